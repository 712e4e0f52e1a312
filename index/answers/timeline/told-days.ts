import type { Analysis } from '../../passages/analysis.ts';
import type { DateInterval, TimeExpression } from '../../types.ts';
import { isDay, isUnanchored, MAX_DAYS } from '../days/is-day.ts';
import { isOfTheAccount } from '../days/of-account.ts';
import { rangeFrom } from '../days/range-of-days.ts';

/** A sentence of the story with a day, or a stretch of days, that it names. */
export interface ToldDay {
  readonly analysis: Analysis;
  /** Counted in the sentences of the analysis. */
  readonly sentence: number;
  readonly time: TimeExpression;
  /** What ends the stretch that begins with `time`; null where it begins none. */
  readonly rangeEnd: TimeExpression | null;
  readonly interval: DateInterval;
}

/** What the sentences of an article say of days, in the order of the text. */
export interface DaysOfArticle {
  readonly told: readonly ToldDay[];
  /** Days that cannot be known, since the article has none of its own to count from. */
  readonly unanchored: readonly PlacedTime[];
}

interface PlacedTime {
  readonly sentence: number;
  readonly time: TimeExpression;
}

/**
 * The days that the sentences of an article name, each once a sentence; not the day of an account itself.
 *
 * @param isAbout - whether a sentence is about what is asked; the days of all others are left out
 */
export function findToldDays(
  analysis: Analysis,
  isAbout: (sentence: number) => boolean = () => true,
): DaysOfArticle {
  const { text, published } = analysis.article;
  const told = new Map<string, ToldDay>();
  const placed = placeTimes(analysis).filter(({ sentence }) => isAbout(sentence));
  const ends = new Set<TimeExpression>();
  let [last, looked] = [-1, 0];
  for (const [at, { sentence, time }] of placed.entries()) {
    looked = sentence === last ? looked + 1 : 1;
    last = sentence;
    if (looked > MAX_DAYS) continue;
    if (time.interval === null || ends.has(time) || isOfTheAccount(text, time.span)) continue;
    const next = placed[at + 1];
    const rangeEnd = next?.sentence === sentence ? rangeFrom(time, [next.time], text) : null;
    if (rangeEnd) ends.add(rangeEnd);
    const interval = rangeEnd ? { ...time.interval, end: rangeEnd.interval?.end ?? null } : time.interval;
    const key = `${sentence} ${keyOfInterval(interval)}`;
    const known = told.get(key);
    // "Friday (June 30)": of two ways to name a day the one that is written out.
    if (!known || (isWrittenOut(time) && !isWrittenOut(known.time)))
      told.set(key, { analysis, sentence, time, rangeEnd, interval });
  }
  return {
    told: [...told.values()],
    unanchored: published.date === null ? placed.filter(({ time }) => isUnanchored(time)) : [],
  };
}

/** The days of an interval as one word, equal for equal ones. */
export function keyOfInterval({ start, end }: DateInterval): string {
  return `${start ?? ''}/${end ?? ''}`;
}

/** The days and hours of the story, each with the sentence that it stands in. */
function placeTimes({ times, sentences }: Analysis): PlacedTime[] {
  let at = 0;
  return times.flatMap((time) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) < time.span.end) at++;
    const sentence = sentences[at];
    const isIn = sentence?.role === 'story' && sentence.start <= time.span.start;
    return isIn && isDay(time) ? [{ sentence: at, time }] : [];
  });
}

function isWrittenOut({ basis, text }: TimeExpression): boolean {
  return basis === 'explicit' || /\d/.test(text);
}
