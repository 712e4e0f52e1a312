/** The day by which a sentence says when something was. */
import type { Span, TimeExpression } from '../../types.ts';
import { gapBetween } from './asked-words.ts';
import type { DaySearch } from './day-search.ts';
import { type DayOwner, ownerOf } from './foreign-day.ts';
import { isDay, MAX_DAYS } from './is-day.ts';
import { rangeFrom, startOfRange } from './range-of-days.ts';

/** A day, or the first and the last of a stretch of days. */
export interface AnsweringDay {
  readonly day: TimeExpression;
  readonly last: TimeExpression | null;
  /** How near it stands to the question's words: up to 1, and a little more behind a preposition. */
  readonly nearness: number;
}

/** What stands before a day that says when something was: "on", "in", "since", "on Friday, ". */
const SAYS_WHEN =
  /(?:^|[,;:–—(]\s|\b(?:on|in|since|by|until|till|from|during|before|after|around|about|between|to|and|early|late|mid)[\s-])(?:\p{Lu}\p{Ll}+day,?\s)?(?:the\s)?$/iu;
const SAYS_WHEN_WEIGHT = 0.1;
/** Any day of the sentence itself comes before that of a noun in it, unless the noun stands much nearer. */
const NOUN_COST = 0.2;
const LOOK_BACK_CHARS = 40;
/** What stands between a day and something that was on another one: "on Tuesday, ahead of the election". */
const TELLS_OF_OTHER_DAY = /\b(?:ahead of|before|after|following|prior to|since|until|despite)\b/i;
const OTHER_DAY_SHARE = 0.5;
/** At this distance a word counts half. */
const HALF_CHARS = 22;

/**
 * Of the days of a sentence the one nearest to the question's words, each by its rarity: Σ share(w) / (1 + d / 22) for
 * the words w at d characters, and a little more behind a preposition. Days that belong to a noun that was not asked
 * about, or to the account itself, answer nothing.
 *
 * @returns of equals the first; the day that stands written out, where its weekday stands beside it
 */
export function answeringDay(search: DaySearch): AnsweringDay | null {
  const { text, sentence } = search;
  const dates = search.dates.filter(({ span }) => isInside(span, sentence)).slice(0, MAX_DAYS);
  const scores = new Map<TimeExpression, number>();
  for (const date of dates) {
    const owner = isDay(date) ? ownerOf(date, search) : 'else';
    if (owner === 'telling' || owner === 'noun') scores.set(date, scoreOf(date, owner, search));
  }
  const days = [...scores.keys()];
  const [first, ...others] = days;
  if (!first) return null;
  const score = (date: TimeExpression) => scores.get(date) ?? 0;
  const nearest = others.reduce((best, date) => (score(date) > score(best) ? date : best), first);
  const day = startOfRange(writtenOut(nearest, days, text), dates, text);
  return { day, last: rangeFrom(day, dates, text), nearness: score(nearest) };
}

function scoreOf({ span }: TimeExpression, owner: DayOwner, search: DaySearch): number {
  const { text, sentence, words } = search;
  const before = text.slice(Math.max(sentence.start, span.start - LOOK_BACK_CHARS), span.start);
  const nearest = new Map<string, number>();
  let total = 0;
  for (const word of words) {
    if (!nearest.has(word.term)) total += word.weight;
    const between = text.slice(Math.min(span.end, word.end), Math.max(span.start, word.start));
    const part = TELLS_OF_OTHER_DAY.test(between) ? OTHER_DAY_SHARE : 1;
    const share = (part * word.weight) / (1 + gapBetween(span, word) / HALF_CHARS);
    nearest.set(word.term, Math.max(nearest.get(word.term) ?? 0, share));
  }
  const closeness = [...nearest.values()].reduce((sum, share) => sum + share, 0) / (total || 1);
  if (owner === 'noun') return closeness - NOUN_COST;
  return closeness + (SAYS_WHEN.test(before) ? SAYS_WHEN_WEIGHT : 0);
}

/** "June 30" for "Friday" in "Friday (June 30)". */
function writtenOut(day: TimeExpression, days: readonly TimeExpression[], text: string): TimeExpression {
  if (/\d/.test(day.text)) return day;
  const pair = days.find(
    ({ text: words, value, span }) =>
      /\d/.test(words) &&
      value === day.value &&
      /^[\s,(]*$/.test(text.slice(Math.min(day.span.end, span.end), Math.max(day.span.start, span.start))),
  );
  return pair ?? day;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
