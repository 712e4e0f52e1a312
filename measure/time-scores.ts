/** How well time expressions are read, as TempEval-3 counts: F1 of spans and values. */
import { findTimeExpressions } from '../index/time/find-time-expressions.ts';
import type { IsoDate } from '../index/types.ts';

/** A text with its time expressions. Offsets are UTF-16 code units. */
export interface GoldTimes {
  readonly id: string;
  readonly published?: string | null;
  readonly text: string;
  readonly gold: { readonly times: readonly GoldTime[] };
}

interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  /** The day of print where it stands in the text; it is not scored. */
  readonly role?: 'published';
  /** It need not be found. */
  readonly optional?: boolean;
}

/** In [0, 1]. */
export interface TimeScores {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

type Time = Pick<GoldTime, 'start' | 'end' | 'type' | 'value' | 'optional'>;

/** Those that can be put on a calendar or a clock, and among them those whose year is known. */
export const isPoint = ({ type }: Pick<Time, 'type'>): boolean => type === 'DATE' || type === 'TIME';
export const hasYear = (time: Pick<Time, 'type' | 'value'>): boolean =>
  isPoint(time) && /^\d{2,4}/.test(time.value);

/**
 * F1 of what `belongs`: a found expression counts for `relaxed` where it overlaps a right one, for `strict` where it
 * has its very span, for `value` where it overlaps it and means the same.
 */
export function scoreTimes(
  records: readonly GoldTimes[],
  belongs: (time: Pick<Time, 'type' | 'value'>) => boolean,
): TimeScores {
  const count = { sought: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  for (const { text, published, gold } of records) {
    const printed = gold.times.filter(({ role }) => role === 'published');
    const sought = gold.times.filter((time) => time.role !== 'published' && belongs(time));
    const found = findTimes(text, published ?? null).filter(
      (time) => belongs(time) && !printed.some((other) => overlap(time, other)),
    );
    const pairs = pairUp(sought, found);
    const missed = sought.filter((time) => !time.optional || pairs.some(([right]) => right === time));
    count.sought += missed.length;
    count.found += found.length;
    count.relaxed += pairs.length;
    count.strict += pairs.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
    count.value += pairs.filter(([a, b]) => plain(a.value) === plain(b.value)).length;
  }
  const f1 = (hits: number) => (2 * hits) / Math.max(1, count.sought + count.found);
  return { strict: f1(count.strict), relaxed: f1(count.relaxed), value: f1(count.value) };
}

function findTimes(text: string, published: IsoDate | null): Time[] {
  const day = published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
  return findTimeExpressions(text, { day, isInferred: false }).map(({ span, type, value }) => ({
    ...span,
    type,
    value,
  }));
}

function pairUp(sought: readonly Time[], found: readonly Time[]): (readonly [Time, Time])[] {
  const taken = new Set<Time>();
  return sought.flatMap((right) => {
    const match = found.find((time) => !taken.has(time) && overlap(right, time));
    if (!match) return [];
    taken.add(match);
    return [[right, match] as const];
  });
}

function overlap(a: Pick<Time, 'start' | 'end'>, b: Pick<Time, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "T14:00" and "T14" mean the same, and so do "199" and "199X"; a zone is not compared. */
function plain(value: string): string {
  return value
    .replace(/Z$/, '')
    .replace(/T(\d\d):00$/, 'T$1')
    .replace(/^(\d{3})X$/, '$1');
}
