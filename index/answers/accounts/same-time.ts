import { daysFrom } from '../../time/calendar.ts';
import type { Told } from './told.ts';

/** Whether two sentences were printed at most so many days apart; those of one article always were. */
export function arePrintedWithin(a: Told, b: Told, days: number): boolean {
  if (a.analysis === b.analysis) return true;
  return a.printed !== null && b.printed !== null && Math.abs(daysFrom(a.printed, b.printed)) <= days;
}

/** Whether two sentences name the same days: each of those of one is one of the other's. Both may name none. */
export function nameSameDays(a: Told, b: Told): boolean {
  const [own, other] = [daysOf(a), daysOf(b)];
  return own.size === other.size && [...own].every((day) => other.has(day));
}

/** Whether a sentence names a day that is known. */
export function namesDay(told: Told): boolean {
  return told.days.some(({ interval }) => interval !== null);
}

function daysOf({ days }: Told): ReadonlySet<string> {
  return new Set(days.map(({ interval, value }) => (interval ? `${interval.start}/${interval.end}` : value)));
}
