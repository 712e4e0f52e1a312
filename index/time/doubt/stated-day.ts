import type { IsoDate, Span } from '../../types.ts';
import { nearestTo, partsOf, toIsoDate, weekdayOf } from '../calendar.ts';

/** A day that a text states by month and number: "March 15", "Tuesday, 30 June 2020", the first of "March 15 to 17". */
export interface StatedDay extends Span {
  /** Where the day itself begins, behind its weekday. */
  readonly dayStart: number;
  readonly month: number;
  readonly day: number;
  /** The last day of a range; of a single day that day. */
  readonly last: { readonly month: number; readonly day: number };
  readonly year: number | null;
  /** 1 for Monday to 7 for Sunday; null where no weekday stands before it. */
  readonly weekday: number | null;
}

/** The day in a year; null where that year has no such day. */
export function dayIn({ month, day }: Pick<StatedDay, 'month' | 'day'>, year: number): IsoDate | null {
  return toIsoDate(year, month, day);
}

/**
 * The day in its own year, or else in the one that brings it nearest to `printed`; of two as near the earlier one.
 */
export function resolveDay(stated: StatedDay, printed: IsoDate): IsoDate | null {
  if (stated.year !== null) return dayIn(stated, stated.year);
  const { year } = partsOf(printed);
  return nearestTo(
    printed,
    [year - 1, year, year + 1].flatMap((other) => dayIn(stated, other) ?? []),
  );
}

/** The last day of the range whose first day is `first`. */
export function lastDayOf({ last }: StatedDay, first: IsoDate): IsoDate {
  const { year } = partsOf(first);
  const day = dayIn(last, year);
  return day !== null && day < first ? (dayIn(last, year + 1) ?? first) : (day ?? first);
}

/** Whether the weekday beside a day, where there is one, is that of `day`. */
export function fitsWeekday({ weekday }: StatedDay, day: IsoDate): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}
