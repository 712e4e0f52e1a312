import { findNumbers, type WrittenNumber } from '../language/numbers.ts';
import { termsOf } from '../language/terms.ts';
import type { KnownNames } from '../names/known-names.ts';
import { findNamedDays, type NamedDay } from '../time/named-days.ts';
import type { IsoDate, Span } from '../types.ts';
import { type ClaimedName, findClaimedNames } from './claimed-names.ts';

/** What somebody states: the names, numbers and days of a text that asks nothing. */
export interface Claim {
  readonly names: readonly ClaimedName[];
  readonly numbers: readonly WrittenNumber[];
  readonly days: readonly NamedDay[];
}

const MAX_CHARS = 4000;
const MAX_CANDIDATES = 40;
const MAX_NUMBERS = 8;
const MAX_DAYS = 4;
/** "One of the two": small numbers in words say little. */
const MIN_SPELT_OUT = 100;
const MIN_NUMBER = 2;
/** Who is spoken to, and not of. */
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]+/gu;
const ADDRESS = /(?:\bhttps?:\/\/|\bwww\.)[^\s<>)\]]*/gi;

/**
 * Reads a message: at most the first 4,000 characters, forty names, eight numbers and four days of it, each once.
 * Addresses of the web and handles (@name) are none of these.
 *
 * @param today - the day from which "yesterday" is counted
 */
export function readClaim(message: string, names: KnownNames, today: IsoDate): Claim {
  const text = cleanMessage(message);
  const days = findNamedDays(text, today);
  const numbers = findNumbers(text).filter(
    ({ span, text: words, value }) =>
      days.every((day) => span.end <= day.span.start || day.span.end <= span.start) &&
      value >= (/\d/.test(words) ? MIN_NUMBER : MIN_SPELT_OUT) &&
      !countsPoints(text, span),
  );
  return {
    names: once(findClaimedNames(text, names), (name) => termsOf(name.known ?? name.text).join(' ')).slice(
      0,
      MAX_CANDIDATES,
    ),
    numbers: once(numbers, ({ value }) => value).slice(0, MAX_NUMBERS),
    days: once(days, ({ value }) => value).slice(0, MAX_DAYS),
  };
}

/** Lines stay: what stands in two of them is no name. */
function cleanMessage(message: string): string {
  return message
    .slice(0, MAX_CHARS)
    .replace(ADDRESS, ' ')
    .replace(HANDLE, ' ')
    .replace(/(?!\u200B)\p{Cf}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?!\n)[\s\p{Cc}\u200B]+/gu, ' ');
}

/** "1) … 2) …", or "2." at the beginning of a line. */
function countsPoints(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return (
    (/(?:^|\s)$/.test(before) && after.startsWith(')')) || (/(?:^|\n) ?$/.test(before) && /^\.\s/.test(after))
  );
}

function once<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  const seen = new Set<string | number>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
