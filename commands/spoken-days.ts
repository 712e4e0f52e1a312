/** The days that an excerpt speaks of, in words. */
import type { Answer } from '../index/findings.ts';
import type { TimeExpression } from '../index/types.ts';
import { type NamedDays, nameDays, namesDayOfMonth, writeNamed } from './named-days.ts';

type Spoken = Pick<Answer, 'dates' | 'shown' | 'excerpt' | 'passage' | 'suggested'>;

/** What stands between the two days of a range. */
const JOIN = /^\s?(?:to|through|until|till|–|—|-)\s?$/;

/**
 * "24 June 2023", "30 June 2023 (“Friday”)", "probably 12 March 2024 (“Tuesday”)", "“Tuesday”" where nothing tells which:
 * the days of what is shown, each once, in the order of the text, and as each is known best. Durations, repetitions
 * and "now" are left out.
 */
export function writeSpokenDays(answer: Spoken): readonly string[] {
  const known = new Map<string, NamedDays>();
  for (const named of listNamed(answer)) {
    const written = writeNamed(named);
    const other = known.get(written);
    if (other === undefined || doubtOf(named.first) < doubtOf(other.first)) known.set(written, named);
  }
  return [...known].map(([written, named]) => withDoubt(written, named));
}

function listNamed(answer: Spoken): readonly NamedDays[] {
  const { dates, shown, excerpt, passage } = answer;
  const isShown = ({ span }: TimeExpression) => shown.start <= span.start && span.end <= shown.end;
  const days = dates.filter((date) => tellsDay(date) && isShown(date));
  const isRange = (first: TimeExpression, next: TimeExpression) =>
    JOIN.test(excerpt.slice(first.span.end - passage.span.start, next.span.start - passage.span.start)) &&
    isInOrder(first, next);
  const named: NamedDays[] = [];
  for (let at = 0; at < days.length; at++) {
    const [first, next] = days.slice(at);
    if (!first) break;
    const last = next && isRange(first, next) ? next : null;
    if (last) at++;
    named.push(nameDays(answer, first, last));
  }
  return named;
}

/** By the days meant: a day and a week are not written alike. Unknown days are taken to be. */
function isInOrder({ interval: first }: TimeExpression, { interval: last }: TimeExpression): boolean {
  if (first === null || last === null) return true;
  const isLaterStart = first.start === null || last.start === null || first.start < last.start;
  return isLaterStart && (first.end === null || last.end === null || first.end < last.end);
}

function tellsDay({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !/^(?:PAST|PRESENT|FUTURE)_REF$/.test(value);
}

function withDoubt(written: string, { first, words }: NamedDays): string {
  if (first.interval === null) return `“${words}”`;
  if (doubtOf(first) === 0) return written;
  return `${first.basis === 'inferred' ? 'probably ' : ''}${written} (“${words}”)`;
}

/** 0 where the day stands there, 1 where it was counted, 2 where it was counted from a day that nobody printed. */
function doubtOf(time: TimeExpression): number {
  if (time.interval === null || time.basis === 'inferred') return 2;
  return time.basis === 'explicit' || namesDayOfMonth(time) ? 0 : 1;
}
