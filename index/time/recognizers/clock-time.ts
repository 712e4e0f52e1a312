import { besides, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { twoDigits } from '../periods.ts';
import { quantityOf } from '../quantity.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';

const ZONE =
  '(?: ?(?:\\((?:GMT|UTC)[^)\\n]{0,8}\\)|(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|MSK|IST|ET|PT)\\b(?:[+-]\\d{1,2})?|(?:local|Moscow|Kyiv|Kiev|London|Eastern|Pacific|Greenwich|New York)(?: [Mm]ean)? [Tt]ime\\b))?';
const NOT_BEFORE = '(?<![\\w.,:/$£€-])';
const FORMS = [
  // 5 p.m., 5:30pm, 5.30 pm
  new RegExp(
    `${NOT_BEFORE}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?:(?<half>[ap])\\.m\\.|(?<short>[ap])m\\b)${ZONE}`,
    'gi',
  ),
  // 14:30, 14:30:05 GMT
  new RegExp(`${NOT_BEFORE}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?![\\w%]|[:.,-]\\d)${ZONE}`, 'g'),
  // 1430 GMT, 0600 hours
  new RegExp(`${NOT_BEFORE}(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?(?:GMT|UTC|Z)\\b| hours\\b)`, 'g'),
  wordList(['noon', 'midday', 'midnight'])(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|High)\.? )\b(?<word>noon|midday|midnight)\b(?! (?:blue|sun|snack|mass)\b)/gi,
  ),
  wordList(['clock'])(
    /\b(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[’']clock\b/gi,
  ),
];
/** A score, a ratio and a verse are written as an hour is; without a zone only these words tell an hour. */
const BEFORE_HOUR = /\b(?:at|by|until|till|from|to|after|before|around|about|since|and|between|of|past)\s$/i;
const ENDS_IN_DIGITS = /\d$/;
const LOOK_CHARS = 12;

/** An hour of the clock: "5 p.m.", "14:30 GMT", "noon". Of which day is told beside it or before it, else it is the day of print. */
export const clockTime: Recognizer = {
  examples: {
    'The meeting began at 14:30 GMT.': '2023-07-03T14:30',
    'It began at 1430 GMT.': '2023-07-03T14:30',
    'It ended at 5 p.m. Tuesday.': '2023-06-27T17:00',
    'The doors open at noon tomorrow.': '2023-07-04T12:00',
    'It closes at midnight.': '2023-07-03T24:00',
    'They left at six o’clock.': '2023-07-03T06:00',
    'He arrived on June 24. At 9:15 a.m. he spoke.': '2023-06-24 2023-06-24T09:15',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { hour = '', minute, word, half = match.groups?.short } = match.groups ?? {};
  const span = spanOf(match);
  const isBare = half === undefined && ENDS_IN_DIGITS.test(match[0]);
  if (isBare && !BEFORE_HOUR.test(besides(match.input, span, LOOK_CHARS).before)) return null;
  const clock =
    word === undefined ? writeClock(quantityOf(hour) ?? 0, Number(minute ?? 0), half) : writeWord(word);
  return clock === null
    ? null
    : { ...span, type: 'TIME', clock, read: (context) => readClock(clock, context) };
}

function writeClock(hour: number, minute: number, half: string | undefined): string | null {
  if (minute > 59 || hour > (half === undefined ? 24 : 12) || (half !== undefined && hour < 1)) return null;
  const full = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `T${twoDigits(full)}:${twoDigits(minute)}`;
}

function writeWord(word: string): string {
  return word.toLowerCase() === 'midnight' ? 'T24:00' : 'T12:00';
}

function readClock(clock: string, context: Context): Reading {
  const said = context.nearDay();
  if (said !== null) return { value: said + clock, basis: 'previous-day' };
  // "It was debated last week. At midnight …"
  if (context.isNearCoarse()) return { value: `XXXX-XX-XX${clock}`, basis: 'none' };
  return { value: (context.today ?? 'XXXX-XX-XX') + clock, basis: context.basis() };
}
