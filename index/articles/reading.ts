/** What the readers of the formats hand to one another. */
import type { Article, IsoDate } from '../types.ts';

/** One article, or why it was left out. */
export type Reading =
  | { readonly article: Article; readonly line: number | null }
  | { readonly reason: string; readonly line: number | null };

/** A file that was read whole. */
export interface ArticleFile {
  /** The path below the corpus folder, with `/`; the name of a single file. */
  readonly id: string;
  readonly text: string;
}

/** What keys or the tags of a page say of an article. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly date: IsoDate | null;
}

/** Nothing is said. */
export const NO_METADATA: Metadata = {
  id: null,
  title: null,
  source: null,
  author: null,
  url: null,
  date: null,
};
