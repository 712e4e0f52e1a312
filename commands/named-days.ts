/** The days that an excerpt names, one by one or in ranges, as they stand there. */
import type { Answer, SuggestedDay } from '../index/findings.ts';
import type { TimeExpression } from '../index/types.ts';
import { writeRange, writeTime } from './days.ts';
import { MONTHS } from './time-values.ts';

/** A day, or a range of them. */
export interface NamedDays {
  readonly first: TimeExpression;
  /** Null where it is no range. */
  readonly last: TimeExpression | null;
  /** The words of both with what stands between. */
  readonly words: string;
  /** What the excerpt says before them. */
  readonly before: string;
  /** What another article suggests for the first. */
  readonly suggested: SuggestedDay | null;
}

type Quoted = Pick<Answer, 'excerpt' | 'passage' | 'suggested'>;

const MONTH = `(?:${[...MONTHS, ...MONTHS.map((name) => name.slice(0, 3)), 'Sept'].join('|')})(?!\\p{L})`;
const DAY_OF_MONTH = new RegExp(
  `\\b${MONTH}\\.?\\s(?:the\\s)?\\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}`,
  'iu',
);

/** The days that answer; null where the excerpt names none and only the day of print answers. */
export function answeringDaysOf(answer: Answer): NamedDays | null {
  const { exact, rangeEnd, dates } = answer;
  const first = exact && dates.find(({ span }) => span.start === exact.start);
  if (!first) return null;
  const last = rangeEnd && dates.find(({ span }) => span.start === rangeEnd.start);
  return nameDays(answer, first, last ?? null);
}

/** @param last - ends the range that `first` begins; null where it begins none */
export function nameDays(
  { excerpt, passage, suggested }: Quoted,
  first: TimeExpression,
  last: TimeExpression | null,
): NamedDays {
  const start = first.span.start - passage.span.start;
  return {
    first,
    last,
    words: excerpt.slice(start, (last ?? first).span.end - passage.span.start),
    before: excerpt.slice(0, start),
    suggested: suggested.find(({ span }) => span.start === first.span.start) ?? null,
  };
}

/** "since 2015", "15 to 17 March 2024" */
export function writeNamed({ first, last, before }: NamedDays): string {
  return last === null ? writeTime(first, before) : writeRange(first, last);
}

/** "June 30", "Friday, the 30th of June": of such a day only the year may have been counted. */
export function namesDayOfMonth({ text }: TimeExpression): boolean {
  return DAY_OF_MONTH.test(text);
}
