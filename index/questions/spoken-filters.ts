import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DateInterval, Filters } from '../types.ts';
import type { SourceNames } from './source-names.ts';

/** What a question says in plain words about when and by whom something was printed. */
export interface SpokenFilters {
  /** What it asks for: the one period that it names ("in March 2024"), the one source ("according to …"). */
  readonly filters: Filters;
  /** All the days that it names. */
  readonly days: readonly DateInterval[];
  /** All the sources of the archive that it names, in its own order. */
  readonly sources: readonly string[];
  /** The words that name days and sources or ask for them. They need not stand in an answer. */
  readonly words: readonly string[];
}

const HOLDS_TO_PERIOD = /\b(?:in|during|on|throughout|of)\s+(?:early |late |mid-)?$/i;

export function readSpokenFilters(question: string, sources: SourceNames): SpokenFilters {
  const times = findTimeExpressions(question).filter(({ interval }) => interval !== null);
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
    sources: named.map(({ name }) => name),
    words: [...times.map(({ text }) => text), ...named.flatMap(({ cue, text }) => [cue ?? '', text])],
  };
}
