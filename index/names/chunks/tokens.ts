import abbreviations from './abbreviations.json' with { type: 'json' };

/** How a token is written: Like this, LIKE THIS, like this, 12, or a mark. One capital letter is "title". */
export type Shape = 'title' | 'caps' | 'lower' | 'number' | 'mark';

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
}

/**
 * Initials and abbreviations keep their dots ("U.S.", "J.", "Inc."), an apostrophe stays inside of a name ("O'Brien"),
 * a hyphen is a token of its own, and so are the end of a line and the "'s" that tokenised text parts from its word.
 * Characters without width stand inside of words or are skipped.
 */
const TOKEN =
  /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{M}\p{N}]+)*(?:['’]\p{L}[\p{L}\p{M}]*)*|['’][sS](?![\p{L}\p{N}])|\n|[^\s\u00AD\u200B-\u200D\u2060]/uy;
/** Soft hyphens, and blanks and joiners without width: no part of what a word says, wherever they stand inside of it. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const POSSESSIVE = /['’][sS]$/;
const OPENS_SENTENCE = new Set('.!?:;•"“”\'`‘(–—…[*\n');
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}\p{L}/u;
const ELIDED = /^(?:d|l|al|dell)['’]\p{Lu}/u;
const DIGITS_AS_NAME = /^\d{2}ers$/;
/** Words that are written with a dot behind them, without it. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations);

/** The tokens of a text, in order; each line ends with a token "\n", save the last. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let at = 0;
  while (at < text.length) {
    const start = at;
    at = endOfToken(text, start);
    if (at === start) {
      at += 1;
      continue;
    }
    const word = readWord(text, start, at);
    const shape = shapeOf(word);
    if (shape === 'mark') {
      const isDash = word === '-' && text[start - 1] === ' ';
      tokens.push({ text: word, start, end: at, shape, opens });
      opens = opens || isDash || OPENS_SENTENCE.has(word);
      continue;
    }
    at = pushWord(tokens, text, { text: word, start, end: at, shape, opens });
    opens = false;
  }
  return tokens;
}

/** Where the token ends that begins here; the same place where none begins. Most words are plain and read by hand. */
function endOfToken(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  if (code === 32) return start;
  while (code >= 97 && code <= 122) code = text.charCodeAt(++at);
  if (at > start && (code === 32 || code === 44 || code === 46 || code === 10 || code === 45)) return at;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : start;
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

/** A word without what is unseen in it. */
function readWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return end - start > 2 ? word.replace(UNSEEN, '') : word;
}

/** Returns where to read on: an abbreviation takes its dot along. */
function pushWord(tokens: Token[], text: string, token: Token): number {
  const { text: word, start, end, shape, opens } = token;
  if (word.length > 2 && POSSESSIVE.test(word)) {
    const cut = end - 2;
    const bare = word.slice(0, -2);
    tokens.push({ text: bare, start, end: cut, shape: shapeOf(bare), opens });
    tokens.push({ text: word.slice(-2), start: cut, end, shape: 'mark', opens: false });
  } else if (shape !== 'lower' && text[end] === '.' && ABBREVIATIONS.has(word)) {
    tokens.push({ text: `${word}.`, start, end: end + 1, shape, opens });
    return end + 1;
  } else {
    tokens.push(token);
  }
  return end;
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return isMixed(word) ? 'title' : 'lower';
  if (code >= 65 && code <= 90) return isAllCapital(word) ? 'caps' : 'title';
  if (code >= 48 && code <= 57) return DIGITS_AS_NAME.test(word) ? 'title' : 'number';
  if (CAPITAL.test(word)) return isAllCapital(word) ? 'caps' : 'title';
  return LETTER.test(word) ? 'lower' : /^\p{N}/u.test(word) ? 'number' : 'mark';
}

/** iPhone, d'Ivoire. */
function isMixed(word: string): boolean {
  if (word.length < 3 || word === word.toLowerCase()) return false;
  return INNER_CAPITAL.test(word) || ELIDED.test(word);
}

function isAllCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && (word.length > 2 || LETTER.test(word.charAt(1)));
}
