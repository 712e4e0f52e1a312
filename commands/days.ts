/** Days as a reader writes them: as text, never in a zone. */
import type { Filters, IsoDate, Publication, TimeExpression } from '../index/types.ts';

const MONTHS = [
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

/** "24 June 2023" */
export function writeDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "24 June 2023", "June 2023", "2014"; a value of any other form as the article prints it. */
export function writeTime({ value, text }: TimeExpression): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return writeDay(value);
  if (/^\d{4}-\d{2}$/.test(value)) return `${MONTHS[Number(value.slice(5)) - 1]} ${value.slice(0, 4)}`;
  return /^\d{4}$/.test(value) ? value : text;
}

/** "24 June 2023 to 23 May 2024", one day where both are the same. */
export function writeSpan(first: IsoDate, last: IsoDate): string {
  return first === last ? writeDay(first) : `${writeDay(first)} to ${writeDay(last)}`;
}

/** "from 1 June 2022 to 30 June 2022", "from 1 July 2023 on", "up to 31 May 2024"; null where no day narrows. */
export function writePeriod({ after, before }: Filters): string | null {
  if (after !== null && before !== null) return `from ${writeDay(after)} to ${writeDay(before)}`;
  if (after !== null) return `from ${writeDay(after)} on`;
  return before === null ? null : `up to ${writeDay(before)}`;
}

/** "printed 24 June 2023", "no date of print" */
export function writePrinted({ date, status }: Publication): string {
  if (date === null) return 'no date of print';
  return status === 'conflict'
    ? `dated ${writeDay(date)}, which its text contradicts`
    : `printed ${writeDay(date)}`;
}
