import type { Answer } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import type { KnownNames } from '../../names/known-names.ts';
import type { KnownName, Quote } from '../../types.ts';

/** Who is asked for: a name that the archive knows, or words that a speaker is called by ("the ministry"). */
export interface Spokesperson {
  /** More than one where several are written like this. */
  readonly known: readonly KnownName[];
  readonly terms: readonly string[];
}

/** The confidence of what one of several who are called so said, at most. */
const OF_SEVERAL = 0.45;

export function readSpeaker(speaker: string, names: KnownNames): Spokesperson {
  const bare = speaker.replace(/^(?:the|an?)\s+/i, '');
  const known = names.findAll(speaker);
  return { known: known.length > 0 ? known : names.findAll(bare), terms: termsOf(bare) };
}

/** Whether a quote is given to that speaker. Where the name is known only the name counts, and not a word of it. */
export function isSpokenBy({ speaker }: Quote, asked: Spokesperson): boolean {
  if (speaker === null) return false;
  const { known, terms } = asked;
  if (isCalled(speaker.name, asked)) return true;
  if (known.length > 0 || terms.length === 0) return false;
  const held = new Set(termsOf(speaker.name));
  return terms.every((term) => held.has(term));
}

/** An answer that may be of another of that name is not sure. */
export function sureOf<Told extends Pick<Answer, 'confidence'>>(answer: Told, { known }: Spokesperson): Told {
  return known.length < 2 ? answer : { ...answer, confidence: Math.min(OF_SEVERAL, answer.confidence) };
}

/** Whether a name is one of those that the archive knows for the speaker. */
export function isCalled(called: string, { known }: Spokesperson): boolean {
  return known.some(({ name, forms }) => called === name || forms.includes(called));
}
