import type { DateInterval } from '../../types.ts';
import { addDays } from '../calendar.ts';

const SINCE = /\bsince\s(?:the\s)?$/i;
/** "from 2015 on"; "a letter from 2014" and "up from 2022" open nothing. */
const FROM = /\bfrom\s(?:the\s)?$/i;
const ONWARDS = /^ (?:on|onwards?|forward)\b(?! \d)/;
const AFTER = /\b(?:after|following)\s$/i;
const UNTIL = /\b(?:until|till|til|by|through|up to|(?:no|not) later than)\s(?:the\s)?$/i;
/** "not until last week" is last week. */
const NOT_UNTIL = /(?:\b(?:not|never|only)|n['’]t)\b[^,.;:]{0,40}\s(?:until|till)\s(?:the\s)?$/i;
const BEFORE = /\b(?:before|prior to)\s$/i;
/** "from March 15 to 17": the second half ends what the first begins, and neither is open. */
const RANGE = /^ ?(?:to|until|till|through|–|—|-)\s?(?:\w+\s)?\d/;
/** "after Friday's attack", "before the 2014 war": the day belongs to a noun. */
const BELONGS = /^(?:’s|'s)\b/;
/** "before the end of the year" is within the year. */
const END_OF = /^(?:the )?(?:end|close|middle|rest)\b|^(?:late|mid|early)\b/i;
const MAX_LOOK = 60;

/** "since 2015" goes on, "by June" ends in June: the days of an expression, opened at one end by the word before it. */
export function openInterval(days: DateInterval, text: string, start: number, end: number): DateInterval {
  const before = text.slice(Math.max(0, start - MAX_LOOK), start);
  const after = text.slice(end, end + MAX_LOOK);
  if (SINCE.test(before)) return RANGE.test(after) ? days : { start: days.start, end: null };
  if (FROM.test(before)) return ONWARDS.test(after) ? { start: days.start, end: null } : days;
  if (NOT_UNTIL.test(before)) return days;
  if (UNTIL.test(before)) return { start: null, end: days.end };
  if (BELONGS.test(after)) return days;
  if (AFTER.test(before) && days.end !== null) return { start: addDays(days.end, 1), end: null };
  if (BEFORE.test(before) && END_OF.test(text.slice(start, end))) return { start: null, end: days.end };
  return BEFORE.test(before) && days.start !== null ? { start: null, end: addDays(days.start, -1) } : days;
}
