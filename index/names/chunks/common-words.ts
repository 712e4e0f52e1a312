import { isStopWord } from '../../language/terms.ts';
import commonWords from '../lists/openers.json' with { type: 'json' };
import {
  FIRST_NAME,
  knownLength,
  knownPlain,
  knownWord,
  LISTED,
  ORGANIZATION,
  PLACE,
  ROLE,
} from './lexicon.ts';
import neverNames from './never-names.json' with { type: 'json' };
import type { Page } from './pages.ts';
import { isCapital, isNext, type Token } from './tokens.ts';

const COMMON_WORDS = new Set(commonWords);
/** Weekdays, months, units: capitals that are due without a name. */
const NEVER_NAMES = new Set(neverNames);
const GIVEN = new Set(['Jan', 'Per']);
const MAX_REMEMBERED = 20_000;
const dueWords = new Map<string, boolean>();

/** Whether a word has a capital and may be a part of a name. */
export function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isNever(token);
}

/** Whether a word is no part of a name, wherever it stands. */
export function isNever(token: Token): boolean {
  const isDue = isDueWord(token.text);
  return isDue && !(token.shape === 'caps' && (knownWord(token) & (PLACE | ORGANIZATION)) !== 0);
}

/** "May" behind a first name, "Jan" and "Per" before a surname. */
export function isDueAsName({ tokens }: Page, at: number): boolean {
  const text = tokens[at]?.text;
  if (text === 'May')
    return (knownWord(tokens[at - 1]) & FIRST_NAME) !== 0 && isNext(tokens[at - 1], tokens[at]);
  if (
    text === 'Per' &&
    (knownLength(tokens, at + 1, at + 3, LISTED) > 0 || tokens[at + 1]?.text === 'Capita')
  )
    return false;
  return GIVEN.has(text ?? '') && isCapital(tokens[at + 1]) && isNext(tokens[at], tokens[at + 1]);
}

/** Whether a word is written in lower case as a rule, or in this text. */
export function isCommon(page: Page, token: Token): boolean {
  if (token.shape === 'caps' && token.text.length < 6) return false;
  const plain = token.text.toLowerCase();
  if (COMMON_WORDS.has(plain) || page.lowerCase.has(plain)) return true;
  return ((knownPlain(plain) | knownPlain(plain.replace(/s$/, '').replace(/men$/, 'man'))) & ROLE) !== 0;
}

/** Remembers the words it was asked for: folding them takes most of the time. */
function isDueWord(word: string): boolean {
  const known = dueWords.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll('’', "'");
  const isDue = NEVER_NAMES.has(plain) || isStopWord(plain);
  if (dueWords.size >= MAX_REMEMBERED) dueWords.clear();
  dueWords.set(word, isDue);
  return isDue;
}
