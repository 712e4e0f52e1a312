import type { Archive } from '../../index/archive.ts';
import type { Answer, TimelineEntry } from '../../index/findings.ts';
import type { Quotation } from '../command.ts';
import { answeringDaysOf, writeNamed } from '../named-days.ts';
import { citeAnswer, quoteAnswer } from '../quotation.ts';

/** An entry with the quotation that shows it. */
export interface QuotedEntry {
  readonly entry: TimelineEntry;
  readonly quotation: Quotation;
}

const ECHOES_SHOWN = 1;

/** @param number - its place among all entries, counted from 1 */
export function quoteEntry(entry: TimelineEntry, archive: Archive, number: number): QuotedEntry {
  const { answer, echoes, articles } = entry;
  const quotation = quoteAnswer(answer, archive, 'when', number);
  const sameDay = echoes
    .slice(0, ECHOES_SHOWN)
    .map((echo) => ({ ...citeAnswer({ ...echo, dates: [] }, archive, true), url: null }));
  const shown = 1 + answer.also.length + sameDay.length;
  const told = articles > shown ? `told by ${articles} articles` : null;
  const { text, note } = doubtfulLead(answer) ?? quotation.lead ?? { text: '', note: null };
  return {
    entry,
    quotation: {
      ...quotation,
      lead: { text, note: [note, told].filter((part) => part !== null).join(' · ') || null },
      citation: citeAnswer({ ...answer, dates: otherDays(answer) }, archive, true),
      sameDay,
    },
  };
}

/** Where a day was worked out it stands in front all the same: a timeline is read by its days. */
function doubtfulLead(answer: Answer): Quotation['lead'] {
  const named = answeringDaysOf(answer);
  if (named?.first.basis !== 'inferred') return null;
  return {
    text: `probably ${writeNamed(named)}`,
    note: `“${named.words}”; the day of print is in doubt`,
  };
}

/** The day itself stands above the sentence already. */
function otherDays({ dates, exact, rangeEnd }: Answer): Answer['dates'] {
  const own = dates.filter(({ span }) => span.start === exact?.start || span.start === rangeEnd?.start);
  return dates.filter(({ value }) => !own.some((one) => one.value === value));
}
