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
  /** Best first; of those that score alike in the order of their ids. */
  readonly hits: readonly ArticleHit[];
  /** For each term of the query the number of articles that hold it, `within` or not. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/**
 * A full-text index of whole articles. It is asynchronous, since an engine may run elsewhere, and its scores compare
 * within one search only. What is added and removed changes nothing that is found until it is committed.
 */
export interface ArticleIndex {
  /** How many articles can be found. */
  size(): Promise<number>;
  /** Adds articles; an id that is known already is replaced. Searches go on meanwhile. */
  add(articles: readonly IndexedArticle[]): Promise<void>;
  /** Takes articles out; an unknown id is ignored. */
  remove(ids: readonly string[]): Promise<void>;
  /** Lets all that was added and removed take effect, at once for every search that begins later. */
  commit(): Promise<void>;
  /** How many commits have taken effect so far. */
  commits(): number;
  /** Forgets what was added and removed since the last commit. */
  revert(): Promise<void>;
  /** @throws SearchEngineError where the engine does not answer */
  search(query: Query): Promise<SearchResult>;
  /** Writes and reads what is committed; `null` for an engine that keeps it by itself. */
  readonly store: IndexStore | null;
}

/** An index as bytes. Neither way holds up a search for more than a few milliseconds. */
export interface IndexStore {
  /**
   * What is committed, in pieces of about a megabyte at most. The same articles give the same bytes, in whatever order
   * they were added.
   *
   * @throws Error where a commit comes in between: what was written so far is not whole
   */
  write(): AsyncIterable<Uint8Array>;
  /**
   * Fills an empty index, committed.
   *
   * @throws Error where the bytes are not of this engine and version, or cut off; the index is still empty then
   */
  read(bytes: Uint8Array): Promise<void>;
}
