import { readWord, type Shape, type Word } from './words.ts';

/**
 * A word, a number or a mark of a text; a possessive ending is a mark of its own.
 *
 * @property text - without the characters that have no width, so it may be shorter than its span
 */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** Whether it stands where a sentence, a quotation, a list item or a bracket begins. */
  readonly opens: boolean;
  /** Null until it is first asked for: see `wordOf`. */
  word: Word | null;
  /** What the word lists know of the one, two and more tokens that begin here; read when it is first asked for. */
  phrases: readonly number[] | null;
}

/**
 * Initials and abbreviations keep their dots ("U.S.", "J.", "Inc."), an apostrophe stays inside of a name ("O'Brien"),
 * a hyphen is a token of its own, and so are the end of a line and the "'s" that tokenised text parts from its word.
 * Characters without width stand inside of words or are skipped.
 */
const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}\p{N}]+)*(?:['’]\p{L}[\p{L}\p{M}]*)*|['’][sS](?![\p{L}\p{N}])|\n|[^\s\u00AD\u200B-\u200D\u2060]/uy;
const OPENS_SENTENCE = new Set('.!?:;•"“”\'`‘(–—…[*\n');
const BLANK = 32;
const APOSTROPHE = 39;
const DOT = 46;
const LAST_PLAIN = 126;

const signs: Word[] = [];

/** The tokens of a text, in order; each line ends with a token "\n", save the last. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let at = 0;
  while (at < text.length) {
    const start = at;
    at = endOfSmall(text, start);
    if (at > start) {
      const small = text.slice(start, at);
      tokens.push({ text: small, start, end: at, shape: 'lower', opens, word: null, phrases: null });
      opens = false;
      continue;
    }
    at = endOfToken(text, start);
    if (at === start) {
      at += 1;
      continue;
    }
    const word = at - start === 1 ? readSign(text, start) : readWord(text.slice(start, at));
    if (word.shape === 'mark') {
      tokens.push(tokenOf(word, start, at, opens));
      const isDash = word.text === '-' && text[start - 1] === ' ';
      opens = opens || isDash || OPENS_SENTENCE.has(word.text);
      continue;
    }
    at = pushWord(tokens, text, word, { start, end: at, opens });
    opens = false;
  }
  return tokens;
}

/** What there is to know of the word of a token. */
export function wordOf(token: Token): Word {
  token.word ??= readWord(token.text);
  return token.word;
}

/** In lower case; empty where there is none. */
export function plainOf(token: Token | undefined): string {
  return token === undefined ? '' : wordOf(token).plain;
}

/** A blank between them, or nothing. */
export function isNext(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && right.start - left.end <= 1;
}

/** Nothing between them. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && right.start === left.end;
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'caps');
}

/**
 * Where a word of nothing but small English letters ends; the place itself where there is none. Most words are like that,
 * and few of them matter to names.
 */
function endOfSmall(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 97 && code <= 122) code = text.charCodeAt(++at);
  return code > LAST_PLAIN || code === APOSTROPHE || isPlain(code) ? start : at;
}

/** A token of one character; nearly all of them are marks of English. */
function readSign(text: string, at: number): Word {
  const code = text.charCodeAt(at);
  if (code > LAST_PLAIN) return readWord(text.charAt(at));
  signs[code] ??= readWord(text.charAt(at));
  return signs[code];
}

/** Where the token ends that begins here; the same place where none begins. Most are plain English and read by hand. */
function endOfToken(text: string, start: number): number {
  let code = text.charCodeAt(start);
  if (code === BLANK) return start;
  let at = start;
  while (isPlain(code)) code = text.charCodeAt(++at);
  const isInitial = code === DOT && at - start === 1;
  if (at > start && code <= LAST_PLAIN && code !== APOSTROPHE && !isInitial) return at;
  if (at === start && code > BLANK && code <= LAST_PLAIN && code !== APOSTROPHE) return at + 1;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
}

/** An English letter or a digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Returns where to read on: an abbreviation takes its dot along. */
function pushWord(
  tokens: Token[],
  text: string,
  word: Word,
  { start, end, opens }: Pick<Token, 'start' | 'end' | 'opens'>,
): number {
  if (word.parts !== null) {
    const [owner, ending] = word.parts;
    tokens.push(tokenOf(owner, start, end - 2, opens), tokenOf(ending, end - 2, end, false));
  } else if (word.dotted !== null && text.charCodeAt(end) === DOT) {
    tokens.push(tokenOf(word.dotted, start, end + 1, opens));
    return end + 1;
  } else {
    tokens.push(tokenOf(word, start, end, opens));
  }
  return end;
}

function tokenOf(word: Word, start: number, end: number, opens: boolean): Token {
  return { text: word.text, start, end, shape: word.shape, opens, word, phrases: null };
}
