/** A timeline → a page of its days: each with the sentence that tells it, under the month that it lies in. */
import type { Archive } from '../index/archive.ts';
import type { Answer, Timeline, TimelineEntry } from '../index/types.ts';
import type { Block, Invocation, Quotation, Reply } from './command.ts';
import { writeRange, writeTime } from './days.ts';
import { describeFindings, describeReading } from './describe.ts';
import { timelineHeadingOf } from './heading.ts';
import { namedDaysOf } from './lead.ts';
import { citeAnswer, quoteAnswer } from './quotation.ts';
import { writeValue } from './time-values.ts';
import { describeMentions, describeRest, noDay } from './timeline-notes.ts';
import { paginateEntries } from './timeline-pages.ts';
import { pictureOf, type QuotedEntry } from './timeline-picture.ts';

const ECHOES_SHOWN = 1;
const YEAR_CHARS = 4;

export function describeTimeline(timeline: Timeline, invocation: Invocation): Reply {
  const { findings, entries } = timeline;
  const heading = timelineHeadingOf(findings.question, yearsOf(entries));
  if (entries.length === 0 && timeline.read === 0) {
    return { ...describeFindings(findings, invocation), heading, command: 'timeline', pages: null };
  }
  const { archive, page } = invocation;
  const quoted = entries.map((entry, at) => ({ entry, quotation: quoteEntry(entry, archive, at + 1) }));
  const { items, first, pages } = paginateEntries(quoted, page);
  const isLast = pages === null || pages.page === pages.count - 1;
  const blocks: Block[] = [
    ...describeReading(findings),
    ...(entries.length === 0 ? [noDay(timeline)] : []),
    ...(first === 0 ? describeMentions(timeline) : []),
    ...listEntries(items),
    ...(isLast ? describeRest(timeline, archive) : []),
  ];
  return {
    audience: 'public',
    heading,
    command: 'timeline',
    blocks,
    pages,
    findings,
    picture: first === 0 ? pictureOf(quoted, heading.join(' · ')) : null,
  };
}

/** Entries under the month or the year that they lie in, unless they are all of it: "2014", "since 2015". */
function listEntries(entries: readonly QuotedEntry[]): Block[] {
  let group: string | null = null;
  return entries.flatMap(({ entry, quotation }): Block[] => {
    const own = groupOf(entry);
    const isNew = own !== null && own !== group && !isAllOf(entry, own);
    group = own;
    return isNew ? [note(own), quotation] : [quotation];
  });
}

function isAllOf(
  { interval: { start, end }, answer: { dates, exact } }: TimelineEntry,
  group: string,
): boolean {
  const isOpen = start === null || end === null;
  const named = dates.find(({ span }) => span.start === exact?.start);
  return (
    (isOpen && group.length === YEAR_CHARS) || (named !== undefined && writeValue(named.value) === group)
  );
}

function quoteEntry(
  { answer, echoes, articles }: TimelineEntry,
  archive: Archive,
  number: number,
): Quotation {
  const quotation = quoteAnswer(answer, archive, 'when', number);
  const others = echoes
    .slice(0, ECHOES_SHOWN)
    .map((echo) => ({ ...citeAnswer({ ...echo, dates: [] }, archive, true), url: null }));
  const shown = 1 + answer.also.length + others.length;
  const told = articles > shown ? `told by ${articles} articles` : null;
  const { text, note } = doubtfulLead(answer) ?? quotation.lead ?? { text: '', note: null };
  return {
    ...quotation,
    lead: { text, note: [note, told].filter((part) => part !== null).join(' · ') || null },
    citation: citeAnswer({ ...answer, dates: otherDays(answer) }, archive, true),
    sameDay: others,
  };
}

/** Where a day was worked out it stands in front all the same: a timeline is read by its days. */
function doubtfulLead(answer: Answer): Quotation['lead'] {
  const named = namedDaysOf(answer);
  if (named?.first.basis !== 'inferred') return null;
  const { first, last, words, before } = named;
  const day = last === null ? writeTime(first, before) : writeRange(first, last);
  return { text: `probably ${day}`, note: `“${words}”; the day of print is in doubt` };
}

/** The day itself stands above the sentence already. */
function otherDays({ dates, exact, rangeEnd }: Answer): Answer['dates'] {
  const own = dates.filter(({ span }) => span.start === exact?.start || span.start === rangeEnd?.start);
  return dates.filter(({ value }) => !own.some((one) => one.value === value));
}

/** "June 2023", or the year of what is longer or has an open end; null for more than a year. */
function groupOf({ interval: { start, end } }: TimelineEntry): string | null {
  if (start === null || end === null) return (start ?? end)?.slice(0, 4) ?? null;
  if (start.slice(0, 7) === end.slice(0, 7)) return writeValue(start.slice(0, 7));
  return start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : null;
}

/** The years of the first and the last day that is told. */
function yearsOf(entries: readonly TimelineEntry[]): readonly [string, string] | null {
  const days = entries.flatMap(({ interval: { start, end } }) => [start, end].filter((day) => day !== null));
  const years = days.map((day) => day.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function note(text: string): Block {
  return { type: 'note', text };
}
