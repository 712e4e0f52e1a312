import type { Question } from '../../findings.ts';
import type { Article } from '../../types.ts';
import { articlesWithin } from '../filter-passages.ts';
import type { Library } from '../library.ts';
import { isPrintedWithin, periodsOf } from '../period.ts';
import { searchTerms, type WeightedTerm, weighTerms } from '../term-weights.ts';

export interface ToRead {
  readonly read: readonly Article[];
  readonly terms: readonly WeightedTerm[];
}

/** So many articles are read for what somebody said. */
const MAX_READ = 200;

/** The articles that mention the speaker and the subject most, with the weights of the question's terms. */
export async function articlesToRead({ index, articles }: Library, question: Question): Promise<ToRead> {
  const within = articlesWithin(articles.values(), question);
  const periods = periodsOf(question);
  const limit = periods.length === 0 ? MAX_READ : articles.size;
  const { hits, frequencies } = await index.search({ terms: searchTerms(question.terms), within, limit });
  const found = hits.flatMap(({ articleId }) => articles.get(articleId) ?? []);
  const isWanted = (article: Article) => periods.every((period) => isPrintedWithin(article, period));
  return {
    read: found.filter(isWanted).slice(0, MAX_READ),
    terms: weighTerms(question.terms, frequencies, articles.size),
  };
}
