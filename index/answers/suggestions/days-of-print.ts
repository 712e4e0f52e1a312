/** On which days an undated article may have been printed, once the day of one of its weekdays is known. */
import { blankBoilerplate } from '../../passages/story-text.ts';
import { addDays, daysFrom } from '../../time/calendar.ts';
import { refuteDay } from '../../time/doubt/refute-day.ts';
import { findTimeExpressions } from '../../time/find-time-expressions.ts';
import type { DateInterval, IsoDate, TimeExpression } from '../../types.ts';
import type { Rarity, WeekdayLink } from './shared-event.ts';
import type { Story, StorySentence } from './story.ts';

/** The time expressions of an article, as they are read if it was printed on one day. */
export interface Reading {
  readonly printed: IsoDate;
  /** By the offset at which each begins. */
  readonly times: ReadonlyMap<number, TimeExpression>;
}

/** A bare weekday is one of the six days before or after the day of print, or that day. */
const REACH_DAYS = 6;
const DAYS_OF_WEEK = 7;
/** How far from the shared day another day may lie that both articles speak of. */
const SAME_STORY_DAYS = 14;
const MIN_SHARED_TERMS = 2;

/** The readings of an undated story under which all its linked weekdays are the days they are linked to. */
export function readingsOf({ analysis }: Story, links: readonly WeekdayLink[]): Reading[] {
  const [first] = links;
  if (!first) return [];
  const text = blankBoilerplate(analysis.article);
  const days = Array.from({ length: 2 * REACH_DAYS + 1 }, (_, at) => addDays(first.date, at - REACH_DAYS));
  return days.flatMap((printed) => {
    const found = findTimeExpressions(text, { day: printed, isInferred: true });
    const times = new Map(found.map((expression) => [expression.span.start, expression]));
    const fits =
      links.every(({ at, date }) => isExactly(times.get(at)?.interval, date)) &&
      found.every((expression) => !endsBefore(expression, first)) &&
      refuteDay(text, printed) === null;
    return fits ? { printed, times } : [];
  });
}

/**
 * The readings by which a second day, beside the linked one, is the same in both stories: "the election this week" and
 * "the election of 15 March". Names and a weekday alone also fit another week; a second day seldom does.
 */
export function confirm(
  readings: readonly Reading[],
  undated: Story,
  dated: Story,
  { date }: WeekdayLink,
  rarity: Rarity,
): readonly Reading[] {
  let confirmed: readonly Reading[] = [];
  for (const sentence of undated.sentences) {
    const others = dated.sentences
      .filter((other) => areOfOneThing(sentence, other, undated, dated, rarity))
      .flatMap(({ times }) => times.flatMap((expression) => otherDay(expression, date) ?? []));
    for (const { span } of sentence.times) {
      const from = confirmed.length > 0 ? confirmed : readings;
      const agreeing = from.filter(({ times }) => holdsOne(times.get(span.start)?.interval, others, date));
      if (agreeing.length > 0) confirmed = agreeing;
    }
  }
  return confirmed;
}

/** "By Wednesday, …" goes on from what was told: it is not the Wednesday before. */
function endsBefore({ interval, span }: TimeExpression, { at, date }: WeekdayLink): boolean {
  return (
    span.start > at &&
    interval?.start === null &&
    interval.end !== null &&
    interval.end < date &&
    daysFrom(interval.end, date) < DAYS_OF_WEEK
  );
}

function isExactly(interval: DateInterval | null | undefined, date: IsoDate): boolean {
  return interval?.start === date && interval.end === date;
}

/**
 * The day that an expression gives by its number; null where it is the linked day, or far from it. "Thursday" would not
 * do: what happens every week has the same weekdays every week.
 */
function otherDay({ text, interval }: TimeExpression, date: IsoDate): IsoDate | null {
  const day = interval?.start ?? null;
  if (!/\d/.test(text) || day === null || interval?.end !== day || day === date) return null;
  return Math.abs(daysFrom(day, date)) <= SAME_STORY_DAYS ? day : null;
}

/** Whether what the undated article says, a day or a week, holds a day that the other one gives. */
function holdsOne(said: DateInterval | null | undefined, others: readonly IsoDate[], date: IsoDate): boolean {
  const { start, end } = said ?? {};
  if (!start || !end || isExactly(said, date) || daysFrom(start, end) >= DAYS_OF_WEEK) return false;
  return others.some((day) => start <= day && day <= end);
}

/** Whether two sentences share words, and one of them that is no name and no common word of the corpus. */
function areOfOneThing(
  a: StorySentence,
  b: StorySentence,
  undated: Story,
  dated: Story,
  { isUncommon }: Rarity,
): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term));
  return (
    shared.length >= MIN_SHARED_TERMS &&
    shared.some((term) => isUncommon(term) && !undated.nameTerms.has(term) && !dated.nameTerms.has(term))
  );
}
