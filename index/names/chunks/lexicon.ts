import bodies from '../lists/bodies.json' with { type: 'json' };
import demonyms from '../lists/demonyms.json' with { type: 'json' };
import firstNames from '../lists/first-names.json' with { type: 'json' };
import organizations from '../lists/organizations.json' with { type: 'json' };
import otherHeads from '../lists/other-heads.json' with { type: 'json' };
import placeHeads from '../lists/place-heads.json' with { type: 'json' };
import places from '../lists/places.json' with { type: 'json' };
import titles from '../lists/titles.json' with { type: 'json' };
import joiningWords from './joining-words.json' with { type: 'json' };
import {
  BODY_FOR,
  BODY_HEAD,
  BODY_INSIDE,
  BODY_OF,
  CITY,
  COMPANY_END,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  type Known,
  ORGANIZATION,
  OTHER_HEAD,
  OTHER_OF,
  OTHER_PLACE,
  PLACE_FIRST,
  PLACE_HEAD,
  PLACE_OF,
  ROLE,
  TITLE,
  TOPIC,
} from './known.ts';
import { splitTokens, type Token, wordOf } from './tokens.ts';
import type { Listed, Shape, Word } from './words.ts';

const knownPhrases = new Map<string, Known>();
const knownInCapitals = new Map<string, Known>();

/** The listed phrases of two tokens and more that begin with one word. */
interface Opening {
  longest: number;
  readonly seconds: Set<string>;
}

const openings = new Map<string, Opening>();
const openingsInCapitals = new Map<string, Opening>();

/** Words of letters alone, a blank between them. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

interface ListedPhrase {
  readonly text: string;
  /** The texts of its tokens, where it has more than one. */
  readonly words: readonly string[];
}

const ALONE: readonly string[] = [];

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
  const first = tokens[from];
  if (first === undefined) return 0;
  return to - from === 1 ? listedOf(first).asPhrase : lookUp(phraseOf(tokens, from, to), first.shape);
}

/** How many tokens the longest phrase of a kind has that begins at a place and ends before another; 0 for none. */
export function knownLength(tokens: readonly Token[], from: number, to: number, wanted: Known): number {
  const first = tokens[from];
  if (first === undefined) return 0;
  const listed = listedOf(first);
  const { longest, asPhrase } = listed;
  const most = Math.min(longest, to - from);
  if (most < 2) return most > 0 && (asPhrase & wanted) !== 0 ? 1 : 0;
  first.phrases ??= readPhrases(tokens, from, listed);
  for (let length = most; length > 0; length--) {
    if (((first.phrases[length - 1] ?? 0) & wanted) !== 0) return length;
  }
  return 0;
}

/** What the lists know of one word. */
export function knownWord(token: Token | undefined): Known {
  if (token === undefined) return 0;
  return token.word === null ? knownPlain(token.text) : listedOf(token).known;
}

/** What the lists know of words as they stand. */
export function knownPlain(text: string): Known {
  return knownPhrases.get(text) ?? 0;
}

function addPhrase(phrase: string, flag: Known): void {
  const { text, words } = PLAIN.test(phrase) ? readPlain(phrase) : readPhrase(phrase);
  knownPhrases.set(text, (knownPhrases.get(text) ?? 0) | flag);
  if (words.length > 1) addOpening(openings, words);
  // A role is a word in lower case, and a word in capitals is hardly ever one.
  if (flag === ROLE) return;
  const large = text.toUpperCase();
  knownInCapitals.set(large, (knownInCapitals.get(large) ?? 0) | flag);
  if (words.length > 1)
    addOpening(
      openingsInCapitals,
      words.map((word) => word.toUpperCase()),
    );
}

/** What splitting it into tokens would yield, in a fraction of the time: most of some 18,000 are like that. */
function readPlain(phrase: string): ListedPhrase {
  return { text: phrase, words: phrase.includes(' ') ? phrase.split(' ') : ALONE };
}

function readPhrase(phrase: string): ListedPhrase {
  const tokens = splitTokens(phrase);
  return { text: phraseOf(tokens, 0, tokens.length), words: tokens.map(({ text }) => text) };
}

function addOpening(
  found: Map<string, Opening>,
  [first = '', second = '', ...others]: readonly string[],
): void {
  const opening = found.get(first) ?? { longest: 0, seconds: new Set() };
  opening.longest = Math.max(opening.longest, 2 + others.length);
  opening.seconds.add(withoutDot(second));
  found.set(first, opening);
}

function listedOf(token: Token): Listed {
  const word = wordOf(token);
  word.listed ??= readListed(word);
  return word.listed;
}

function readListed({ text, shape }: Word): Listed {
  const known = knownPhrases.get(text);
  const opening = openings.get(text);
  const alone = known === undefined ? 0 : 1;
  const asPhrase = lookUp(plainMarks(text), shape);
  if (shape !== 'caps') {
    return {
      known: known ?? 0,
      asPhrase,
      longest: opening?.longest ?? alone,
      seconds: opening?.seconds ?? null,
    };
  }
  const large = text.toUpperCase();
  const inCapitals = knownInCapitals.get(large);
  const largeOpening = openingsInCapitals.get(large);
  const seconds = [...(opening?.seconds ?? []), ...(largeOpening?.seconds ?? [])];
  return {
    known: known ?? knownInCapitals.get(text) ?? 0,
    asPhrase,
    longest: Math.max(opening?.longest ?? alone, largeOpening?.longest ?? (inCapitals === undefined ? 0 : 1)),
    seconds: seconds.length === 0 ? null : new Set(seconds.map((second) => second.toUpperCase())),
  };
}

function readPhrases(
  tokens: readonly Token[],
  from: number,
  { asPhrase, longest, seconds }: Listed,
): Known[] {
  const known = [asPhrase];
  if (!mayGoOn(tokens[from + 1], tokens[from]?.shape === 'caps', seconds)) return known;
  for (let to = from + 2; to <= from + longest; to++) known.push(knownOf(tokens, from, to));
  return known;
}

/** Marks may: "ST. MORITZ" has its dot apart. */
function mayGoOn(second: Token | undefined, isLarge: boolean, seconds: Listed['seconds']): boolean {
  if (second === undefined || second.shape === 'mark') return second !== undefined;
  const text = withoutDot(second.text);
  return seconds?.has(isLarge ? text.toUpperCase() : text) === true;
}

function withoutDot(text: string): string {
  const plain = plainMarks(text);
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

function lookUp(phrase: string, shape: Shape): Known {
  const known = knownPhrases.get(phrase);
  if (known !== undefined || shape !== 'caps') return known ?? 0;
  return knownInCapitals.get(phrase.toUpperCase()) ?? 0;
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
  return plainMarks(text);
}

function plainMarks(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
