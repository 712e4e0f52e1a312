/** Words of every rank: those in everybody's use are English, the others are made of syllables. */
import { mix } from './random.ts';
import words from './words.json' with { type: 'json' };

export type WordClass = 'noun' | 'verb' | 'adjective';

const HEADS = { noun: words.nouns, verb: words.verbs, adjective: words.adjectives };
const { syllables, endings } = words;
/** With this step the syllables of neighbouring ranks have nothing in common; it is a prime. */
const STEP = 7919;
/** Words and names of one rank are not alike. */
const SALTS = { noun: 1, verb: 2, adjective: 3 };

/** The base form of the word of a rank, counted from 0; the same rank always gives the same word. */
export function wordOf(kind: WordClass, rank: number): string {
  const head = HEADS[kind][rank];
  if (head !== undefined) return head;
  const stem = stemOf(rank, SALTS[kind]);
  if (kind === 'adjective') return `${stem}${endings[rank % endings.length]}`;
  return kind === 'verb' ? `${stem}t` : stem;
}

/** Of two syllables where the rank is low, else of three or four. */
export function stemOf(rank: number, salt: number): string {
  const base = syllables.length;
  const length = rank < base ** 2 / 4 ? 2 : rank < base ** 3 / 2 ? 3 : 4;
  let rest = (rank * STEP + (mix(salt) % base ** length)) % base ** length;
  let stem = '';
  for (let at = 0; at < length; at++) {
    stem += syllables[rest % base] ?? '';
    rest = Math.floor(rest / base);
  }
  return stem;
}

export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
