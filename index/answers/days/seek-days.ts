import { timesWithin } from '../../passages/analysis.ts';
import { countOccurrences } from '../match-article.ts';
import { areApart, type Period } from '../period.ts';
import { type ScoredPassage, withoutRepetition } from '../rank-passages.ts';
import { coverage } from '../signals/coverage.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { answeringDay, isDay } from './answering-day.ts';
import { askedWords } from './asked-words.ts';

/** What a sentence before one lends it: it says whom "he" means. */
const SHARE_OF_PREVIOUS = 0.15;
/** A sentence without a day counts so much less, and one that holds too little of the question is not taken for its day. */
const WITHOUT_DAY = 0.6;
const NEARNESS_WEIGHT = 0.25;
/** One whose days all lie outside of the period that was asked for tells of another time. */
const OUTSIDE_PERIOD = 0.3;
const MIN_SHARE = 0.75;
/** Another passage of the same article may take the place of its best one where its score is nearly as high. */
const NEARLY = 0.9;

/**
 * Passages of a question that asks for a day, with the sentence that tells one as their best where it carries the
 * question as well or nearly as well as any. In place of an article's best passage stands that of
 * its nearly as good ones which tells a day best.
 *
 * @param passages - best first
 * @param depth - how many of them are looked at; their articles are read for days
 * @param periods - of the question; a day outside of them is none
 */
export function seekDays(
  passages: readonly ScoredPassage[],
  terms: readonly WeightedTerm[],
  depth: number,
  periods: readonly Period[],
): ScoredPassage[] {
  const read = new Map(passages.slice(0, depth).map(({ match }) => [match.analysis.article.id, match]));
  const sought = passages.map((passage) =>
    read.has(idOf(passage)) ? seekDay(passage, terms, periods) : { passage, value: 0 },
  );
  for (const [at, first] of sought.entries()) {
    if (at >= depth || sought.findIndex((other) => idOf(other.passage) === idOf(first.passage)) < at)
      continue;
    const rivals = sought.filter(
      ({ passage }) => idOf(passage) === idOf(first.passage) && passage.score >= NEARLY * first.passage.score,
    );
    const best = rivals.reduce((one, other) => (other.value > one.value ? other : one), first);
    sought[sought.indexOf(best)] = first;
    sought[at] = best;
  }
  return withoutRepetition(sought.map(({ passage }) => passage));
}

function idOf({ match }: ScoredPassage): string {
  return match.analysis.article.id;
}

function seekDay(
  passage: ScoredPassage,
  terms: readonly WeightedTerm[],
  periods: readonly Period[],
): { readonly passage: ScoredPassage; readonly value: number } {
  const { match, window } = passage;
  const places = Array.from({ length: window.last - window.first + 1 }, (_, at) => window.first + at);
  const covered = places.map((at) =>
    coverage(countOccurrences(match.sentences[at]?.occurrences ?? [], terms.length), terms),
  );
  const most = Math.max(...covered);
  const values = covered.map((value, at) => value + SHARE_OF_PREVIOUS * (covered[at - 1] ?? 0));
  let best = { at: passage.bestSentence, value: 0 };
  for (const [index, at] of places.entries()) {
    const isEnough = (covered[index] ?? 0) > 0 && (covered[index] ?? 0) >= MIN_SHARE * most;
    const value = (values[index] ?? 0) * (isEnough ? worthOf(passage, at, terms, periods) : WITHOUT_DAY);
    if (value > best.value) best = { at, value };
  }
  return { passage: { ...passage, bestSentence: best.at }, value: best.value };
}

/** How much a sentence counts by the day that it tells, up to 1 and a little more where that stands near. */
function worthOf(
  { match: { analysis } }: ScoredPassage,
  at: number,
  terms: readonly WeightedTerm[],
  periods: readonly Period[],
): number {
  const sentence = analysis.sentences[at];
  if (!sentence) return WITHOUT_DAY;
  const { text } = analysis.article;
  const days = timesWithin(analysis, sentence).filter(isDay);
  const dates = days.filter((date) => isInTime(date, periods));
  if (dates.length === 0) return days.length > 0 ? OUTSIDE_PERIOD : WITHOUT_DAY;
  const found = answeringDay({ text, sentence, dates, words: askedWords(text, sentence, terms) });
  return found === null ? WITHOUT_DAY : 1 + NEARNESS_WEIGHT * found.nearness;
}

/** Whether a day may lie in all of the periods; one that is not known may. */
export function isInTime(
  { interval }: { readonly interval: Parameters<typeof areApart>[0] | null },
  periods: readonly Period[],
): boolean {
  return interval === null || periods.every((period) => !areApart(interval, period));
}
