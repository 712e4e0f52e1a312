import type { DateInterval, IsoDate, Publication, TimeExpression } from '../types.ts';
import { lastDayOfMonth } from './calendar.ts';
import type { Candidate, Recognizer } from './recognizer.ts';
import { bareYear } from './recognizers/bare-year.ts';
import { dayRange } from './recognizers/day-range.ts';
import { fullDate } from './recognizers/full-date.ts';
import { monthOfYear } from './recognizers/month-of-year.ts';

/** Every form of time expression that is read. So far those that need no other day to be understood. */
export const RECOGNIZERS: readonly Recognizer[] = [dayRange, fullDate, monthOfYear, bareYear];

/** The day that relative expressions are counted from, and how it is known. */
export interface Anchor {
  readonly day: IsoDate | null;
  readonly isInferred: boolean;
}

const NO_ANCHOR: Anchor = { day: null, isInferred: false };

/** What an article's words are counted from: the day its text puts in place of a refuted one, else the day of print. */
export function anchorOf({ date, inferred }: Publication): Anchor {
  return inferred === null ? { day: date, isInferred: false } : { day: inferred.date, isInferred: true };
}

/**
 * The time expressions of a text, in order, without overlaps: of two that share a character the longer one stays, of
 * two as long the earlier one.
 */
export function findTimeExpressions(text: string, _anchor: Anchor = NO_ANCHOR): TimeExpression[] {
  const candidates = RECOGNIZERS.flatMap((recognizer) => recognizer.recognize(text));
  return withoutOverlaps(candidates).map(({ start, end, type, value, basis }) => ({
    text: text.slice(start, end),
    span: { start, end },
    type,
    value,
    interval: intervalOf(value),
    basis,
    anchor: null,
  }));
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ordered = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of ordered) {
    const places = Array.from({ length: candidate.end - candidate.start }, (_, at) => candidate.start + at);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The days of a value that is a day, a month or a year; null for any other. */
function intervalOf(value: string): DateInterval | null {
  const [, year, month, day] = value.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? [];
  if (!year) return null;
  if (day) return { start: value, end: value };
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` };
  return { start: `${value}-01`, end: `${value}-${lastDayOfMonth(Number(year), Number(month))}` };
}
