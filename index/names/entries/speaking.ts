import { foldWord } from '../../language/fold.ts';
import type { Span } from '../../types.ts';
import { SPEECH_VERBS } from './word-lists.ts';

const BESIDE_CHARS = 28;
/** An age or a blank, then perhaps "has" or "also", then the word in question. */
const WORD_AFTER = /^(?:, \d{1,3},| \(\d{1,3}\))?,? (?:has |have |had |also |then |later )?(\p{L}+)/u;
const WORD_BEFORE = /(\p{L}+) (?:the )?$/u;
const ACCORDING_TO = /according to (?:the )?$/i;
const BLANK = 32;
const LAST_PLAIN = 127;
const SMALL_A = 97;
const SMALL_Z = 122;
const LARGE_A = 65;
const LARGE_Z = 90;
const BRACKET = 40;
/** What may stand between a name and the word in question. */
const BETWEEN = new Set(['also', 'had', 'has', 'have', 'later', 'then']);

/** Whether a word of saying stands right beside a name: "X said", "said X", "X, 45, told", "according to X". */
export function isSpeaking(text: string, { start, end }: Span): boolean {
  return isSaidBehind(text, end) || isSaidBefore(text, start);
}

function isSaidBehind(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== ' ' && mark !== ',') return false;
  const word = mark === ' ' ? wordBehind(text, end + 1) : null;
  if (word !== null && !BETWEEN.has(word)) return SPEECH_VERBS.has(word);
  const found = WORD_AFTER.exec(text.slice(end, end + BESIDE_CHARS))?.[1];
  return found !== undefined && SPEECH_VERBS.has(foldWord(found));
}

/** Small English letters up to another mark; empty where a digit or a mark stands there, null where anything else does. */
function wordBehind(text: string, start: number): string | null {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= SMALL_A && code <= SMALL_Z && at - start < BESIDE_CHARS) code = text.charCodeAt(++at);
  const isOther = code > LAST_PLAIN || isLarge(code) || (at === start && code === BRACKET);
  return isOther || at - start >= BESIDE_CHARS - 1 ? null : text.slice(start, at);
}

function isLarge(code: number): boolean {
  return code >= LARGE_A && code <= LARGE_Z;
}

function isSaidBefore(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== ' ') return false;
  const word = wordBefore(text, start);
  if (word === '') return false;
  const folded = foldWord(word);
  if (SPEECH_VERBS.has(folded)) return true;
  return (folded === 'to' || folded === 'the') && ACCORDING_TO.test(lookBack(text, start));
}

/** The word before a place, or before "the" that stands there; empty where something else does. */
function wordBefore(text: string, start: number): string {
  const from = Math.max(0, start - BESIDE_CHARS);
  const word = plainWordBefore(text, from, start - 1);
  const isArticle = word === 'the' && text.charCodeAt(start - 5) === BLANK;
  const behind = isArticle && start - 5 > from ? plainWordBefore(text, from, start - 5) : '';
  if (word === null || behind === null) return WORD_BEFORE.exec(lookBack(text, start))?.[1] ?? '';
  return behind === '' ? word : behind;
}

/** English letters up to a place; null where other letters may belong to the word too. */
function plainWordBefore(text: string, from: number, end: number): string | null {
  let at = end;
  for (; at > from; at--) {
    const code = text.charCodeAt(at - 1);
    if (code > LAST_PLAIN) return null;
    // A capital letter differs from its small one by this bit.
    const small = code | 32;
    if (small < SMALL_A || small > SMALL_Z) break;
  }
  return text.slice(at, end);
}

function lookBack(text: string, start: number): string {
  return text.slice(Math.max(0, start - BESIDE_CHARS), start);
}
