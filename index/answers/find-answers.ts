import type { Answer, MissingWord, Outcome, Question } from '../findings.ts';
import type { IsoDate } from '../types.ts';
import { seekDays } from './days/seek-days.ts';
import {
  articlesPrintedWithin,
  articlesWithin,
  bestWithinPeriod,
  periodBasisOf,
  reachOf,
  withinPeriod,
} from './filter-passages.ts';
import { foldCopies } from './fold-copies.ts';
import { carries, judge } from './gate.ts';
import type { Library } from './library.ts';
import { mostToldFirst } from './most-told-first.ts';
import { ofNameAsked } from './of-name.ts';
import { isAboutOneName } from './one-name.ts';
import { periodsOf } from './period.ts';
import { oneAnArticleFirst, type ScoredPassage } from './rank-passages.ts';
import { scoreCandidates } from './score-candidates.ts';
import { distinctAnswers } from './spans/distinct-answers.ts';
import { addSuggestions } from './suggestions/add-suggestions.ts';
import { searchTerms, type WeightedTerm, weighTerms } from './term-weights.ts';
import { toAnswer } from './to-answer.ts';

export interface FindOptions {
  /** How many answers are wanted, 1 to 100. */
  readonly limit: number;
  /** The day of the question, which lets fresh articles rank higher; null: no day matters. */
  readonly asOf: IsoDate | null;
}

export interface Found {
  readonly outcome: Outcome;
  /** Best first, answering or not. */
  readonly passages: readonly Answer[];
  readonly missing: readonly MissingWord[];
  /** The words of the question that no article holds. */
  readonly unknown: readonly string[];
}

const CANDIDATES = 60;
/** How many of the best passages may carry the question. */
const JUDGED = 8;

/** Article first, passage second: the best articles are found in the index, their passages cut and scored on the fly. */
export async function findAnswers(
  library: Library,
  question: Question,
  { limit, asOf }: FindOptions,
): Promise<Found> {
  const { articleIds, frequencies } = await findArticles(library, question, Math.max(CANDIDATES, 2 * limit));
  const terms = weighTerms(question.terms, frequencies, library.articles.size);
  const scored = scoreCandidates(library, articleIds, question, terms, asOf);
  const depth = Math.max(JUDGED, limit);
  const best = rank(withoutBylines(scored, question, terms), question, terms, depth);
  const ranked = ofNameAsked(library, best, question, 2 * depth);
  const verdict = judge(question, terms, ranked.slice(0, JUDGED));
  const ordered = verdict.outcome === 'answered' ? carryingFirst(ranked, terms, question) : ranked;
  const told = distinctAnswers(foldCopies(ordered, 2 * limit), limit, (passage) =>
    toAnswer(passage, question, terms),
  );
  const answers = isWhenOfName(question) && verdict.outcome === 'answered' ? mostToldFirst(told) : told;
  return {
    outcome: verdict.outcome,
    passages: await addSuggestions(library, answers),
    missing: verdict.missing,
    unknown: terms.filter(({ frequency }) => frequency === 0).map(({ word }) => word),
  };
}

/** The best articles of all that may answer and, where the question names a period, the best that were printed in it. */
async function findArticles({ index, articles }: Library, question: Question, limit: number) {
  const terms = searchTerms(question.terms);
  const within = articlesWithin(articles.values(), question);
  const { hits, frequencies } = await index.search({ terms, within, limit });
  const printedWithin = articlesPrintedWithin(articles.values(), question, within);
  const found = hits.map(({ articleId }) => articleId);
  if (printedWithin !== null) {
    const inPeriod = await index.search({ terms, within: printedWithin, limit });
    found.push(...inPeriod.hits.map(({ articleId }) => articleId));
    // "What happened in July?" has no word to search for.
    if (!question.terms.some(({ isRequired }) => isRequired))
      found.push(...[...printedWithin].slice(0, limit));
  }
  return { articleIds: [...new Set(found)], frequencies };
}

/**
 * The passages in the period of the question, best first.
 *
 * @param depth - how many of them are looked at for a day that was asked for
 */
function rank(
  passages: readonly ScoredPassage[],
  question: Question,
  terms: readonly WeightedTerm[],
  depth: number,
): readonly ScoredPassage[] {
  const best = oneAnArticleFirst(bestWithinPeriod(passages, question, 4 * depth));
  if (question.kind !== 'when') return best;
  return withinPeriod(seekDays(best, terms, depth, periodsOf(question)), question, reachOf(question));
}

/** A line that names an author answers only who that is: a question all of whose words it holds. */
function withoutBylines(
  passages: readonly ScoredPassage[],
  { kind }: Question,
  terms: readonly WeightedTerm[],
): ScoredPassage[] {
  return passages.filter(({ match, window, counts }) => {
    const isByline = match.analysis.sentences[window.first]?.role === 'byline';
    return (
      !isByline ||
      (kind === 'who' && terms.every(({ isRequired }, at) => !isRequired || (counts[at] ?? 0) > 0))
    );
  });
}

/** "/when NAME" asks for no event: of its days the one that is told most comes first. */
function isWhenOfName(question: Question): boolean {
  const { kind, form } = question;
  return kind === 'when' && form === 'command' && isAboutOneName(question);
}

/** Among the passages that were judged those that carry the question come first. */
function carryingFirst(ranked: readonly ScoredPassage[], terms: readonly WeightedTerm[], question: Question) {
  const judged = ranked.slice(0, JUDGED);
  const carrying = judged.filter((passage) => carries(passage, terms, question));
  const others = judged.filter((passage) => !carrying.includes(passage));
  return [...eventsFirst(carrying, question), ...others, ...ranked.slice(JUDGED)];
}

/** What tells of a day in the period that was asked for comes before what was only printed in it. */
function eventsFirst(passages: readonly ScoredPassage[], question: Question): readonly ScoredPassage[] {
  const periods = periodsOf(question);
  if (periods.length === 0) return passages;
  const isEvent = (passage: ScoredPassage) => periodBasisOf(passage, periods, reachOf(question)) === 'event';
  return [...passages.filter(isEvent), ...passages.filter((passage) => !isEvent(passage))];
}
