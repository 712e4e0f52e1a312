import type { TimelineEntry } from '../../index/findings.ts';
import type { Block } from '../command.ts';
import { note } from '../say.ts';
import { writeValue } from '../time-values.ts';
import type { QuotedEntry } from './quoted-entry.ts';

const MONTH_CHARS = 'YYYY-MM'.length;
const YEAR_CHARS = 'YYYY'.length;

/**
 * Entries under the month, the year or the years that they lie in. What is all of it ("2014", "since 2015") or longer
 * than a year stands under nothing, unless another heading would stand above it.
 */
export function listEntries(entries: readonly QuotedEntry[]): Block[] {
  let group: string | null = null;
  let isUnderOne = false;
  return entries.flatMap(({ entry, quotation }): Block[] => {
    const own = groupOf(entry);
    const isNew = own !== group && (isUnderOne || !isAllOf(entry, own));
    group = own;
    isUnderOne ||= isNew;
    return isNew ? [note(own), quotation] : [quotation];
  });
}

/** "June 2023", the year of what is longer or has an open end, "1990 to 1999" for more than a year. */
function groupOf({ interval: { start, end } }: TimelineEntry): string {
  if (start === null || end === null) return (start ?? end ?? '').slice(0, YEAR_CHARS);
  const [month, year] = [start.slice(0, MONTH_CHARS), start.slice(0, YEAR_CHARS)];
  if (end.startsWith(month)) return writeValue(month) ?? month;
  return end.startsWith(year) ? year : `${year} to ${end.slice(0, YEAR_CHARS)}`;
}

function isAllOf({ interval: { start, end }, answer }: TimelineEntry, group: string): boolean {
  if (start === null || end === null || start.slice(0, YEAR_CHARS) !== end.slice(0, YEAR_CHARS)) return true;
  const named = answer.dates.find(({ span }) => span.start === answer.exact?.start);
  return named !== undefined && writeValue(named.value) === group;
}
