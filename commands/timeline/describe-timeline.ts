/** A timeline → a page of its days: each with the sentence that tells it, under the month that it lies in. */
import type { Timeline, TimelineEntry } from '../../index/findings.ts';
import type { Block, Invocation, Reply } from '../command.ts';
import { describeFindings, describeReading } from '../describe.ts';
import { timelineHeadingOf } from '../heading.ts';
import { replyWith } from '../reply.ts';
import { askWhich } from '../which-name.ts';
import { listEntries } from './list-entries.ts';
import { describeMentions, describeRest, describeSelection, noDay } from './notes.ts';
import { paginateEntries } from './paginate-entries.ts';
import { pictureOf } from './picture.ts';
import { quoteEntry } from './quoted-entry.ts';

export function describeTimeline(timeline: Timeline, invocation: Invocation): Reply {
  const { findings, entries } = timeline;
  const heading = timelineHeadingOf(findings.question, yearsOf(entries));
  if (entries.length === 0 && timeline.read === 0) {
    return { ...describeFindings(findings, invocation), heading, command: 'timeline', pages: null };
  }
  const { archive, page } = invocation;
  const quoted = entries.map((entry, at) => quoteEntry(entry, archive, at + 1));
  const { items, first, pages } = paginateEntries(quoted, page);
  const isLast = pages === null || pages.page === pages.count - 1;
  const blocks: Block[] = [
    ...describeReading(findings),
    ...(first === 0 ? askWhich(findings.question, archive, 'timeline') : []),
    ...(entries.length === 0 ? [noDay(timeline)] : []),
    ...(first === 0 ? [...describeMentions(timeline), ...describeSelection(timeline)] : []),
    ...listEntries(items),
    ...(isLast ? describeRest(timeline, archive) : []),
  ];
  const picture = first === 0 ? pictureOf(quoted, heading.join(' · ')) : null;
  return replyWith({ audience: 'public', heading, command: 'timeline', blocks, pages, findings, picture });
}

/** The years of the first and the last day that is told, on whichever page. */
function yearsOf(entries: readonly TimelineEntry[]): readonly [string, string] | null {
  const days = entries.flatMap(({ interval: { start, end } }) => [start, end].filter((day) => day !== null));
  const years = days.map((day) => day.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
