import type { Analysis } from '../../passages/analysis.ts';
import type { DateInterval, TimeExpression } from '../../types.ts';
import { isDay, isUnanchored } from '../days/is-day.ts';
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

/** What stands before the day of an account and not of what it tells. */
const OF_THE_ACCOUNT =
  /\b(?:(?:printed|published|posted|dated|filed|updated|modified|accessed|retrieved)\s(?:on\s)?|(?:report|article|dispatch|story|account|issue|edition)\s(?:of|from)\s|the\sdate\s(?:of\s)?)(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
/** "(Reuters, June 30)": where something else was printed, and when. */
const CITED_BEFORE = /\((?!\p{Lu}\p{Ll}+day,)\p{Lu}[\p{L}\s]{1,30},\s$/u;
const CITED_BEHIND = /^[.,]?\s?\)/;
const LOOK_BACK_CHARS = 40;

/** The days that the sentences of an article name, each once a sentence; not the day of an account itself. */
export function findToldDays(analysis: Analysis): DaysOfArticle {
  const { text, published } = analysis.article;
  const told = new Map<string, ToldDay>();
  const placed = placeTimes(analysis);
  const ends = new Set<TimeExpression>();
  for (const [at, { sentence, time }] of placed.entries()) {
    if (time.interval === null || ends.has(time) || isOfTheAccount(text, time)) continue;
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

function isOfTheAccount(text: string, { span }: TimeExpression): boolean {
  const before = text.slice(Math.max(0, span.start - LOOK_BACK_CHARS), span.start);
  const isCited = CITED_BEFORE.test(before) && CITED_BEHIND.test(text.slice(span.end, span.end + 3));
  return isCited || OF_THE_ACCOUNT.test(before);
}
