import type { Filters } from '../findings.ts';
import { lastDayOfMonth } from '../time/calendar.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DateInterval, IsoDate, TimeExpression } from '../types.ts';
import type { SourceNames } from './source-names.ts';

/** What a question says in plain words about when and by whom something was printed. */
export interface SpokenFilters {
  /** What it asks for: the one period that it names ("in March 2024"), the one source ("according to …"). */
  readonly filters: Filters;
  /** All the days that it names. */
  readonly days: readonly DateInterval[];
  /** The months and days that it names without their year, as they were read. */
  readonly completed: readonly TimeExpression[];
  /** All the sources of the archive that it names, in its own order. */
  readonly sources: readonly string[];
  /** The words that name days and sources or ask for them. They need not stand in an answer. */
  readonly words: readonly string[];
}

const HOLDS_TO_PERIOD = /\b(?:in|during|on|throughout|of)\s+(?:the\s+)?(?:early |late |mid-)?$/i;
/** What is asked of days to come. */
const TO_COME = /\b(?:will|shall|going to|next|upcoming|coming|due|expected|planned)\b/i;
/** A month, or a month and a day. */
const WITHOUT_YEAR = /^XXXX-\d{2}(?:-\d{2})?$/;

/** @param latest - the last day that a month without its year may lie on or before; null: it is not read */
export function readSpokenFilters(
  question: string,
  sources: SourceNames,
  latest: IsoDate | null,
): SpokenFilters {
  const { times, completed } = readTimes(question, latest);
  const [time, ...otherTimes] = times;
  const isAsked =
    time !== undefined && otherTimes.length === 0 && HOLDS_TO_PERIOD.test(question.slice(0, time.span.start));
  // A bare year is one fact among others ("founded in 2014") and not when something was printed.
  const period = isAsked && time.value.length > 4 ? time.interval : null;

  const named = sources.findIn(question);
  const [source, ...others] = named;
  const asked = source && others.length === 0 && source.cue !== null ? source.name : null;
  return {
    filters: { article: null, source: asked, after: period?.start ?? null, before: period?.end ?? null },
    days: times.flatMap(({ interval }) => interval ?? []),
    completed,
    sources: named.map(({ name }) => name),
    words: [...times.map(({ text }) => text), ...named.flatMap(({ cue, text }) => [cue ?? '', text])],
  };
}

/** "in June" asked of an archive that ends in May 2024 is June 2023: a month without its year is the last one of its name. */
function readTimes(question: string, latest: IsoDate | null) {
  const printed = findTimeExpressions(question);
  const isOpen = ({ value }: TimeExpression) => latest !== null && WITHOUT_YEAR.test(value);
  // Most questions have no such month, and reading them takes its time.
  const counted = printed.some(isOpen)
    ? findTimeExpressions(question, { day: latest, isInferred: false })
    : [];
  const read = printed.map((as, at) => {
    if (!isOpen(as) || latest === null) return as;
    const time = counted[at] ?? as;
    return TO_COME.test(question) ? time : notAfter(time, latest);
  });
  const times = read.filter(({ interval }) => interval !== null);
  return { times, completed: times.filter(({ basis }) => basis !== 'explicit') };
}

/** The same month or day of the year before where it would begin after the last day: "what does she do on 30 June?" */
function notAfter(time: TimeExpression, latest: IsoDate): TimeExpression {
  const { value, interval } = time;
  const { start, end } = interval ?? {};
  if (!start || !end || start <= latest || start.slice(0, 4) !== end.slice(0, 4)) return time;
  const inYear = (day: string) => `${Number(start.slice(0, 4)) - 1}${day.slice(4)}`;
  return {
    ...time,
    value: inYear(value),
    interval: { start: lastOf(inYear(start)), end: lastOf(inYear(end)) },
  };
}

/** "2023-02-29" is the last day of its month. */
function lastOf(day: IsoDate): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${day.slice(0, 8)}${String(Math.min(date, lastDayOfMonth(year, month))).padStart(2, '0')}`;
}
