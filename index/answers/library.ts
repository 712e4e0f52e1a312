import type { Analysis } from '../passages/analysis.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Article } from '../types.ts';

/** The articles that are searched, and how. */
export interface Library {
  readonly index: ArticleIndex;
  readonly articles: ReadonlyMap<string, Article>;
  /** The mean length of their texts, in characters. */
  readonly meanChars: number;
  analysisOf(article: Article): Analysis;
}
