/** Counting in units: which week, month or year lies so many of them from a day, or from one that was named. */
import type { IsoDate } from '../types.ts';
import { addDays } from './calendar.ts';
import type { Grain } from './context.ts';
import { monthOfDay, quarterOf, shiftMonth, shiftQuarter, shiftWeek, shiftYear, weekOf } from './periods.ts';

const GRAINS: Readonly<Record<string, Grain>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const UNKNOWN: Readonly<Record<string, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
};
/** How many days a unit has, at most. */
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, WE: 7, M: 31, Q: 92, Y: 366 };
/** A thousand years; nothing that is counted further lies in a year of the calendar, and no article means it so. */
const MAX_DAYS = 366_000;

/** How fine a unit is, of those that "the next …" and "a … later" count in; `null` for any other. */
export function grainOf(unit: string): Grain | null {
  return GRAINS[unit] ?? null;
}

/** "XXXX-WXX" for a week of no known year. */
export function unknownOf(unit: string): string {
  return UNKNOWN[unit] ?? 'XXXX';
}

/**
 * The day, week, month, quarter or year that lies so many units from the one that holds `day`; of decades and
 * centuries the year. `null` more than a thousand years away.
 *
 * @param unit - as `unitOf` names it, and none of the clock: "W", "10Y"
 * @param count - a whole number; negative for what came before
 */
export function countFrom(day: IsoDate, unit: string, count: number): string | null {
  const { letter, units } = countOf(unit, count);
  if (isTooFar(letter, units)) return null;
  switch (letter) {
    case 'D':
      return addDays(day, units);
    case 'W':
    case 'WE':
      return weekOf(addDays(day, 7 * units));
    case 'M':
      return shiftMonth(monthOfDay(day), units);
    case 'Q':
      return shiftQuarter(quarterOf(day), units);
    default:
      return shiftYear(day.slice(0, 4), units);
  }
}

/** A day, week, month or year that was named, so many of the same later; `null` more than a thousand years away. */
export function shiftValue(value: string, grain: Grain, count: number): string | null {
  const unit = grain.charAt(0).toUpperCase();
  if (isTooFar(unit, count)) return null;
  if (grain === 'week' && value.includes('W')) return shiftWeek(value.slice(0, 8), count);
  if (grain === 'day' || grain === 'week') return countFrom(value.slice(0, 10), unit, count);
  return grain === 'month' ? shiftMonth(value.slice(0, 7), count) : shiftYears(value.slice(0, 4), count);
}

/** The same quarter, month or day so many years later; `null` more than a thousand years away. */
export function shiftYears(value: string, count: number): string | null {
  return isTooFar('Y', count) ? null : shiftYear(value, count);
}

/** Three decades are thirty years. */
function countOf(unit: string, count: number): { readonly letter: string; readonly units: number } {
  const [, factor = '', letter = ''] = /^(\d*)(\w+)$/.exec(unit) ?? [];
  return { letter, units: count * Number(factor || 1) };
}

function isTooFar(letter: string, units: number): boolean {
  return Math.abs(units) * (DAYS[letter] ?? 1) > MAX_DAYS;
}
