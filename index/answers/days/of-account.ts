/** Days of an account, and not of what it tells. */
import type { Span } from '../../types.ts';

/** What stands before the day of an account and not of what it tells. */
const OF_THE_ACCOUNT =
  /\b(?:(?:printed|published|posted|dated|filed|updated|modified|accessed|retrieved)\s(?:on\s)?|(?:report|article|dispatch|story|account|issue|edition)\s(?:of|from)\s|the\sdate\s(?:of\s)?)(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
/** "(Reuters, June 30)": where something else was printed, and when. */
const CITED_BEFORE = /\((?!\p{Lu}\p{Ll}+day,)\p{Lu}[\p{L}\s]{1,30},\s(?:\p{Lu}\p{Ll}+day,?\s)?$/u;
const CITED_BEHIND = /^[.,]?\s?\)/;
const LOOK_BACK_CHARS = 50;

/** Whether a day is that on which the account itself was printed, or another one that it cites. */
export function isOfTheAccount(text: string, day: Span): boolean {
  return isCited(text, day) || OF_THE_ACCOUNT.test(before(text, day));
}

/** Whether a day is that of an issue in brackets: "(Reuters, June 30)". */
export function isCited(text: string, day: Span): boolean {
  const own = before(text, day);
  return own.includes('(') && CITED_BEFORE.test(own) && CITED_BEHIND.test(text.slice(day.end, day.end + 3));
}

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
}
