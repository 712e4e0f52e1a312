import type { Quotation, QuotationCitation } from '../command.ts';
import type { Page } from '../paginate.ts';
import type { QuotedEntry } from './quoted-entry.ts';

/** As many as stay within the components of a message of Discord's, each with its button and its month. */
const ENTRIES_A_PAGE = 5;
/** Of a page, so that no entry is left out of a message of Discord's. */
const CHARACTERS_A_PAGE = 2_800;
/** Of what stands between the parts of an entry. */
const JOINING_CHARACTERS = 60;

/** The page that is asked for, counted from 0; a page behind the last one is the last one. Entries are never split. */
export function paginateEntries(entries: readonly QuotedEntry[], wanted: number): Page<QuotedEntry> {
  const pages: QuotedEntry[][] = [[]];
  let room = CHARACTERS_A_PAGE;
  for (const entry of entries) {
    const length = lengthOf(entry.quotation);
    const last = pages.at(-1) ?? [];
    if (last.length === ENTRIES_A_PAGE || (last.length > 0 && length > room)) {
      pages.push([entry]);
      room = CHARACTERS_A_PAGE - length;
    } else {
      last.push(entry);
      room -= length;
    }
  }
  const page = Math.min(wanted, pages.length - 1);
  const first = pages.slice(0, page).reduce((sum, { length }) => sum + length, 0);
  const count = pages.length;
  return { items: pages[page] ?? [], first, pages: count > 1 ? { page, count } : null };
}

function lengthOf({ lead, text, citation, sameDay }: Quotation): number {
  const parts = [lead?.text, lead?.note, text, ...citationParts(citation), ...sameDay.flatMap(citationParts)];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), JOINING_CHARACTERS);
}

function citationParts(citation: QuotationCitation): readonly (string | null)[] {
  const { title, source, author, url, published, printed, speaksOf, also } = citation;
  return [title, source, author, url, published.note, printed, ...speaksOf, ...also];
}
