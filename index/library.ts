import { LRUCache } from 'lru-cache';
import type { Library } from './answers/library.ts';
import type { KnownNames } from './names/known-names.ts';
import { type Analysis, analyse } from './passages/analysis.ts';
import { createReadings } from './readings.ts';
import type { ArticleIndex } from './search/article-index.ts';
import type { Article } from './types.ts';

/** How many sentences are kept cut into words: about 100 MB at most. */
const MAX_KEPT_SENTENCES = 150_000;

/** The articles with what is worked out of each when it is first asked for, and kept as long as there is room. */
export function createLibrary(articles: readonly Article[], index: ArticleIndex, names: KnownNames): Library {
  const analyses = new LRUCache<string, Analysis>({
    maxSize: MAX_KEPT_SENTENCES,
    sizeCalculation: ({ sentences }) => sentences.length + 1,
  });
  return {
    ...createReadings(names),
    index,
    names,
    articles: new Map(articles.map((article) => [article.id, article])),
    meanChars: articles.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, articles.length),
    analysisOf(article) {
      const known = analyses.get(article.id);
      if (known) return known;
      const analysis = analyse(article);
      analyses.set(article.id, analysis);
      return analysis;
    },
  };
}
