import type { ArticleHit } from '../findings.ts';

/** What an engine keeps of an article: nothing that it would have to print. */
export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  /** The words of the story, without what belongs to the page around it. */
  readonly body: string;
}

export interface Query {
  /** Index terms, each once, with how much a match of it counts. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  /** The only articles that may be found; `null`: all. */
  readonly within: ReadonlySet<string> | null;
  /** How many hits are wanted at most. */
  readonly limit: number;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly ArticleHit[];
  /** For each term of the query the number of articles that hold it, `within` or not. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/**
 * A full-text index of whole articles. It is asynchronous, since an engine may run elsewhere, and its scores compare
 * within one search only.
 */
export interface ArticleIndex {
  /** How many articles it holds. */
  size(): Promise<number>;
  /** Adds articles; an id that is known already is replaced. */
  add(articles: readonly IndexedArticle[]): Promise<void>;
  /** Takes articles out; an unknown id is ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /** @throws SearchEngineError where the engine does not answer */
  search(query: Query): Promise<SearchResult>;
}
