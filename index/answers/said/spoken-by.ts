import { termsOf } from '../../language/terms.ts';
import type { KnownNames } from '../../names/known-names.ts';
import type { KnownName, Quote } from '../../types.ts';

/** Who is asked for: a name that the archive knows, or words that a speaker is called by ("the ministry"). */
export interface Spokesperson {
  /** More than one where several are written like this. */
  readonly known: readonly KnownName[];
  readonly terms: readonly string[];
}

export function readSpeaker(speaker: string, names: KnownNames): Spokesperson {
  const bare = speaker.replace(/^(?:the|an?)\s+/i, '');
  const known = names.findAll(speaker);
  return { known: known.length > 0 ? known : names.findAll(bare), terms: termsOf(bare) };
}

/** Whether a quote is given to that speaker. Where the name is known only the name counts, and not a word of it. */
export function isSpokenBy({ speaker }: Quote, { known, terms }: Spokesperson): boolean {
  if (speaker === null) return false;
  if (known.some(({ name, forms }) => speaker.name === name || forms.includes(speaker.name))) return true;
  if (known.length > 0 || terms.length === 0) return false;
  const held = new Set(termsOf(speaker.name));
  return terms.every((term) => held.has(term));
}
