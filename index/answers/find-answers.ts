import type { Analysis } from '../passages/analysis.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Answer, Article, IsoDate, MissingWord, Outcome, Question } from '../types.ts';
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
import { matchArticle } from './match-article.ts';
import { periodsOf } from './period.ts';
import { oneAnArticleFirst, type ScoredPassage, scorePassages } from './rank-passages.ts';
import { scoreArticle } from './score-article.ts';
import { addSuggestions } from './suggestions/add-suggestions.ts';
import { type WeightedTerm, weighTerms } from './term-weights.ts';
import { toAnswer } from './to-answer.ts';

/** The articles that are searched, and how. */
export interface Library {
  readonly index: ArticleIndex;
  readonly articles: ReadonlyMap<string, Article>;
  /** The mean length of their texts, in characters. */
  readonly meanChars: number;
  analysisOf(article: Article): Analysis;
}

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

  const wanted = { introduction: isAboutOneName(question), number: question.kind === 'how-many' };
  const scored = articleIds.flatMap((articleId) => {
    const article = library.articles.get(articleId);
    if (!article) return [];
    const match = matchArticle(library.analysisOf(article), terms);
    return scorePassages(match, terms, scoreArticle(match, terms, question, library.meanChars, asOf), wanted);
  });
  const depth = Math.max(JUDGED, limit);
  const quotable = withoutBylines(scored, question, terms);
  const best = oneAnArticleFirst(bestWithinPeriod(quotable, question, 4 * depth));
  const ranked =
    question.kind === 'when'
      ? withinPeriod(seekDays(best, terms, depth, periodsOf(question)), question, reachOf(question))
      : best;
  const verdict = judge(question, terms, ranked.slice(0, JUDGED));
  const ordered = verdict.outcome === 'answered' ? carryingFirst(ranked, terms, question) : ranked;
  const folded = foldCopies(ordered, limit);
  return {
    outcome: verdict.outcome,
    passages: await addSuggestions(
      library,
      folded.map((passage) => toAnswer(passage, question, terms)),
    ),
    missing: verdict.missing,
    unknown: terms.filter(({ frequency }) => frequency === 0).map(({ word }) => word),
  };
}

/** The best articles of all that may answer and, where the question names a period, the best that were printed in it. */
async function findArticles({ index, articles }: Library, question: Question, limit: number) {
  const { terms } = question;
  const within = articlesWithin(articles.values(), question);
  const { hits, frequencies } = await index.search({ terms, within, limit });
  const printedWithin = articlesPrintedWithin(articles.values(), question, within);
  const found = hits.map(({ articleId }) => articleId);
  if (printedWithin !== null) {
    const inPeriod = await index.search({ terms, within: printedWithin, limit });
    found.push(...inPeriod.hits.map(({ articleId }) => articleId));
    // "What happened in July?" has no word to search for.
    if (!terms.some(({ isRequired }) => isRequired)) found.push(...[...printedWithin].slice(0, limit));
  }
  return { articleIds: [...new Set(found)], frequencies };
}

/** "/who Lukashenko", "what is the Wagner Group?": a name and nothing else. */
function isAboutOneName({ kind, names, terms }: Question): boolean {
  const [name, ...others] = names;
  const isAlone = name !== undefined && others.length === 0;
  return (
    isAlone &&
    (kind === 'who' || kind === 'what') &&
    terms.every(({ term, isRequired }) => !isRequired || name.terms.includes(term))
  );
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
