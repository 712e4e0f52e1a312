/** From what a reader found to an article: the day of print, the lines that are no story, the names above it. */
import type { Article, IsoDate, Span } from '../types.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findBylines } from './bylines.ts';
import { checkPublication } from './check-publication.ts';
import { decidePublication } from './publication.ts';
import type { Metadata } from './reading.ts';

/** What only some formats know. */
export interface Witnesses {
  /** A date at the head of the text. */
  readonly head: IsoDate | null;
  /** A date in the tags of a page. */
  readonly page: IsoDate | null;
  /** What the marks of the format set apart from the story. */
  readonly marks?: readonly Span[];
}

/** Keys win over lines of the text. The text is taken as it is. */
export function createArticle(
  id: string,
  text: string,
  metadata: Metadata,
  { head, page, marks = [] }: Witnesses,
): Article {
  const bylines = findBylines(text);
  const boilerplate = findBoilerplate(text, marks);
  const isDebris = (span: Span) => boilerplate.some(({ start, end }) => start < span.end && span.start < end);
  const published = decidePublication({ key: metadata.date, head, page, url: metadata.url });
  return {
    id,
    title: metadata.title,
    source: metadata.source ?? bylines.source,
    author: metadata.author ?? bylines.author,
    url: metadata.url,
    published: checkPublication(published, text, boilerplate),
    text,
    boilerplate,
    bylines: bylines.spans.filter((span) => !isDebris(span)),
  };
}
