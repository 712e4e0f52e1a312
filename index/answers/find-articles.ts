import type { Question } from '../findings.ts';
import { articlesPrintedWithin, articlesWithin } from './filter-passages.ts';
import type { Library } from './library.ts';
import { searchTerms } from './term-weights.ts';

/** What a question's words find in the index. */
export interface FoundArticles {
  /** Each once. */
  readonly articleIds: readonly string[];
  /** For each term of the search in how many articles it stands. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/**
 * The best articles of all that may answer and, where the question names a period, the best that were printed in it.
 *
 * @param limit - how many of each are wanted
 */
export async function findArticles(
  { index, articles }: Library,
  question: Question,
  limit: number,
): Promise<FoundArticles> {
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
      found.push(...spreadOver([...printedWithin], limit));
  }
  return { articleIds: [...new Set(found)], frequencies };
}

/** At most so many of them, evenly over all: of many articles of a period none of its days is to be left out. */
function spreadOver(ids: readonly string[], limit: number): readonly string[] {
  if (ids.length <= limit) return ids;
  const step = ids.length / limit;
  return ids.filter((_id, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
