import bodies from '../lists/bodies.json' with { type: 'json' };
import demonyms from '../lists/demonyms.json' with { type: 'json' };
import firstNames from '../lists/first-names.json' with { type: 'json' };
import organizations from '../lists/organizations.json' with { type: 'json' };
import otherHeads from '../lists/other-heads.json' with { type: 'json' };
import placeHeads from '../lists/place-heads.json' with { type: 'json' };
import places from '../lists/places.json' with { type: 'json' };
import titles from '../lists/titles.json' with { type: 'json' };
import joiningWords from './joining-words.json' with { type: 'json' };
import { splitTokens, type Token } from './tokens.ts';

/** What the word lists know of a word or of words in a row; a sum of flags. */
export type Known = number;

export const COUNTRY = 1;
export const CITY = 2;
const OTHER_PLACE = 4;
export const PLACE = COUNTRY | CITY | OTHER_PLACE;
export const ORGANIZATION = 8;
export const DEMONYM = 16;
export const FIRST_NAME = 32;
export const TITLE = 64;
/** A name by itself. */
export const LISTED = PLACE | ORGANIZATION | DEMONYM;

/** Single words with a meaning inside of names. */
export const BODY_HEAD = 1 << 7;
export const BODY_OF = 1 << 8;
export const BODY_FOR = 1 << 9;
export const BODY_INSIDE = 1 << 10;
export const COMPANY_END = 1 << 11;
export const PLACE_HEAD = 1 << 12;
export const PLACE_FIRST = 1 << 13;
export const PLACE_OF = 1 << 14;
export const OTHER_HEAD = 1 << 15;
export const OTHER_OF = 1 << 16;
export const ROLE = 1 << 17;
export const TOPIC = 1 << 18;
export const HEAD = BODY_HEAD | COMPANY_END | PLACE_HEAD | OTHER_HEAD;

const knownPhrases = new Map<string, Known>();
/** For the first word of a known phrase the most tokens that a phrase with it has. */
const longest = new Map<string, number>();
const knownInCapitals = new Map<string, Known>();
const longestInCapitals = new Map<string, number>();

/** Words of letters alone, a blank between them. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A listed phrase with its first token and how many it has. */
interface ListedPhrase {
  readonly text: string;
  readonly first: string;
  readonly length: number;
}

for (const [phrases, flag] of [
  [places.countries, COUNTRY],
  [places.cities, CITY],
  [[...places.regions, ...places.others], OTHER_PLACE],
  [organizations, ORGANIZATION],
  [demonyms, DEMONYM],
  [firstNames, FIRST_NAME],
  [titles.before, TITLE],
  [bodies.heads, BODY_HEAD],
  [bodies.withOf, BODY_OF],
  [bodies.withFor, BODY_FOR],
  [bodies.inside, BODY_INSIDE],
  [bodies.endings, COMPANY_END],
  [placeHeads.last, PLACE_HEAD],
  [placeHeads.first, PLACE_FIRST],
  [bodies.placesWithOf, PLACE_OF],
  [otherHeads, OTHER_HEAD],
  [joiningWords.othersWithOf, OTHER_OF],
  [titles.roles, ROLE],
  [joiningWords.topics, TOPIC],
] as const) {
  for (const phrase of phrases) addPhrase(phrase, flag);
}

/** What the lists know of tokens in a row, from one place up to, not including, another. */
export function knownOf(tokens: readonly Token[], from: number, to: number): Known {
  const text = phraseOf(tokens, from, to);
  const known = knownPhrases.get(text);
  if (known !== undefined) return known;
  const isCaps = tokens[from]?.shape === 'caps';
  return isCaps ? (knownInCapitals.get(text.toUpperCase()) ?? 0) : 0;
}

/** How many tokens the longest phrase of a kind has that begins at a place and ends before another; 0 for none. */
export function knownLength(tokens: readonly Token[], from: number, to: number, wanted: Known): number {
  const first = tokens[from]?.text ?? '';
  const isCaps = tokens[from]?.shape === 'caps';
  const most = Math.max(longest.get(first) ?? 0, (isCaps && longestInCapitals.get(first.toUpperCase())) || 0);
  for (let length = Math.min(most, to - from); length > 0; length--) {
    if (knownOf(tokens, from, from + length) & wanted) return length;
  }
  return 0;
}

/** What the lists know of one word. */
export function knownWord(token: Token | undefined): Known {
  if (token === undefined) return 0;
  const known = knownPhrases.get(token.text);
  if (known !== undefined || token.shape !== 'caps') return known ?? 0;
  return knownInCapitals.get(token.text) ?? 0;
}

/** What the lists know of words as they stand. */
export function knownPlain(text: string): Known {
  return knownPhrases.get(text) ?? 0;
}

/** Whether a word is known as any of what the flags say. */
export function has(known: Known, flags: Known): boolean {
  return (known & flags) !== 0;
}

function addPhrase(phrase: string, flag: Known): void {
  const { text, first, length } = PLAIN.test(phrase) ? readPlain(phrase) : readPhrase(phrase);
  add(knownPhrases, longest, text, first, length, flag);
  // A role is a word in lower case, and a word in capitals is hardly ever one.
  if (flag === ROLE) return;
  add(knownInCapitals, longestInCapitals, text.toUpperCase(), first.toUpperCase(), length, flag);
}

/** What splitting it into tokens would yield, in a quarter of the time: most of some 18,000 are like that. */
function readPlain(phrase: string): ListedPhrase {
  const words = phrase.split(' ');
  return { text: phrase, first: words[0] ?? '', length: words.length };
}

function readPhrase(phrase: string): ListedPhrase {
  const tokens = splitTokens(phrase);
  return { text: phraseOf(tokens, 0, tokens.length), first: tokens[0]?.text ?? '', length: tokens.length };
}

function add(
  phrases: Map<string, Known>,
  lengths: Map<string, number>,
  text: string,
  first: string,
  length: number,
  flag: Known,
): void {
  phrases.set(text, (phrases.get(text) ?? 0) | flag);
  lengths.set(first, Math.max(lengths.get(first) ?? 0, length));
}

function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    // Tokenised text writes "Moody 's".
    const isGlued = token.start === tokens[at - 1]?.end || /^['’]s$/i.test(token.text);
    text += isGlued ? token.text : ` ${token.text}`;
  }
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
