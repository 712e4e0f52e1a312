import type { IsoDate, Span } from '../../types.ts';
import { daysFrom, partsOf, toIsoDate, weekdayOf } from '../calendar.ts';
import { monthOf, weekdayNamed } from '../calendar-names.ts';

/** A day that a text states by month and number: "March 15", "Tuesday, 30 June 2020", the first of "March 15 to 17". */
export interface StatedDay extends Span {
  /** Where the day itself begins, behind its weekday. */
  readonly dayStart: number;
  readonly month: number;
  readonly day: number;
  /** The last day of a range; of a single day that day. */
  readonly last: { readonly month: number; readonly day: number };
  readonly year: number | null;
  /** 1 for Monday to 7 for Sunday; null where no weekday stands before it. */
  readonly weekday: number | null;
}

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

/** The day in a year; null where that year has no such day. */
export function dayIn({ month, day }: Pick<StatedDay, 'month' | 'day'>, year: number): IsoDate | null {
  return toIsoDate(year, month, day);
}

/**
 * The day in its own year, or else in the one that brings it nearest to `printed`; of two as near the earlier one.
 */
export function resolveDay(stated: StatedDay, printed: IsoDate): IsoDate | null {
  if (stated.year !== null) return dayIn(stated, stated.year);
  const { year } = partsOf(printed);
  const days = [year - 1, year, year + 1].flatMap((other) => dayIn(stated, other) ?? []);
  return days.reduce<IsoDate | null>(
    (best, day) =>
      best === null || Math.abs(daysFrom(printed, day)) < Math.abs(daysFrom(printed, best)) ? day : best,
    null,
  );
}

/** The last day of the range whose first day is `first`. */
export function lastDayOf({ last }: StatedDay, first: IsoDate): IsoDate {
  const { year } = partsOf(first);
  const day = dayIn(last, year);
  return day !== null && day < first ? (dayIn(last, year + 1) ?? first) : (day ?? first);
}

/** Whether the weekday beside a day, where there is one, is that of `day`. */
export function fitsWeekday({ weekday }: StatedDay, day: IsoDate): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}

function readMonthFirst(text: string, start: number, word: string, month: number): StatedDay | null {
  AFTER_MONTH.lastIndex = start + word.length;
  const { 0: rest, groups } = AFTER_MONTH.exec(text) ?? {};
  if (rest === undefined || !groups?.day) return null;
  const end = start + word.length + rest.length;
  const day = Number(groups.day);
  const lastMonth = groups.lastMonth === undefined ? month : monthOf(groups.lastMonth);
  return toDay(text, { start, end }, month, day, lastMonth, groups.lastDay, groups.year);
}

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
  const after = AFTER_DAY_AND_MONTH.exec(text);
  const start = monthStart - before.length + lead.index;
  // A stop is that of "Sept." only where something of the day comes after it.
  const rest = after?.[0] === '.' ? '' : (after?.[0] ?? '');
  const end = monthStart + word.length + rest.length;
  const { day, lastDay = '' } = lead.groups;
  const lastMonth = after?.groups?.lastMonth;
  return toDay(
    text,
    { start, end },
    month,
    Number(day ?? lastDay),
    lastMonth === undefined ? month : monthOf(lastMonth),
    lastMonth === undefined ? lastDay : after?.groups?.lastDay,
    after?.groups?.year,
  );
}

function toDay(
  text: string,
  { start, end }: Span,
  month: number,
  day: number,
  lastMonth: number | null,
  lastDay: string | undefined,
  year: string | undefined,
): StatedDay | null {
  if (day < 1 || day > 31) return null;
  const before = text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
  const weekday = WEEKDAY_BEFORE.exec(before);
  const number = weekday ? weekdayNamed(weekday.groups?.name ?? '') : null;
  return {
    start: number === null ? start : start - before.length + (weekday?.index ?? 0),
    end,
    dayStart: start,
    month,
    day,
    last: { month: lastMonth ?? month, day: Number(lastDay ?? day) },
    year: year === undefined ? null : Number(year),
    weekday: number,
  };
}
