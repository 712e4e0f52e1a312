/** Values of TIMEX3 as a reader writes them. */
import type { IsoDate } from '../index/types.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MS_PER_DAY = 86_400_000;
const SATURDAY = 6;
const THURSDAY = 4;

/** One form of value: what it looks like and how its parts are written; null where no calendar has it. */
type Form = readonly [RegExp, (...parts: readonly string[]) => string | null];

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

const FORMS: readonly Form[] = [
  [new RegExp(`^(${DAY})$`), (day = '') => writeDay(day)],
  [
    new RegExp(`^(${DAY})T([A-Z]{2})$`),
    (day = '', part = '') => {
      const name = PARTS_OF_DAY[part];
      return name === undefined ? null : `${writeDay(day)}, ${name}`;
    },
  ],
  [
    new RegExp(`^(${DAY})T(\\d{1,2})(?::?(\\d{2}))?(?::\\d{2})?(?:Z|[+-]\\d.*)?$`),
    (day = '', hour = '', minute = '') => `${writeDay(day)}, ${hour.padStart(2, '0')}:${minute || '00'}`,
  ],
  [/^(\d{4}-(?:0[1-9]|1[0-2]))$/, (month = '') => writeMonth(month)],
  [/^(\d{4})$/, (year = '') => year],
  [/^(\d{3})$/, (decade = '') => `the ${decade}0s`],
  [/^(\d{2})$/, (century = '') => `the ${writeOrdinal(Number(century) + 1)} century`],
  [/^(\d{4})-W(\d{2})$/, (year = '', week = '') => writeWeek(Number(year), Number(week))],
  [
    /^(\d{4})-W(\d{2})-WE$/,
    (year = '', week = '') => `weekend of ${writeDay(dayOfWeek(year, week, SATURDAY))}`,
  ],
  [
    /^(\d{4})-W(\d{2})-([1-7])$/,
    (year = '', week = '', day = '') => writeDay(dayOfWeek(year, week, Number(day))),
  ],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year = '', season = '') => `${SEASONS[season]} ${year}`],
  [/^(\d{4})-Q([1-4])$/, (year = '', part = '') => `${ORDINALS[Number(part) - 1]} quarter of ${year}`],
  [/^(\d{4})-H([12])$/, (year = '', part = '') => `${ORDINALS[Number(part) - 1]} half of ${year}`],
];

/**
 * "24 June 2023", "27 June 2023, morning", "March 2024 (week 11)", "summer 2021", "third quarter of 2022", "the 1990s".
 *
 * @returns null for a value that means no days of the calendar
 */
export function writeValue(value: string): string | null {
  for (const [form, write] of FORMS) {
    const [matched, ...parts] = form.exec(value) ?? [];
    if (matched !== undefined) return write(...parts);
  }
  return null;
}

function writeDay(day: IsoDate): string {
  return `${Number(day.slice(8))} ${writeMonth(day)}`;
}

function writeMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** A week belongs to the month of its Thursday, as it does to the year. */
function writeWeek(year: number, week: number): string {
  return `${writeMonth(dayOfWeek(String(year), String(week), THURSDAY))} (week ${week})`;
}

/** A day of a week as ISO 8601 counts them: week 1 holds 4 January, day 1 is Monday. */
function dayOfWeek(year: string, week: string, day: number): IsoDate {
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = new Date(fourth).getUTCDay() || 7;
  const days = (Number(week) - 1) * 7 + day - weekday;
  return new Date(fourth + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** "1st", "12th", "22nd" */
function writeOrdinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
