import type { IsoDate, TimeExpression } from '../types.ts';
import { findTimeExpressions } from './find-time-expressions.ts';

/** A day, a month or a year that a text names; its value is `XXXX-06-24` for a day without its year. */
export type NamedDay = Pick<TimeExpression, 'text' | 'span' | 'value' | 'interval'>;

const COUNTED_FROM_TODAY = /^(?:today|yesterday)$/i;
const PRINTED = /^(?:\d{4}|XXXX-\d{2}-\d{2}$)/;

/**
 * The days, months and years of a text that nobody printed, in order; with `today` "today" and "yesterday" too. A day
 * without its year is left open: it may be that of any year.
 */
export function findNamedDays(text: string, today: IsoDate | null = null): NamedDay[] {
  const counted = findTimeExpressions(text, { day: today, isInferred: false });
  return findTimeExpressions(text).flatMap((printed, at) => {
    if (printed.type !== 'DATE') return [];
    const isCounted = today !== null && COUNTED_FROM_TODAY.test(printed.text);
    const { text: words, span, value, interval } = (isCounted && counted[at]) || printed;
    return PRINTED.test(value) ? { text: words, span, value, interval } : [];
  });
}
