import type { IsoDate } from '../../types.ts';
import { daysFrom } from '../calendar.ts';
import { type Distance, isDistant } from './distance.ts';
import { findPastFrame } from './frames.ts';
import { type DaySetting, settingOf } from './setting-of-day.ts';
import { fitsWeekday, resolveDay, type StatedDay } from './stated-day.ts';

/** A day this close may be told ahead of it by a clock of another zone, or by a weekly. */
const NEAR_DAYS = 3;
/** A mistaken day of print is off by less; what lies further ahead is a tale of the future. */
const FAR_DAYS = 730;
const NOT_TOLD_AS_PAST: readonly Distance[] = ['fiction', 'supposed', 'amended', 'copied', 'yearly'];
const TOLD_AS_AHEAD =
  /\b(?:will|would|shall|may|might|scheduled|planned|due|expected|until|next|set in|had)\b/i;

/** The first day, with its year, that a text tells of as past although it was to come on the day of print. */
export function findPastDay(text: string, days: readonly StatedDay[], printed: IsoDate): StatedDay | null {
  for (const stated of days) {
    const date = stated.year === null ? null : resolveDay(stated, printed);
    const ahead = date === null ? 0 : daysFrom(printed, date);
    if (date === null || ahead <= NEAR_DAYS || ahead > FAR_DAYS || !fitsWeekday(stated, date)) continue;
    const setting = settingOf(text, stated);
    if (findPastFrame(setting.clause) !== null && isPlain(setting)) {
      return isDistant(text, ['anywhere']) ? null : stated;
    }
  }
  return null;
}

function isPlain({ isQuoted, before, after, earlier, next }: DaySetting): boolean {
  const sentence = `${before} ${after}`;
  if (isQuoted || TOLD_AS_AHEAD.test(sentence) || isDistant(sentence, NOT_TOLD_AS_PAST)) return false;
  return !isDistant(`${earlier} ${next}`, ['fiction', 'amended', 'supposed']);
}
