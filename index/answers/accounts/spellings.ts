import { distance } from 'fastest-levenshtein';
import { foldWord } from '../../language/fold.ts';
import { wordTexts } from '../../language/words.ts';
import { type Claim, type Contrast, contrast } from './claim.ts';
import type { Told, ToldName } from './told.ts';

/** Shorter words that differ in a letter are mostly two words. */
const MIN_CHARS = 5;
const TWO_EDITS_CHARS = 8;

/** A name and what is made of it: a plural, a people, a language. */
const DERIVED = /^(?:s|es|n|an|ian|in|ish|ese|i|ic|ite|er|ers|ans|ians)$/;
/** British and American spellings of common words are no dispute over a name. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/ence$/, 'ense'],
  [/tre$/, 'ter'],
  [/our/, 'or'],
  [/is(?=(?:e|ation|ing)s?$)/, 'iz'],
  [/ogue$/, 'og'],
  [/mme$/, 'm'],
];

interface SpellingClaim extends Claim {
  readonly spelling: readonly string[];
}

/** Where articles write one name in two ways that differ by a letter or two. */
export function contrastSpellings(told: readonly Told[]): Contrast[] {
  return contrast('spelling', told.flatMap(readSpellings), differ);
}

function readSpellings(told: Told): SpellingClaim[] {
  return told.names.filter(({ known }) => known.forms.length > 1).map((name) => toClaim(told, name));
}

function toClaim(told: Told, { known, text, span }: ToldName): SpellingClaim {
  const spelling = wordTexts(text).map((word) => foldWord(word).replace(/'s$/, ''));
  const { start, end } = span;
  return { told, start, end, key: known.name, subject: known.name, value: spelling.join(' '), spelling };
}

function differ({ spelling: a }: SpellingClaim, { spelling: b }: SpellingClaim): boolean {
  if (a.length !== b.length) return false;
  const pairs = a.map((word, at) => [word, b[at] ?? ''] as const).filter(([one, other]) => one !== other);
  return pairs.length > 0 && pairs.every(([one, other]) => isMisspelling(one, other));
}

function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_CHARS || /\d/.test(a + b) || regional(a) === regional(b)) return false;
  if (long.startsWith(short) && DERIVED.test(long.slice(short.length))) return false;
  return distance(a, b) <= (short.length < TWO_EDITS_CHARS ? 1 : 2);
}

function regional(word: string): string {
  return REGIONAL.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}
