import { isName } from './common-words.ts';
import { BODY_HEAD, COMPANY_END, FIRST_NAME, LISTED, ORGANIZATION, OTHER_HEAD, TOPIC } from './known.ts';
import { knownLength, knownOf, knownWord } from './lexicon.ts';
import { isCapital, isNext, type Token } from './tokens.ts';

/** "Bank of England", "Institute for the Study": only where a word of the name takes such a join. */
export function joinBody(tokens: readonly Token[], first: number, last: number, takers: number): number {
  let takes = false;
  for (let at = first; at <= last; at++) takes ||= takesBody(tokens[at], at === last, takers);
  if (!takes) return 0;
  const at = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  const next = tokens[at];
  return isName(next) && isNext(tokens[at - 1], next) ? at - last : 0;
}

/** "Health and Human Services", "Securities and Exchange Commission", but not "Johnson and Johnson". */
export function joinAnd(tokens: readonly Token[], first: number, last: number): number {
  if (!isName(tokens[last + 2]) || !(knownWord(tokens[last]) & TOPIC)) return 0;
  if (knownLength(tokens, last + 2, last + 5, LISTED | FIRST_NAME) > 0) return 0;
  if (tokens.slice(first, last).some((token) => token.text === 'of' || token.text === 'for')) return 2;
  let end = last + 2;
  while (end < last + 8 && isCapital(tokens[end + 1]) && isNext(tokens[end], tokens[end + 1])) end += 1;
  return knownWord(tokens[end]) & (BODY_HEAD | COMPANY_END) ? 2 : 0;
}

/** "Moody's", "Standard & Poor's": only where a list knows it with its possessive. */
export function joinPossessive(tokens: readonly Token[], first: number, last: number): number {
  return knownOf(tokens, first, last + 2) & ORGANIZATION ? 1 : 0;
}

/** "Farmers' Union" */
export function joinPlural(tokens: readonly Token[], _first: number, last: number): number {
  const isHead = (knownWord(tokens[last + 2]) & (BODY_HEAD | OTHER_HEAD)) !== 0;
  return isHead && isName(tokens[last + 2]) && tokens[last]?.text.endsWith('s') ? 2 : 0;
}

/** "Bill of Rights", but not "Bill Bell of Riverton". */
function takesBody(token: Token | undefined, isLast: boolean, takers: number): boolean {
  const known = knownWord(token);
  return (known & takers) !== 0 && (isLast || (known & FIRST_NAME) === 0);
}
