import type { Question } from '../findings.ts';
import type { Article, IsoDate } from '../types.ts';
import type { ArticleMatch } from './match-article.ts';
import type { ArticleSignals } from './score-passages.ts';
import { bm25 } from './signals/bm25.ts';
import { dayNamed, recency } from './signals/day.ts';
import type { WeightedTerm } from './term-weights.ts';

const BODY = { k1: 1.2, b: 0.75 };
const TITLE = { k1: 1.2, b: 0.5, meanTerms: 10 };

/**
 * What speaks for an article as a whole. Its BM25 is counted here from its own words, so that it means the same with
 * every engine.
 *
 * @param meanChars - the mean length of the archive's texts, in characters
 * @param asOf - the day of the question, which lets fresh articles rank higher; null: no day matters
 */
export function scoreArticle(
  match: ArticleMatch,
  terms: readonly WeightedTerm[],
  question: Question,
  meanChars: number,
  asOf: IsoDate | null,
): ArticleSignals {
  const { article, titleTerms } = match.analysis;
  return {
    article: bm25(match.counts, terms, article.text.length / Math.max(1, meanChars), BODY),
    title: bm25(match.titleCounts, terms, titleTerms.length / TITLE.meanTerms, TITLE),
    day: dayOf(article, question, asOf),
    source: article.source !== null && question.sources.includes(article.source) ? 1 : 0,
  };
}

function dayOf({ published }: Article, { days }: Question, asOf: IsoDate | null): number {
  if (days.length > 0) return dayNamed(published.date, days);
  return asOf === null ? 0 : recency(published.date, asOf);
}
