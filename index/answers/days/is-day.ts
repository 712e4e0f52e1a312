import type { TimeExpression } from '../../types.ts';

/** Of a longer list of days in one sentence no more are looked at. */
export const MAX_DAYS = 20;

const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/** Whether an expression means a day, a time or a stretch of days: no duration, no repetition, not "now". */
export function isDay({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !REFERENCE.test(value);
}

/** Whether an expression means days that nobody can know, since it is counted from a day of print that is not known. */
export function isUnanchored(time: TimeExpression): boolean {
  return isDay(time) && time.interval === null && time.basis === 'none' && time.value.startsWith('XXXX');
}
