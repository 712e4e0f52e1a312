/** What an article's own text says against the day on which it is said to have been printed. */
import type { InferredDay, IsoDate } from '../../types.ts';
import { addDays } from '../calendar.ts';
import { countsFromPrint } from './counts-from-print.ts';
import { findStatedDays } from './find-stated-days.ts';
import { findExpectedDay } from './future-day.ts';
import { findPastDay } from './past-day.ts';
import { findWrongWeekday } from './wrong-weekday.ts';

export interface Refutation {
  /** Why the day cannot be right, in one sentence; what it quotes is verbatim. */
  readonly note: string;
  /** The day that the text puts in its place; null where it only says that the printed one is wrong. */
  readonly inferred: InferredDay | null;
}

/** A text that states more days is a calendar or a chronicle, and those expect nothing. */
const MAX_DAYS = 300;

/**
 * Whether a text cannot have been printed on a day: it still expects a day that was over, tells of a day that was to
 * come, or names a weekday on which a day did not fall. Each is read only where it is plain, and the first only where the
 * text counts from its day of print at all, so silence says nothing.
 *
 * Only a day that is still expected puts another in place of the printed one: the day before it. Of the others the first
 * says no more than "later", and the second leaves open which of its two days is the mistake.
 *
 * @param text - the story, without the page around it
 */
export function refuteDay(text: string, printed: IsoDate): Refutation | null {
  const days = findStatedDays(text);
  if (days.length === 0 || days.length > MAX_DAYS) return null;
  const expected = findExpectedDay(text, days, printed);
  if (expected !== null && countsFromPrint(text, days)) {
    const { stated, date, frameStart } = expected;
    return {
      note: `The text expects “${text.slice(stated.start, stated.end)}”, which was over by then.`,
      inferred: { date: addDays(date, -1), evidence: { start: frameStart, end: stated.end } },
    };
  }
  const past = findPastDay(text, days, printed);
  if (past !== null) {
    const words = text.slice(past.start, past.end);
    return { note: `The text tells of “${words}” as past, which was still to come then.`, inferred: null };
  }
  const note = findWrongWeekday(text, days, printed);
  return note === null ? null : { note, inferred: null };
}
