/** What the lists know of words. */
import type { Known } from './known.ts';
import { knownInCapitals, knownPhrases, openings, openingsInCapitals } from './phrase-lists.ts';
import { phraseOf, plainMarks, withoutDot } from './phrase-text.ts';
import { type Token, wordOf } from './tokens.ts';
import type { Listed, Shape, Word } from './words.ts';

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

function lookUp(phrase: string, shape: Shape): Known {
  const known = knownPhrases.get(phrase);
  if (known !== undefined || shape !== 'caps') return known ?? 0;
  return knownInCapitals.get(phrase.toUpperCase()) ?? 0;
}
