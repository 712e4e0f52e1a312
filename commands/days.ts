/** Days as a reader writes them: as text, never in a zone. */
import type { Filters } from '../index/findings.ts';
import type { IsoDate, Publication, TimeExpression } from '../index/types.ts';
import { partOf, writePart } from './part-of-period.ts';
import { writeValue } from './time-values.ts';

/** How a stretch of days with one open end begins, by the word that stands before it in the text. */
const OPEN_STARTS = /\b(since|from|after|following)\s(?:the\s)?$/i;
const OPEN_ENDS = /\b(until|till?|by|before|through|up to|prior to|(?:no|not) later than)\s(?:the\s)?$/i;

/** "24 June 2023" */
export function writeDay(day: IsoDate): string {
  return writeValue(day) ?? day;
}

/**
 * "24 June 2023", "June 2023", "2014", "summer 2021", "since 2015"; what means no day of the calendar as the article
 * prints it.
 *
 * @param before - what stands before it in the article, which tells "by 2015" from "until 2015"
 */
export function writeTime(time: TimeExpression, before = ''): string {
  const written = writeDays(time);
  return written === null ? time.text : `${openingOf(time, before)}${written}`;
}

/** "15 to 17 March 2024", "May to July 2023", "2014 to 2016": both ends without the words that open them. */
export function writeRange(first: TimeExpression, last: TimeExpression): string {
  const start = (writeDays(first) ?? first.text).split(' ').toReversed();
  const end = (writeDays(last) ?? last.text).split(' ').toReversed();
  // What both end with is written once.
  const apart = start.findIndex((word, at) => word !== end[at]);
  const kept = start.slice(Math.max(0, apart)).toReversed();
  return `${kept.join(' ')} to ${end.toReversed().join(' ')}`;
}

/**
 * "since ", where the days meant begin with the value and have no end; empty where both ends are known.
 *
 * @param before - what stands before it in the article
 */
export function openingOf({ interval }: TimeExpression, before: string): string {
  if (interval === null || (interval.start === null) === (interval.end === null)) return '';
  if (interval.end === null) return `${OPEN_STARTS.exec(before)?.[1]?.toLowerCase() ?? 'since'} `;
  return `${OPEN_ENDS.exec(before)?.[1]?.toLowerCase() ?? 'up to'} `;
}

/** "24 June 2023 to 23 May 2024", one day where both are the same. */
export function writeSpan(first: IsoDate, last: IsoDate): string {
  return first === last ? writeDay(first) : `${writeDay(first)} to ${writeDay(last)}`;
}

/** "on 25 June 2022", "from 1 June 2022 to 30 June 2022", "from 1 July 2023 on", "up to 31 May 2024"; null where no day narrows. */
export function writePeriod({ after, before }: Filters): string | null {
  if (after !== null && after === before) return `on ${writeDay(after)}`;
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

/** "late 2022", "24 June 2023"; null for what means no day of the calendar. */
function writeDays(time: TimeExpression): string | null {
  const written = time.type === 'DATE' || time.type === 'TIME' ? writeValue(time.value) : null;
  return written === null ? null : writePart(partOf(time), written);
}
