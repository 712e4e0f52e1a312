import { LRUCache } from 'lru-cache';
import type { Library } from './answers/library.ts';
import type { KnownNames } from './names/known-names.ts';
import { type Analysis, type Annotations, analyse } from './passages/analysis.ts';
import { createReadings } from './readings.ts';
import type { ArticleIndex } from './search/article-index.ts';
import type { Article } from './types.ts';

/** What a library is made of. */
export interface Shelves {
  readonly articles: readonly Article[];
  /** Holds all of them. */
  readonly index: ArticleIndex;
  /** Those of all of them. */
  readonly names: KnownNames;
  /** The mean length of their texts, in characters. */
  readonly meanChars: number;
  /** May be shared with a library that holds some of the same articles. */
  readonly analyses: Analyses;
  /** What was found of an article before; null: nothing was. */
  readonly annotationsOf?: (article: Article) => Annotations | null;
  /** Once it is aborted, what is being answered fails as soon as it needs another article. */
  readonly signal?: AbortSignal;
}

/** Articles cut into sentences and words, for as long as there is room. */
export interface Analyses {
  get(article: Article): Analysis | undefined;
  set(article: Article, analysis: Analysis): void;
  /** Holds nothing any more of an article that is gone, though a question that is under way may still read it. */
  forget(article: Article): void;
}

/** Of so many characters the sentences and words stay in memory: about 70 MB at most. */
const MAX_KEPT_CHARS = 10_000_000;

export function createAnalyses(): Analyses {
  const gone = new WeakSet<Article>();
  const kept = new LRUCache<Article, Analysis>({
    maxSize: MAX_KEPT_CHARS,
    sizeCalculation: ({ article }) => article.text.length + 1,
  });
  return {
    get: (article) => kept.get(article),
    set(article, analysis) {
      if (!gone.has(article)) kept.set(article, analysis);
    },
    forget(article) {
      gone.add(article);
      kept.delete(article);
    },
  };
}

/** The articles with what is worked out of each when it is first asked for. */
export function createLibrary(shelves: Shelves): Library {
  const { articles, index, names, meanChars, analyses, annotationsOf, signal } = shelves;
  return {
    ...createReadings(names),
    index,
    names,
    articles: new Map(articles.map((article) => [article.id, article])),
    meanChars,
    analysisOf(article) {
      signal?.throwIfAborted();
      const known = analyses.get(article);
      if (known) return known;
      const analysis = analyse(article, annotationsOf?.(article) ?? null);
      analyses.set(article, analysis);
      return analysis;
    },
  };
}

/** The mean length of the texts, in characters; 0 of none. */
export function meanCharsOf(articles: readonly Article[], charsOf: (article: Article) => number): number {
  return articles.reduce((sum, article) => sum + charsOf(article), 0) / Math.max(1, articles.length);
}
