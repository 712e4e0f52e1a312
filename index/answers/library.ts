import type { KnownNames } from '../names/known-names.ts';
import type { Analysis } from '../passages/analysis.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Article, Description, Mention, Quote } from '../types.ts';

/** The articles that are searched, and how. */
export interface Library extends Readings {
  readonly index: ArticleIndex;
  readonly articles: ReadonlyMap<string, Article>;
  /** The names of all of them. */
  readonly names: KnownNames;
  /** The mean length of their texts, in characters. */
  readonly meanChars: number;
  analysisOf(article: Article): Analysis;
}

/** What an article reads like to someone who knows the names of all. */
export interface Readings {
  /** The names of a story, in order, each in the full form that the archive knows. */
  mentionsOf(analysis: Analysis): readonly Mention[];
  /** What a story calls its names, in order. */
  descriptionsOf(analysis: Analysis): readonly Description[];
  /** The quotes of a story, in order, with their speakers in that form. */
  quotesOf(analysis: Analysis): readonly Quote[];
}
