/** What of a sentence may say where something is. */
import { termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Candidate } from './kinds.ts';
import placeNouns from './place-nouns.json' with { type: 'json' };

const PLACE_NOUNS = new Set(placeNouns.map((noun) => termOf(noun) ?? noun));
/** Behind other words ("told the Post", "of Harwell") a name that is known for no place is none. */
const STANDS_AT =
  /\b(?:between\s[\p{L}\p{N}-]{1,24}\sand|in|at|near|into|inside|outside|around|across|through|throughout|towards?|off|along|beside|behind|beneath)\s(?:the\s)?$/iu;
const LOOK_CHARS = 48;

/** A place, a name behind "in", "at" or the like, or a phrase about a place: "the town hall", "the coast of Veldmark". */
export function mayBePlace(text: string, { kind, start, end }: Candidate): boolean {
  if (kind === 'place') return true;
  if (kind === 'person') return false;
  if (splitWords(text.slice(start, end)).some(({ text: word }) => isPlaceNoun(word))) return true;
  return kind !== 'phrase' && standsAt(text, start);
}

/** Whether "in", "at" or the like stands before it. */
export function standsAt(text: string, start: number): boolean {
  return STANDS_AT.test(text.slice(Math.max(0, start - LOOK_CHARS), start));
}

function isPlaceNoun(word: string): boolean {
  return PLACE_NOUNS.has(termOf(word) ?? '');
}
