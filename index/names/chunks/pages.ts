import { FIRST_NAME, TITLE } from './known.ts';
import { knownWord } from './lexicon.ts';
import sportWords from './sport-words.json' with { type: 'json' };
import { isCapital, isGlued, isNext, splitTokens, type Token } from './tokens.ts';
import { usageOf } from './usage.ts';

/**
 * - `plain`: capitals tell names;
 * - `headline`: nearly each word has one, so that each is as doubtful as the first of a sentence;
 * - `capitals`: nearly all letters are capitals, so that only known words are names.
 */
export type LineShape = 'plain' | 'headline' | 'capitals';

/** Tokens from `first` up to, not including, `end`. */
export interface Line {
  readonly first: number;
  readonly end: number;
  readonly shape: LineShape;
}

/** A text as its names are looked for in it. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** The words that it writes in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** The words that have a capital where none is due but a name's, by how often. */
  readonly recurring: ReadonlyMap<string, number>;
  /** The words that stand behind a first name or a title: "Stone" of "Oliver Stone". */
  readonly surnames: ReadonlySet<string>;
  /** Whether it reports of sports: there a city is mostly its team. */
  readonly isOfSport: boolean;
}

const SPORT_WORDS: readonly string[] = sportWords;
const CAPITALS_SHARE = 0.85;
const HEADLINE_SHARE = 0.8;
const MIN_OF_SPORT = 4;
const SCORE = /^\d{1,3}$/;
const MIN_HEADLINE_WORDS = 4;
const MIN_HEADLINE_CHARS = 4;

export function readPage(text: string): Page {
  const tokens = splitTokens(text);
  const lines = splitTokenLines(tokens);
  const lowerCase = new Set<string>();
  for (const { text: word, shape } of tokens) if (shape === 'lower') lowerCase.add(word);
  const isOfSport = isSport(tokens, lowerCase);
  return { text, tokens, lines, lowerCase, isOfSport, ...gatherCapitalised(tokens, lines) };
}

/** Four words of sports, or fewer and as many scores: "3-1". */
function isSport(tokens: readonly Token[], lowerCase: ReadonlySet<string>): boolean {
  const words = SPORT_WORDS.filter((word) => lowerCase.has(word)).length;
  if (words === 0 || words > 3) return words > 3;
  let scores = 0;
  for (let at = 0; at < tokens.length && words + scores < MIN_OF_SPORT; at++)
    if (isScore(tokens, at)) scores += 1;
  return words + scores >= MIN_OF_SPORT;
}

/** Whether "118-111" begins here, and no year. */
export function isScore(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== '-' || !isGlued(left, hyphen) || !isGlued(hyphen, right)) return false;
  return SCORE.test(left?.text ?? '') && SCORE.test(right?.text ?? '');
}

function splitTokenLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.text !== '\n') continue;
    if (at > first) lines.push({ first, end: at, shape: shapeOfLine(tokens, first, at) });
    first = at + 1;
  }
  return lines;
}

function shapeOfLine(tokens: readonly Token[], first: number, end: number): LineShape {
  let letters = 0;
  let capitals = 0;
  let long = 0;
  let longWithCapital = 0;
  let hasBracket = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.text === '(') hasBracket = true;
    if (!token || token.shape === 'mark' || token.shape === 'number') continue;
    const chars = token.end - token.start;
    letters += chars;
    if (token.shape === 'caps' || (chars === 1 && token.shape === 'title')) capitals += chars;
    else if (token.shape === 'title') capitals += 1;
    if (chars < MIN_HEADLINE_CHARS) continue;
    long += 1;
    if (isCapital(token)) longWithCapital += 1;
  }
  if (letters > 0 && capitals / letters > CAPITALS_SHARE) return 'capitals';
  const last = tokens[end - 1]?.text ?? '';
  const isSentence = /^[.,;]$/.test(last);
  const isHeadline =
    long >= MIN_HEADLINE_WORDS && longWithCapital / long >= HEADLINE_SHARE && !isSentence && !hasBracket;
  return isHeadline ? 'headline' : 'plain';
}

function gatherCapitalised(tokens: readonly Token[], lines: readonly Line[]) {
  const recurring = new Map<string, number>();
  const surnames = new Set<string>();
  for (const { first, end, shape } of lines) {
    if (shape !== 'plain') continue;
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (!token || token.opens || !isCapital(token) || usageOf(token).isStop) continue;
      recurring.set(token.text, (recurring.get(token.text) ?? 0) + 1);
      const before = tokens[at - 1];
      if (isNext(before, token) && knownWord(before) & (FIRST_NAME | TITLE)) surnames.add(token.text);
    }
  }
  return { recurring, surnames };
}
