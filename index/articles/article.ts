/** From what a reader found to an article: the day of print, the lines that are no story, the names above it. */
import type { Article, IsoDate } from '../types.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findBylines } from './bylines.ts';
import { decidePublication } from './publication.ts';
import type { Metadata } from './reading.ts';

/** What only some formats know. */
export interface Witnesses {
  /** A date at the head of the text. */
  readonly head: IsoDate | null;
  /** A date in the tags of a page. */
  readonly page: IsoDate | null;
}

/** Keys win over lines of the text. The text is taken as it is. */
export function createArticle(
  id: string,
  text: string,
  metadata: Metadata,
  { head, page }: Witnesses,
): Article {
  const bylines = findBylines(text);
  return {
    id,
    title: metadata.title,
    source: metadata.source ?? bylines.source,
    author: metadata.author ?? bylines.author,
    url: metadata.url,
    published: decidePublication({ key: metadata.date, head, page, url: metadata.url }),
    text,
    boilerplate: findBoilerplate(text),
    bylines: bylines.spans,
  };
}
