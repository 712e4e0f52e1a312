import { createTextMemory } from '../../language/text-memory.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };

/** How a token is written: Like this, LIKE THIS, like this, 12, or a mark. One capital letter is "title". */
export type Shape = 'title' | 'caps' | 'lower' | 'number' | 'mark';

/** A word, a number or a mark, with what is true of it wherever it stands. */
export interface Word {
  /** Without the characters that have no width. */
  readonly text: string;
  readonly shape: Shape;
  /** In lower case. */
  readonly plain: string;
  /** The word and its possessive ending; null where it has none. */
  readonly parts: readonly [owner: Word, ending: Word] | null;
  /** With the dot of an abbreviation; null where it is none. */
  readonly dotted: Word | null;
  /** What the word lists know of it, looked up when it is first asked for. */
  listed: Listed | null;
  /** How the language uses it, looked up when it is first asked for. */
  usage: Usage | null;
}

/** What the word lists know of a word; sums of flags. */
export interface Listed {
  readonly known: number;
  /** The same where it is read as a phrase of one word. */
  readonly asPhrase: number;
  /** The most tokens that a listed phrase has that begins with it; 0 where none does. */
  readonly longest: number;
  /** What stands second in such phrases, without a dot behind it, in capitals for a word in capitals; null: nothing. */
  readonly seconds: ReadonlySet<string> | null;
}

export interface Usage {
  /** Whether it is no part of a name though it has a capital: weekdays, months, units, stop words. */
  readonly isDue: boolean;
  readonly isStop: boolean;
  /** Whether texts write it small as a rule, openers and roles. */
  readonly isCommon: boolean;
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const POSSESSIVE = /.['’][sS]$/s;
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = /^\p{N}/u;
const INNER_CAPITAL = /^\p{Ll}{1,3}\p{Lu}\p{L}/u;
const ELIDED = /^(?:d|l|al|dell)['’]\p{Lu}/u;
const DIGITS_AS_NAME = /^\d{2}ers$/;
/** Words that are written with a dot behind them, without it. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations);
const recall = createTextMemory<Word>({ most: 50_000, maxChars: 32 });

/** What there is to know of a word as it is written; the same object for the same word, as long as it is remembered. */
export function readWord(written: string): Word {
  return recall(written, makeWord);
}

function makeWord(written: string): Word {
  const text = written.length > 2 ? written.replace(UNSEEN, '') : written;
  const shape = shapeOf(text);
  const word = {
    text,
    shape,
    plain: text.toLowerCase(),
    parts: null,
    dotted: null,
    listed: null,
    usage: null,
  };
  if (POSSESSIVE.test(text))
    return { ...word, parts: [readWord(text.slice(0, -2)), readWord(text.slice(-2))] };
  if (shape === 'lower' || !ABBREVIATIONS.has(text)) return word;
  return { ...word, dotted: { ...word, text: `${text}.`, plain: `${word.plain}.` } };
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return isMixed(word) ? 'title' : 'lower';
  if (code >= 65 && code <= 90) return isAllCapital(word) ? 'caps' : 'title';
  if (code >= 48 && code <= 57) return DIGITS_AS_NAME.test(word) ? 'title' : 'number';
  if (CAPITAL.test(word)) return isAllCapital(word) ? 'caps' : 'title';
  return LETTER.test(word) ? 'lower' : NUMBER.test(word) ? 'number' : 'mark';
}

/** iPhone, d'Ivoire. */
function isMixed(word: string): boolean {
  if (word.length < 3 || word === word.toLowerCase()) return false;
  return INNER_CAPITAL.test(word) || ELIDED.test(word);
}

function isAllCapital(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && (word.length > 2 || LETTER.test(word.charAt(1)));
}
