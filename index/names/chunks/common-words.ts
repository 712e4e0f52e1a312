import { FIRST_NAME, LISTED, ORGANIZATION, PLACE } from './known.ts';
import { knownLength, knownWord } from './lexicon.ts';
import type { Page } from './pages.ts';
import { isCapital, isNext, plainOf, type Token } from './tokens.ts';
import { usageOf } from './usage.ts';

const GIVEN = new Set(['Jan', 'Per']);

/** Whether a word has a capital and may be a part of a name. */
export function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isNever(token);
}

/** Whether a word is no part of a name, wherever it stands. */
export function isNever(token: Token): boolean {
  return (
    usageOf(token).isDue && !(token.shape === 'caps' && (knownWord(token) & (PLACE | ORGANIZATION)) !== 0)
  );
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
  return usageOf(token).isCommon || page.lowerCase.has(plainOf(token));
}
