import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { DateInterval, Filters } from '../types.ts';

/** What a question says in plain words about when and by whom something was printed. */
export interface SpokenFilters {
  /** What it asks for: the one period that it names ("in March 2024"), the one source ("according to …"). */
  readonly filters: Filters;
  /** All the days that it names. */
  readonly days: readonly DateInterval[];
  /** All the sources of the archive that it names, in its own order. */
  readonly sources: readonly string[];
  /** The words that name them. They need not stand in an answer. */
  readonly words: readonly string[];
}

const HOLDS_TO_PERIOD = /\b(?:in|during|on|throughout|of)\s+(?:early |late |mid-)?$/i;
const ASKS_FOR_SOURCE =
  /\b(?:according to|as reported by|reported by|printed by|published by|written by)\s+(?:the\s+)?$/i;
const MIN_SOURCE_CHARS = 4;

/** @param sources - the sources of the archive */
export function readSpokenFilters(question: string, sources: readonly string[]): SpokenFilters {
  const times = findTimeExpressions(question).filter(({ interval }) => interval !== null);
  const [time, ...otherTimes] = times;
  const isAsked =
    time !== undefined && otherTimes.length === 0 && HOLDS_TO_PERIOD.test(question.slice(0, time.span.start));
  // A bare year is one fact among others ("founded in 2014") and not when something was printed.
  const period = isAsked && time.value.length > 4 ? time.interval : null;

  const named = namedSources(question, sources);
  const [source, ...others] = named;
  const asked =
    source && others.length === 0 && ASKS_FOR_SOURCE.test(question.slice(0, source.at)) ? source.name : null;
  return {
    filters: { article: null, source: asked, after: period?.start ?? null, before: period?.end ?? null },
    days: times.flatMap(({ interval }) => interval ?? []),
    sources: named.map(({ name }) => name),
    words: [...times.map(({ text }) => text), ...named.map(({ text }) => text)],
  };
}

/** Sources by their place in the question; where names overlap the longest counts. Names of three letters do not. */
function namedSources(
  question: string,
  sources: readonly string[],
): { name: string; text: string; at: number }[] {
  const found: { name: string; text: string; at: number }[] = [];
  for (const name of [...sources].sort((a, b) => b.length - a.length)) {
    if (name.length < MIN_SOURCE_CHARS) continue;
    const at = indexOfWord(question, name);
    if (at < 0 || found.some((other) => at < other.at + other.text.length && other.at < at + name.length))
      continue;
    found.push({ name, text: question.slice(at, at + name.length), at });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Where a name stands first as whole words, whatever its case; -1 where it does not. */
function indexOfWord(text: string, name: string): number {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu'));
}
