/** Of which year a month, a quarter, a half or a season is, where the text does not say. */
import type { IsoDate } from '../types.ts';
import { partsOf } from './calendar.ts';
import type { Context } from './context.ts';
import { daysOf, quarterOf, startOfSeason, twoDigits } from './periods.ts';
import type { Reading } from './recognizer.ts';

/** A month that is so near ahead is seldom that of the year before. */
const NEAR_MONTHS = 3;

/**
 * "December": the article's own month is this one; else the one that lies where the verbs point, or the last one.
 *
 * @param isOther - "last December", "next December": never the article's own month
 */
export function readMonth(month: number, context: Context, isOther = false): Reading {
  const name = twoDigits(month);
  const { today } = context;
  if (today === null) return { value: `XXXX-${name}`, basis: 'none' };
  const { year, month: own } = partsOf(today);
  if (own === month && !isOther) return { value: `${year}-${name}`, basis: context.basis() };
  if (own === month)
    return { value: `${year + (context.tense() === 'future' ? 1 : -1)}-${name}`, basis: context.basis() };
  return readPart(name, month, own, year, context, month > own && month - own <= NEAR_MONTHS);
}

/** "the third quarter": the last one of that number that is over, or the next where the verbs point ahead. */
export function readQuarter(quarter: number, context: Context): Reading {
  const name = `Q${quarter}`;
  const { today } = context;
  if (today === null) return { value: `XXXX-${name}`, basis: 'none' };
  return readPart(name, quarter, Number(quarterOf(today).slice(6)), partsOf(today).year, context);
}

/** "the second half": as a quarter is read. */
export function readHalf(half: number, context: Context): Reading {
  const name = `H${half}`;
  const { today } = context;
  if (today === null) return { value: `XXXX-${name}`, basis: 'none' };
  const { year, month } = partsOf(today);
  return readPart(name, half, month <= 6 ? 1 : 2, year, context);
}

/** Which season of that name: -1 the last that is over, 0 this year's, 1 the next that begins. */
export function readSeason(season: string, step: -1 | 0 | 1, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-${season}`, basis: 'none' };
  const own = ownYear(season, today);
  const hasBegun = startOfSeason(season, own) <= today;
  const hasEnded = (daysOf(`${own}-${season}`)?.end ?? '') < today;
  const isOther = step < 0 ? !hasEnded : step > 0 && hasBegun;
  return { value: `${own + (isOther ? step : 0)}-${season}`, basis: context.basis() };
}

/**
 * @param own - the part in which the day of print lies
 * @param isFarBehind - whether the last one lies so far back that, where no verb says so, the next is meant
 */
function readPart(
  name: string,
  part: number,
  own: number,
  year: number,
  context: Context,
  isFarBehind = false,
): Reading {
  const tense = context.tense();
  const isAhead = tense === 'future' || (tense === null && isFarBehind);
  const step = isAhead ? (part < own ? 1 : 0) : part < own ? 0 : -1;
  return { value: `${year + step}-${name}`, basis: context.basis(true) };
}

/** The year by which the season is named that a day could lie in: in January that of the winter which began before. */
function ownYear(season: string, day: IsoDate): number {
  const { year, month } = partsOf(day);
  return season === 'WI' && month <= 2 ? year - 1 : year;
}
