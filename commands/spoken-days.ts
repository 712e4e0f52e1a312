/** The days that an excerpt speaks of, in words. */
import type { Answer, TimeExpression } from '../index/types.ts';
import { writeRange, writeTime } from './days.ts';

/** What stands between the two days of a range. */
const JOIN = /^\s?(?:to|through|until|till|–|—|-)\s?$/;

/** One day, or a range of them, as it is told. */
interface Told {
  readonly first: TimeExpression;
  readonly last: TimeExpression | null;
  /** The words of the article. */
  readonly words: string;
  readonly written: string;
}

/**
 * "24 June 2023", "30 June 2023 (“Friday”)", "probably 12 March 2024 (“Tuesday”)", "“Tuesday”" where nothing tells which:
 * the days of what is shown, each once, in the order of the text, and as each is known best. Durations, repetitions
 * and "now" are left out.
 */
export function writeSpokenDays(
  answer: Pick<Answer, 'dates' | 'shown' | 'excerpt' | 'passage'>,
): readonly string[] {
  const told = new Map<string, Told>();
  for (const one of listTold(answer)) {
    const known = told.get(one.written);
    if (known === undefined || doubtOf(one.first) < doubtOf(known.first)) told.set(one.written, one);
  }
  return [...told.values()].map(writeTold);
}

function listTold({
  dates,
  shown,
  excerpt,
  passage,
}: Pick<Answer, 'dates' | 'shown' | 'excerpt' | 'passage'>): readonly Told[] {
  const textOf = (start: number, end: number) =>
    excerpt.slice(start - passage.span.start, end - passage.span.start);
  const days = dates.filter(
    (date) => tellsDay(date) && shown.start <= date.span.start && date.span.end <= shown.end,
  );
  const told: Told[] = [];
  for (let at = 0; at < days.length; at++) {
    const first = days[at];
    const next = days[at + 1];
    if (!first) break;
    const isRange = next !== undefined && JOIN.test(textOf(first.span.end, next.span.start));
    if (isRange) at++;
    const last = isRange ? next : null;
    told.push({
      first,
      last,
      words: textOf(first.span.start, (last ?? first).span.end),
      written: last
        ? writeRange(first, last)
        : writeTime(first, textOf(passage.span.start, first.span.start)),
    });
  }
  return told;
}

function tellsDay({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !/^(?:PAST|PRESENT|FUTURE)_REF$/.test(value);
}

function writeTold({ first, words, written }: Told): string {
  if (first.interval === null) return `“${words}”`;
  if (doubtOf(first) === 0) return written;
  return `${first.basis === 'inferred' ? 'probably ' : ''}${written} (“${words}”)`;
}

/** 0 where the day stands there, 1 where it was counted, 2 where it was counted from a day that nobody printed. */
function doubtOf({ basis, interval, text }: TimeExpression): number {
  if (interval === null || basis === 'inferred') return 2;
  // "June 30" tells its day: only the year is counted.
  return basis === 'explicit' || /\p{L}{3}\.? \d|\d \p{L}{3}/u.test(text) ? 0 : 1;
}
