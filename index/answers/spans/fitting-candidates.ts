/** The parts of a sentence that fit what is asked for. */
import { termOf, termsOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import type { AskedWord } from '../days/asked-words.ts';
import type { AskedFor } from './asked-for.ts';
import { isNounFor } from './asked-nouns.ts';
import { tellsDoer } from './asked-verb.ts';
import { candidatesOf } from './candidates.ts';
import { countsOther } from './counted.ts';
import { withoutDoneTo } from './done-to.ts';
import { hangingOnVerb } from './hangs-on-verb.ts';
import { type Candidate, FITS } from './kinds.ts';
import { mayBePlace } from './may-be-place.ts';

const JOINS_TO_DOER = /^ (?:at|of|in|from|for|with) (?:the |an? )?$/i;

/**
 * In order.
 *
 * @param words - the question's words in the sentence
 * @param own - all terms of the question
 * @param onlyHanging - whether of places only those that hang on the question's verb do
 */
export function fittingCandidates(
  analysis: Analysis,
  sentence: Span,
  words: readonly AskedWord[],
  own: ReadonlySet<string>,
  asked: AskedFor,
  onlyHanging: boolean,
): Candidate[] {
  const { text } = analysis.article;
  if (lacksOffice(text, sentence, asked)) return [];
  if (asked.role !== null && !words.some(({ term }) => term === asked.role)) return [];
  const fitting = candidatesOf(analysis, sentence, asked)
    .filter((candidate) => !isSaid(text, candidate, own))
    .map((candidate) => withoutSaidEnd(text, candidate, own, asked))
    .filter((candidate) => fits(text, sentence, candidate, asked, words, own));
  if (asked.cues.includes('doer')) {
    return [...withoutDoneTo(analysis, sentence, withoutAttached(text, fitting), words, asked)];
  }
  return onlyHanging ? hangingOnVerb(text, sentence, fitting, asked) : fitting;
}

/** Whoever is named beside "the Civic Union" need not lead it: who does is told by "leads" or "leader". */
function lacksOffice(text: string, { start, end }: Span, { office }: AskedFor): boolean {
  return office !== null && !termsOf(text.slice(start, end)).some((term) => tellsDoer(term, office));
}

/** Without "the Harlow Observatory" of "astronomers at the Harlow Observatory", who did it. */
function withoutAttached(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.kind === 'person') return true;
    const others = candidates.filter(({ end, kind }) => end < candidate.start && kind !== 'place');
    return !others.some(({ end }) => JOINS_TO_DOER.test(text.slice(end, candidate.start)));
  });
}

/** A name all of whose words stand in the question is no answer; a number may be. */
function isSaid(text: string, candidate: Candidate, own: ReadonlySet<string>): boolean {
  if (candidate.kind === 'number' || candidate.kind === 'measure' || candidate.kind === 'age') return false;
  return termsOf(text.slice(candidate.start, candidate.end)).every((term) => own.has(term));
}

/** "15–1" for "15–1 record" where a record was asked for. */
function withoutSaidEnd(
  text: string,
  candidate: Candidate,
  own: ReadonlySet<string>,
  { wanted }: AskedFor,
): Candidate {
  if (candidate.kind !== 'phrase' || wanted !== 'thing') return candidate;
  const words = splitWords(text.slice(candidate.start, candidate.end), candidate.start);
  const last = words.findLast(({ text: word }) => !own.has(termOf(word) ?? ''));
  // "Gideon" is no part of "Gideon Marsh" that answers.
  const isCut = last !== undefined && last !== words.at(-1) && !/^\p{Lu}/u.test(last.text);
  return isCut ? { ...candidate, end: last.end } : candidate;
}

function fits(
  text: string,
  sentence: Span,
  candidate: Candidate,
  asked: AskedFor,
  words: readonly AskedWord[],
  own: ReadonlySet<string>,
): boolean {
  const { kind } = candidate;
  const { wanted, role, onlyNames } = asked;
  if (FITS[wanted][kind] === undefined || (onlyNames && !isSure(text, candidate, asked))) return false;
  if (wanted === 'place') return mayBePlace(text, candidate);
  // A body may own or lead something; what is known for neither is no mayor.
  if (role !== null) return kind === 'person' || kind === 'organization';
  return wanted !== 'number' || !countsOther(text, sentence, candidate, asked, words, own);
}

/** "Who" asks for a body as well as for a person, and a "town hall" is a place. */
function isSure(text: string, { kind, start, end }: Candidate, { wanted }: AskedFor): boolean {
  if (FITS[wanted][kind] === 'right' || (wanted === 'person' && kind === 'organization')) return true;
  const words = splitWords(text.slice(start, end));
  return wanted === 'place' && words.some((word) => isNounFor(word.text, ['place']));
}
