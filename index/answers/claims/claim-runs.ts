import { MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import type { SentenceWindow } from '../../passages/windows.ts';
import { wasPrintedOn } from '../../time/named-day-fit.ts';
import type { ArticleMatch } from '../match-article.ts';
import type { ScoredPassage } from '../rank-passages.ts';
import { type Held, type HeldThings, isTelling, type Sought, weighSought } from './held-things.ts';

/** Sentences of a passage, side by side, that hold what they can of a claim; at most 450 characters, or one sentence. */
export interface ClaimRun extends SentenceWindow {
  /** How much of the claim they hold, by its weights. */
  readonly held: number;
  /** The sentence that holds most of it, one with a name before others, and how much that is. */
  readonly best: number;
  readonly together: number;
}

/** What a name around a run and the day of print count beside one in its own words. */
const AROUND_SHARE = 0.5;
const PRINTED_SHARE = 0.25;

/**
 * The sentences of a passage that hold most of a claim, as few as do; null where none bears on it. They do by a name,
 * or by a telling number where the passage holds a name; where the claim names nobody, by a day, a telling number or
 * any two of its numbers.
 *
 * @param isNamed - whether the claim names anybody, whom the archive knows or not
 * @param things - of the article that the passage is from
 */
export function findBestRun(
  { match, window, bestSentence }: ScoredPassage,
  sought: Sought,
  isNamed: boolean,
  things: HeldThings,
): ClaimRun | null {
  const { sentences } = match.analysis;
  const around = holdAll(window, things);
  let run: ClaimRun | null = null;
  for (let first = window.first; first <= window.last; first++) {
    // A run begins and ends with a sentence that holds something.
    if (sum(things.inSentence(first)) === 0) continue;
    let held: Held = [];
    for (let last = first; last <= window.last; last++) {
      const chars = (sentences[last]?.end ?? 0) - (sentences[first]?.start ?? 0);
      if (last > first && chars > MAX_SHOWN_CHARS) break;
      const own = things.inSentence(last);
      if (sum(own) === 0) continue;
      held = unite(held, own);
      if (!bearsOn(held, around, sought, isNamed)) continue;
      const value = sum(held) + heldAround(held, around, sought, match);
      const isBetter =
        run === null || value > run.held || (value === run.held && last - first < run.last - run.first);
      if (isBetter) run = { first, last, held: value, ...bestOf(first, last, bestSentence, sought, things) };
    }
  }
  return run;
}

function unite(a: Held, b: Held): Held {
  return b.map((weight, thing) => Math.max(weight, a[thing] ?? 0));
}

function holdAll({ first, last }: SentenceWindow, things: HeldThings): Held {
  let held: Held = [];
  for (let at = first; at <= last; at++) held = unite(held, things.inSentence(at));
  return held;
}

function bearsOn(held: Held, around: Held, { names, numbers, days }: Sought, isNamed: boolean): boolean {
  const figures = held.slice(names.length);
  const hasNumber = numbers.some((number, at) => (figures[at] ?? 0) > 0 && isTelling(number));
  if (isNamed) return holdsName(held, names.length) || (hasNumber && holdsName(around, names.length));
  const hasDay = days.some((_day, at) => (figures[numbers.length + at] ?? 0) > 0);
  return hasNumber || hasDay || figures.filter((weight) => weight > 0).length > 1;
}

/**
 * What is said around a run: the names of the rest of the passage and of the title, which is what all of the article is
 * about. The day of print is spoken of, too, though not by each passage.
 */
function heldAround(held: Held, around: Held, sought: Sought, { analysis }: ArticleMatch): number {
  const { names, days } = sought;
  const from = held.length - days.length;
  const weights = weighSought(sought);
  const named = names.map(({ terms }, at) => {
    const isTitled = terms.every((term) => analysis.titleTerms.includes(term));
    return held[at] === 0 ? AROUND_SHARE * (isTitled ? (weights[at] ?? 0) : (around[at] ?? 0)) : 0;
  });
  const printed = days.map((day, at) => {
    const isNew = held[from + at] === 0 && wasPrintedOn(analysis.article.published.date, day);
    return isNew ? PRINTED_SHARE * (weights[from + at] ?? 0) : 0;
  });
  return sum(named) + sum(printed);
}

/** Of equals the one that was best before, else the first. */
function bestOf(first: number, last: number, before: number, { names }: Sought, things: HeldThings) {
  let best = first;
  let most = -1;
  for (let at = first; at <= last; at++) {
    const held = things.inSentence(at);
    const value = sum(held) + (holdsName(held, names.length) ? held.length : 0);
    if (value > most || (value === most && at === before)) best = at;
    most = Math.max(most, value);
  }
  return { best, together: sum(things.inSentence(best)) };
}

function holdsName(held: Held, names: number): boolean {
  return held.slice(0, names).some((weight) => weight > 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
