import { monthOf, weekdayNamed } from '../calendar-names.ts';
import type { StatedDay } from './stated-day.ts';

/** Every place that may be the name of a month; what stands around it decides. */
const MONTH_AT =
  /(?<![A-Za-z])(?:Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De|JA|FE|MA|AP|JU|AU|SE|OC|NO|DE)[A-Za-z]{1,7}(?![A-Za-z])/g;
const ORDINAL = '(?:st|nd|rd|th|ST|ND|RD|TH)?';
const MONTH = '[A-Z][A-Za-z]{2,8}\\.?';
const NO_MORE_DIGITS = '(?![\\d%/]|[.,:]\\d)';
const JOIN = '(?:[ \\u00A0](?:to|through|until|till|TO|THROUGH|UNTIL|TILL)[ \\u00A0]| ?[–—-] ?)';
/** "March 15 and 17" is a pair of days only where nothing is counted by the second number. */
const AND = '[ \\u00A0](?:and|AND)[ \\u00A0](?=\\d{1,2}(?:[,.;)]|$))';
const YEAR = '(?:,?[ \\u00A0](?<year>(?:19|20)\\d{2})(?![\\d%]|[.,]\\d))?';
const AFTER_MONTH = new RegExp(
  `\\.?[ \\u00A0](?<day>\\d{1,2})${ORDINAL}${NO_MORE_DIGITS}` +
    `(?:(?:${JOIN}(?:(?<lastMonth>${MONTH})[ \\u00A0])?|${AND})(?<lastDay>\\d{1,2})${ORDINAL}${NO_MORE_DIGITS})?${YEAR}`,
  'y',
);
const AFTER_DAY_AND_MONTH = new RegExp(
  `\\.?(?:${JOIN}(?<lastDay>\\d{1,2})${ORDINAL}[ \\u00A0](?<lastMonth>${MONTH}))?${YEAR}`,
  'y',
);
const BEFORE_MONTH = new RegExp(
  `(?<![\\d.,:/$£€-])(?:(?<day>\\d{1,2})${ORDINAL}(?:${JOIN}|[ \\u00A0](?:and|AND)[ \\u00A0]))?(?<lastDay>\\d{1,2})${ORDINAL}[ \\u00A0](?:of |OF )?$`,
);
const WEEKDAY_BEFORE = /(?<![A-Za-z])(?<name>[A-Z][A-Za-z]{2,8})\.?(?:,? \(?(?:the )?)$/;
const LOOK_BACK_CHARS = 24;

/** The days of a text that are stated by month and number, in order; each with the weekday and the year beside it. */
export function findStatedDays(text: string): StatedDay[] {
  const days: StatedDay[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(MONTH_AT)) {
    const month = index < from ? null : monthOf(word);
    if (month === null) continue;
    const day = readMonthFirst(text, index, word, month) ?? readDayFirst(text, index, word, month, from);
    if (day === null) continue;
    days.push(day);
    from = day.end;
  }
  return days;
}

function readMonthFirst(text: string, start: number, word: string, month: number): StatedDay | null {
  AFTER_MONTH.lastIndex = start + word.length;
  const { 0: rest, groups } = AFTER_MONTH.exec(text) ?? {};
  if (rest === undefined || !groups?.day) return null;
  const { day, lastMonth, lastDay = day, year } = groups;
  return toDay(text, {
    start,
    end: start + word.length + rest.length,
    month,
    day: Number(day),
    last: { month: monthOf(lastMonth ?? '') ?? month, day: Number(lastDay) },
    year: yearNumber(year),
  });
}

/** @param from - where the day before it ends */
function readDayFirst(
  text: string,
  monthStart: number,
  word: string,
  month: number,
  from: number,
): StatedDay | null {
  const before = text.slice(Math.max(from, monthStart - LOOK_BACK_CHARS), monthStart);
  const lead = BEFORE_MONTH.exec(before);
  if (!lead?.groups) return null;
  AFTER_DAY_AND_MONTH.lastIndex = monthStart + word.length;
  const { 0: after = '', groups } = AFTER_DAY_AND_MONTH.exec(text) ?? {};
  // A stop is that of "Sept." only where something of the day comes after it.
  const rest = after === '.' ? '' : after;
  const { lastDay = '', day = lastDay } = lead.groups;
  return toDay(text, {
    start: monthStart - before.length + lead.index,
    end: monthStart + word.length + rest.length,
    month,
    day: Number(day),
    last: { month: monthOf(groups?.lastMonth ?? '') ?? month, day: Number(groups?.lastDay ?? lastDay) },
    year: yearNumber(groups?.year),
  });
}

/** Takes in the weekday before a day; null where no month has such a day. */
function toDay(text: string, stated: Omit<StatedDay, 'dayStart' | 'weekday'>): StatedDay | null {
  const { start, day } = stated;
  if (day < 1 || day > 31) return null;
  const before = text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
  const match = WEEKDAY_BEFORE.exec(before);
  const weekday = weekdayNamed(match?.groups?.name ?? '');
  const lead = match === null || weekday === null ? 0 : before.length - match.index;
  return { ...stated, start: start - lead, dayStart: start, weekday };
}

function yearNumber(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}
