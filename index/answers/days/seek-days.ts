import { type Analysis, timesWithin } from '../../passages/analysis.ts';
import { countOccurrences } from '../match-article.ts';
import { mayLieIn, type Period } from '../period.ts';
import { articleIdOf, type ScoredPassage, withoutRepetition } from '../rank-passages.ts';
import { coverage } from '../signals/coverage.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { answeringDay } from './answering-day.ts';
import { askedWords } from './asked-words.ts';
import { tellsOfPrevious } from './day-behind.ts';
import { isDay } from './is-day.ts';

/** What a sentence before one lends it: it says whom "he" means. */
const SHARE_OF_PREVIOUS = 0.15;
/** A sentence without a day counts so much less, and one that holds too little of the question is not taken for its day. */
const WITHOUT_DAY = 0.6;
const NEARNESS_WEIGHT = 0.25;
/** What it counts where the sentence behind it tells its day. */
const NEXT_TELLS = 0.9;
/** One whose days all lie outside of the period that was asked for tells of another time. */
const OUTSIDE_PERIOD = 0.3;
const MIN_SHARE = 0.75;
/** Another passage of the same article may take the place of its best one where its score is nearly as high. */
const NEARLY = 0.9;
/** Of a book no more passages are looked at, its best ones. */
const MAX_LOOKED = 200;

/**
 * Passages of a question that asks for a day, with the sentence that tells one as their best where it carries the
 * question as well or nearly as well as any. In place of an article's best passage stands that of its nearly as good
 * ones which tells a day best.
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
  const read = new Set(passages.slice(0, depth).map(articleIdOf));
  const worthOf = createWorth(terms, periods);
  const looked = new Map<string, number>();
  const sought = passages.map((passage) => {
    const id = articleIdOf(passage);
    const count = (looked.get(id) ?? 0) + 1;
    looked.set(id, count);
    return read.has(id) && count <= MAX_LOOKED ? seekDay(passage, terms, worthOf) : { passage, value: 0 };
  });
  for (const articleId of read) putBestFirst(sought, articleId);
  return withoutRepetition(sought.map(({ passage }) => passage));
}

/** A passage with how well its best sentence answers. */
interface Sought {
  readonly passage: ScoredPassage;
  readonly value: number;
}

/** The first passage of an article and the one that tells a day best among the nearly as good ones change places. */
function putBestFirst(sought: Sought[], articleId: string): void {
  const own = sought.filter(({ passage }) => articleIdOf(passage) === articleId);
  const [first] = own;
  if (!first) return;
  const rivals = own.filter(({ passage }) => passage.score >= NEARLY * first.passage.score);
  const best = rivals.reduce((one, other) => (other.value > one.value ? other : one), first);
  const [at, other] = [sought.indexOf(first), sought.indexOf(best)];
  sought[at] = best;
  sought[other] = first;
}

function seekDay(passage: ScoredPassage, terms: readonly WeightedTerm[], worthOf: Worth): Sought {
  const { match, window } = passage;
  const sentences = match.sentences.slice(window.first, window.last + 1);
  const covered = sentences.map(({ occurrences }) =>
    coverage(countOccurrences(occurrences, terms.length), terms),
  );
  const enough = MIN_SHARE * Math.max(...covered);
  let best = { at: passage.bestSentence, value: 0 };
  for (const [place, own] of covered.entries()) {
    const at = window.first + place;
    const worth = own > 0 && own >= enough ? worthOf(match.analysis, at) : WITHOUT_DAY;
    const base = own + SHARE_OF_PREVIOUS * (covered[place - 1] ?? 0);
    if (base * worth > best.value) best = { at, value: base * worth };
    const next = at + 1;
    const isDayless = own > 0 && own >= enough && worth === WITHOUT_DAY && next <= window.last;
    if (!isDayless || base * NEXT_TELLS <= best.value || !tellsOfPrevious(match.analysis, next)) continue;
    if (worthOf(match.analysis, next) >= 1) best = { at: next, value: base * NEXT_TELLS };
  }
  return { passage: { ...passage, bestSentence: best.at }, value: best.value };
}

/** How much a sentence counts by the day that it tells, up to 1 and a little more where that stands near. */
type Worth = (analysis: Analysis, sentence: number) => number;

/** Windows overlap: each sentence is looked at once. */
function createWorth(terms: readonly WeightedTerm[], periods: readonly Period[]): Worth {
  const known = new Map<Analysis, Map<number, number>>();
  return (analysis, at) => {
    const own = known.get(analysis) ?? new Map<number, number>();
    if (own.size === 0) known.set(analysis, own);
    const worth = own.get(at) ?? weigh(analysis, at, terms, periods);
    own.set(at, worth);
    return worth;
  };
}

function weigh(
  analysis: Analysis,
  at: number,
  terms: readonly WeightedTerm[],
  periods: readonly Period[],
): number {
  const sentence = analysis.sentences[at];
  if (!sentence) return WITHOUT_DAY;
  const { text } = analysis.article;
  const days = timesWithin(analysis, sentence).filter(isDay);
  const dates = days.filter((date) => mayLieIn(date, periods));
  if (dates.length === 0) return days.length > 0 ? OUTSIDE_PERIOD : WITHOUT_DAY;
  const found = answeringDay({ text, sentence, dates, words: askedWords(text, sentence, terms) });
  return found === null ? WITHOUT_DAY : 1 + NEARNESS_WEIGHT * found.nearness;
}
