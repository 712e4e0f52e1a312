import type { Archive } from '../../index/archive.ts';
import type { Filters, Findings, Profile, Question } from '../../index/findings.ts';
import type { Invocation } from '../command.ts';
import { findMeantNames } from '../meant-names.ts';

/** Asks in a sentence who or what somebody is, and not what they did. */
const ASKS_FOR_PROFILE = /^(?:and |so |but )?(?:who|what)(?:[’']?s| is| was| are| were)\s/i;

/**
 * Who or what the one name of a question is, for the first page of its answer. Null where the question is about more
 * than that name, is narrowed down, or could mean another of that name: a profile is of all that the archive holds.
 */
export async function findProfile(
  { question, outcome }: Findings,
  { archive, page }: Invocation,
): Promise<Profile | null> {
  const name = outcome === 'answered' && page === 0 ? findOnlyName(question, archive) : null;
  return name === null ? null : archive.profile(name);
}

function findOnlyName(question: Question, archive: Archive): string | null {
  const { terms, filters, spoken } = question;
  if (!asksForProfile(question) || isNarrowed(filters) || isNarrowed(spoken)) return null;
  const meant = findMeantNames(question, archive);
  if (meant === null || meant.isOpen) return null;
  const own = new Set(meant.asked.terms);
  return terms.every(({ term, isRequired }) => !isRequired || own.has(term)) ? meant.name : null;
}

function asksForProfile({ kind, form, text, said }: Question): boolean {
  if (said !== null || (kind !== 'who' && kind !== 'what')) return false;
  return form === 'command' || ASKS_FOR_PROFILE.test(text);
}

function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((filter) => filter !== null);
}
