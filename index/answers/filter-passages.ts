import type { Answer, Question } from '../findings.ts';
import { timesWithin } from '../passages/analysis.ts';
import type { Article, Span } from '../types.ts';
import { isDay } from './days/is-day.ts';
import { areApart, hasPeriod, isPrintedWithin, isWithin, type Period, periodsOf } from './period.ts';
import { articleIdOf, type ScoredPassage } from './rank-passages.ts';

/** The articles that a question may be answered from, by id and source; null where all of them may. */
export function articlesWithin(articles: Iterable<Article>, question: Question): ReadonlySet<string> | null {
  const { filters, spoken } = question;
  const source = filters.source ?? spoken.source;
  if (filters.article === null && source === null) return null;
  return idsOf(articles, ({ id, source: own }) => (filters.article ?? id) === id && (source ?? own) === own);
}

/**
 * Those of them that were printed in the question's period; null where it names none. They are searched by themselves
 * too, since in a large archive the best articles of all may lie outside of the period.
 */
export function articlesPrintedWithin(
  articles: Iterable<Article>,
  question: Question,
  within: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  const periods = periodsOf(question);
  if (periods.length === 0) return null;
  return idsOf(
    articles,
    (article) =>
      (within?.has(article.id) ?? true) && periods.every((period) => isPrintedWithin(article, period)),
  );
}

/** How much of a passage must keep to a period: where a day is asked for, the sentence that is to tell it. */
export type Reach = 'passage' | 'sentence';

export function reachOf({ kind }: Pick<Question, 'kind'>): Reach {
  return kind === 'when' ? 'sentence' : 'passage';
}

/** The passages that keep to the question's period, by a day in their words or by the day of print; in their order. */
export function withinPeriod(
  passages: readonly ScoredPassage[],
  question: Question,
  reach: Reach = 'passage',
): readonly ScoredPassage[] {
  const periods = periodsOf(question);
  if (periods.length === 0) return passages;
  return passages.filter((passage) => periodBasisOf(passage, periods, reach) !== null);
}

/**
 * The same of the best articles alone, those with the best passages: reading an article's days takes its time.
 *
 * @param enough - how many articles with passages in the period are wanted
 */
export function bestWithinPeriod(
  passages: readonly ScoredPassage[],
  question: Question,
  enough: number,
): readonly ScoredPassage[] {
  if (!hasPeriod(question)) return passages;
  const byArticle = new Map<string, ScoredPassage[]>();
  for (const passage of passages) {
    const id = articleIdOf(passage);
    byArticle.set(id, [...(byArticle.get(id) ?? []), passage]);
  }
  const bestFirst = [...byArticle.values()].sort((a, b) => bestScore(b) - bestScore(a));
  const kept: (readonly ScoredPassage[])[] = [];
  for (const own of bestFirst) {
    const within = withinPeriod(own, question);
    if (within.length > 0) kept.push(within);
    if (kept.length === enough) break;
  }
  return kept.flat();
}

/**
 * What puts a passage into the periods of a question: a day in its words that lies within, else the day of print. A
 * passage whose best sentence names days, all of them outside, tells of another time whenever it was printed. A period
 * in plain words ("in June 2023") takes in what was printed on the day after.
 *
 * @param periods - at least one
 * @returns null for a passage that does not keep to them
 */
export function periodBasisOf(
  passage: ScoredPassage,
  periods: readonly Period[],
  reach: Reach = 'passage',
): Exclude<Answer['periodBasis'], null> | null {
  const { match, window, bestSentence } = passage;
  const { article, sentences } = match.analysis;
  const whole = { start: sentences[window.first]?.start ?? 0, end: sentences[window.last]?.end ?? 0 };
  const sentence = sentences[bestSentence] ?? whole;
  const isEvent = (period: Period) =>
    intervalsIn(passage, reach === 'passage' ? whole : sentence).some((interval) =>
      isWithin(interval, period),
    );
  const isPrint = (period: Period) => {
    if (!isPrintedWithin(article, period)) return false;
    const days = intervalsIn(passage, sentence);
    return days.length === 0 || days.some((interval) => !areApart(interval, period));
  };
  if (periods.every(isEvent)) return 'event';
  return periods.every((period) => isEvent(period) || isPrint(period)) ? 'print' : null;
}

function bestScore(passages: readonly ScoredPassage[]): number {
  return passages.reduce((best, { score }) => Math.max(best, score), 0);
}

function intervalsIn({ match }: ScoredPassage, span: Span) {
  return timesWithin(match.analysis, span)
    .filter(isDay)
    .flatMap(({ interval }) => interval ?? []);
}

function idsOf(articles: Iterable<Article>, isWanted: (article: Article) => boolean): Set<string> {
  const ids = new Set<string>();
  for (const article of articles) if (isWanted(article)) ids.add(article.id);
  return ids;
}
