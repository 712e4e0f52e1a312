import type { IsoDate, Span, TimeBasis } from '../types.ts';
import type { TenseReader } from './tense.ts';
import type { Tense } from './verb-cues.ts';

/** The day that relative expressions are counted from, and how it is known. */
export interface Anchor {
  readonly day: IsoDate | null;
  /** Whether it was worked out from the text and not printed. */
  readonly isInferred: boolean;
}

/** What an expression may be read by: the day of its article and what was said before it. */
export interface Context {
  /** `null` where the article's own day is not known: then nothing may be counted from it. */
  readonly today: IsoDate | null;
  /** What the verbs of its clause say; `null` where they say nothing. */
  tense(): Tense | null;
  /** Whether a verb of its clause says that it has happened: "died on June 3", and not "announced a vote on June 3". */
  isPastEvent(): boolean;
  /** The value last read before it that is at least as fine as asked: a day, a month, a quarter, a year. */
  last(grain: Grain): string | null;
  /** The day last read before it, without its hour. */
  lastDay(): IsoDate | null;
  /** The same, where it was read in the same sentence or the one before: of which day an hour is told. */
  nearDay(): IsoDate | null;
  /** Whether what was read last, in the same sentence or the one before, is coarser than a day: "last week". */
  isNearCoarse(): boolean;
  /** The quarter last read before it, else the month: what "a year earlier" is compared with. */
  lastPeriod(): string | null;
  /** How a value counted from `today` is known; `tense` where its direction was read from the clause. */
  basis(isByTense?: boolean): TimeBasis;
}

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A day or a stretch of days that was read before, also an open one. */
export interface Mentioned extends Span {
  readonly value: string;
  /** Whether it stands in a clause that looks back: "a fire in 1911 had killed six". */
  readonly isAside: boolean;
}

/** How far back "the next day" and "the year before" reach, in characters. */
const REACH = 700;
/** And how far an hour, about a sentence. */
const NEAR = 250;

const QUARTER = /^\d{4}-Q[1-4]$/;
const MONTH = /^\d{4}-\d{2}$/;

const OPEN_DAY = /^XXXX-(?:WXX-\d|\d{2}-\d{2}|XX-\d{2})/;

const IS_AS_FINE: Readonly<Record<Grain, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}/,
  week: /^\d{4}-(?:W\d{2}|\d{2}-\d{2})/,
  month: /^\d{4}-\d{2}/,
  quarter: /^\d{4}-Q[1-4]/,
  year: /^\d{4}/,
};

/**
 * @param mentioned - what was read so far, in the order of the text
 * @param expression - where it stands
 * @param verbs - of its sentence
 * @param sentenceStart - where that begins; what looks back is counted from in its own sentence only
 */
export function createContext(
  { day, isInferred }: Anchor,
  mentioned: readonly Mentioned[],
  expression: Span,
  verbs: () => TenseReader,
  sentenceStart: number,
): Context {
  let values: readonly string[] | null = null;
  const nearby = () => {
    values ??= valuesBefore(expression.start, mentioned, sentenceStart, REACH);
    return values;
  };
  const last = (grain: Grain) => lastOf(nearby(), grain);
  return {
    today: day,
    tense: () => verbs().tenseOf(expression),
    isPastEvent: () => verbs().isPastEvent(expression),
    last,
    lastDay: () => last('day')?.slice(0, 10) ?? null,
    nearDay: () =>
      lastOf(valuesBefore(expression.start, mentioned, sentenceStart, NEAR), 'day')?.slice(0, 10) ?? null,
    isNearCoarse() {
      const [near] = valuesBefore(expression.start, mentioned, sentenceStart, NEAR);
      return near !== undefined && !IS_AS_FINE.day.test(near);
    },
    lastPeriod: () =>
      nearby().find((value) => QUARTER.test(value)) ?? nearby().find((value) => MONTH.test(value)) ?? null,
    basis(isByTense = false) {
      if (day === null) return 'none';
      return isInferred ? 'inferred' : isByTense ? 'tense' : 'publication';
    },
  };
}

/** The values within reach, the nearest first. */
function valuesBefore(
  offset: number,
  mentioned: readonly Mentioned[],
  sentenceStart: number,
  reach: number,
): string[] {
  const values: string[] = [];
  for (let index = mentioned.length - 1; index >= 0; index--) {
    const one = mentioned[index];
    if (one === undefined || offset - one.end > reach) break;
    if (!one.isAside || one.start >= sentenceStart) values.push(one.value);
  }
  return values;
}

function lastOf(values: readonly string[], grain: Grain): string | null {
  // With an open day nearby, "the same day" may be that one.
  if (grain === 'day' && values.some((value) => OPEN_DAY.test(value))) return null;
  return values.find((value) => IS_AS_FINE[grain].test(value)) ?? null;
}
