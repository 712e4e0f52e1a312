import type { TimelineEntry } from '../../index/types.ts';
import type { Block } from '../command.ts';
import { note } from '../say.ts';
import { writeValue } from '../time-values.ts';
import type { QuotedEntry } from './quoted-entry.ts';

const MONTH_CHARS = 'YYYY-MM'.length;
const YEAR_CHARS = 'YYYY'.length;

/** Entries under the month or the year that they lie in, unless they are all of it: "2014", "since 2015". */
export function listEntries(entries: readonly QuotedEntry[]): Block[] {
  let group: string | null = null;
  return entries.flatMap(({ entry, quotation }): Block[] => {
    const own = groupOf(entry);
    const isNew = own !== null && own !== group && !isAllOf(entry, own);
    group = own;
    return isNew ? [note(own), quotation] : [quotation];
  });
}

/** "June 2023", or the year of what is longer or has an open end; null for more than a year. */
function groupOf({ interval: { start, end } }: TimelineEntry): string | null {
  if (start === null || end === null) return (start ?? end)?.slice(0, YEAR_CHARS) ?? null;
  const [month, year] = [start.slice(0, MONTH_CHARS), start.slice(0, YEAR_CHARS)];
  if (end.startsWith(month)) return writeValue(month);
  return end.startsWith(year) ? year : null;
}

function isAllOf({ interval: { start, end }, answer }: TimelineEntry, group: string): boolean {
  const isOpen = start === null || end === null;
  const named = answer.dates.find(({ span }) => span.start === answer.exact?.start);
  return (
    (isOpen && group.length === YEAR_CHARS) || (named !== undefined && writeValue(named.value) === group)
  );
}
