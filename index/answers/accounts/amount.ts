import type { WrittenNumber } from '../../language/numbers.ts';
import { endingWith } from './phrases.ts';
import words from './words.json' with { type: 'json' };

/** What a number may stand for, both ends included: "more than 5,000" has no upper end. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** Where its words begin, with "more than". */
  readonly start: number;
}

/** How far "about" reaches. */
const ABOUT_SHARE = 0.25;
const LOOK_CHARS = 24;
const MIN_ROUNDED = 100;

const aboveBefore = endingWith(words.aboveWords);
const belowBefore = endingWith(words.belowWords);
const nearBefore = endingWith(words.nearWords);
const OR_MORE = /^(?: or more\b|\+| plus\b)/;
const RANGE_BEFORE = /(?:\bbetween \S+ and|\d ?[-–]| to| or) ?$/;

/** What a number in a text may stand for; null for one end of a range. */
export function amountOf(text: string, { value, span }: WrittenNumber): Amount | null {
  const before = text.slice(Math.max(0, span.start - LOOK_CHARS), span.start);
  const below = belowBefore(before);
  if (below) return { least: 0, most: value, start: span.start - below.length };
  if (RANGE_BEFORE.test(before)) return null;
  const above = aboveBefore(before);
  if (above || OR_MORE.test(text.slice(span.end, span.end + LOOK_CHARS)))
    return { least: value, most: Infinity, start: span.start - above.length };
  const near = nearBefore(before);
  const margin = near ? value * ABOUT_SHARE : roundingOf(value);
  return { least: value - margin, most: value + margin, start: span.start - near.length };
}

/** Whether two amounts cannot both be true: 5,200 may be "5,000" and "more than 5,000". */
export function areAmountsApart(a: Amount, b: Amount): boolean {
  return a.most < b.least || b.most < a.least || touch(a, b) || touch(b, a);
}

/** Half a unit of the last digit that is not zero: 234 of "230". Small numbers are counted, not rounded. */
function roundingOf(value: number): number {
  if (value < MIN_ROUNDED || !Number.isInteger(value)) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2;
}

function touch(a: Amount, b: Amount): boolean {
  return a.most === b.least && a.least !== a.most && b.least !== b.most;
}
