import type { IsoDate } from '../../types.ts';
import { addDays, weekdayOf } from '../calendar.ts';
import { weekOf } from '../periods.ts';

const THURSDAY = 4;

/**
 * Which weekend is meant, as "2023-W26-WE".
 *
 * @param step - -1 the last one, 1 the next; 0 the one that is nearest to `day`: early in a week the one before, unless
 *   the verbs point ahead
 */
export function weekendOf(day: IsoDate, step: number, isAhead: boolean): string {
  const weekday = weekdayOf(day);
  const isEarly = weekday < THURSDAY && !isAhead;
  const weeks = step === 0 ? (isEarly ? -1 : 0) : step < 0 ? -1 : 1;
  return `${weekOf(addDays(day, 7 * weeks))}-WE`;
}
