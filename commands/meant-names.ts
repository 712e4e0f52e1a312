/** Who the name of a question may mean: several are told apart by their full names, or not at all. */
import type { Archive } from '../index/archive.ts';
import type { Question, QuestionName } from '../index/findings.ts';
import type { NameKind } from '../index/types.ts';

export interface MeantNames {
  readonly asked: QuestionName;
  /** The name that is taken where nobody is asked. */
  readonly name: string;
  /** Those that it may mean by their full names; only such as are not called by the asked words alone. */
  readonly choices: readonly string[];
  /** Whether another must be chosen before it can be said who is meant. */
  readonly isOpen: boolean;
}

/**
 * The names that the only one of a question could stand for. A surname of three persons does not ask for the street
 * that is called so too: those of the kind that most of them have are left, of kinds as frequent persons.
 *
 * @returns null where the question has no name or several; of whose quotes are asked for the speaker's alone
 */
export function findMeantNames({ names, said }: Question, archive: Archive): MeantNames | null {
  const [asked, ...others] =
    said === null ? names : names.filter((name) => said.speaker.includes(name.asked));
  if (!asked || others.length > 0) return null;
  const isItself = asked.name.toLowerCase() === asked.asked.toLowerCase();
  const candidates = [...new Set([...(isItself ? [] : [asked.name]), ...asked.rivals])];
  const choices = asked.rivals.length === 0 ? [] : ofOneKind(candidates, archive);
  const name = isItself ? asked.name : (choices[0] ?? asked.name);
  return { asked, name, choices, isOpen: choices.length > 1 };
}

function ofOneKind(names: readonly string[], archive: Archive): readonly string[] {
  const kinds = names.map((name) => archive.known(name)?.kind ?? null);
  const kept = mostFrequent(kinds);
  return names.filter((_name, at) => kinds[at] === kept);
}

function mostFrequent(kinds: readonly (NameKind | null)[]): NameKind | null {
  const weigh = (kind: NameKind | null) =>
    kinds.filter((other) => other === kind).length + (kind === 'person' ? 0.5 : 0);
  return kinds.reduce((best, kind) => (weigh(kind) > weigh(best) ? kind : best), kinds[0] ?? null);
}
