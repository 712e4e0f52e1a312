/** Which day an article was printed, by the order in which its witnesses are trusted. Never today. */

import { daysFrom, toIsoDate } from '../time/calendar.ts';
import { monthOf } from '../time/calendar-names.ts';
import type { IsoDate, Publication } from '../types.ts';

/** What each witness says; `null` where it is silent. */
export interface PublicationEvidence {
  /** A key of the record or front matter. */
  readonly key: IsoDate | null;
  /** The tags of a page. */
  readonly page: IsoDate | null;
  /** A date at the head of the text. */
  readonly head: IsoDate | null;
  /** The address, in whose path a day may stand. */
  readonly url: string | null;
}

const YEAR_FIRST = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?![\da-z])/i;
const EIGHT_DIGITS = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?![\da-z])/i;

/**
 * The first witness that speaks is believed: the key, the tags of a page, the head, the address.
 *
 * Tags come before the head because the bar at the top of a page often prints the day on which it was saved.
 */
export function decidePublication(evidence: PublicationEvidence): Publication {
  const { key, head, page } = evidence;
  if (key !== null) return printedOn(key, 'metadata', null);
  if (page !== null) return printedOn(page, 'metadata', describeDoubt(page, head));
  if (head !== null) return printedOn(head, 'date-line', null);
  const inUrl = evidence.url === null ? null : findDateInUrl(evidence.url);
  if (inUrl !== null) {
    return printedOn(inUrl, 'url', 'The day of print was read from the address and may be a day off.');
  }
  return {
    date: null,
    basis: 'none',
    status: 'missing',
    note: 'The article does not say when it was printed.',
    inferred: null,
  };
}

/** `/2023/06/24/`, `/2023/jun/24/`, `-20230624-` in the path of an address; `null` where there is none. */
export function findDateInUrl(url: string): IsoDate | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  for (const pattern of [YEAR_FIRST, EIGHT_DIGITS]) {
    const parts = pattern.exec(pathname);
    if (!parts) continue;
    const month = parts[2] ?? '';
    const date = toIsoDate(
      Number(parts[1]),
      /^\d/.test(month) ? Number(month) : (monthOf(month) ?? 0),
      Number(parts[3]),
    );
    if (date !== null) return date;
  }
  return null;
}

/** One day apart is the same print, told in two time zones. */
function describeDoubt(page: IsoDate, head: IsoDate | null): string | null {
  if (head === null || Math.abs(daysFrom(page, head)) <= 1) return null;
  return `The day of print was read from the tags of the page; a line at its head says ${head}.`;
}

function printedOn(date: IsoDate, basis: Publication['basis'], note: string | null): Publication {
  return { date, basis, status: 'ok', note, inferred: null };
}
