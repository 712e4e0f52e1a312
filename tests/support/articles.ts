/** Invented articles, without a file to be read from. */
import type { Article, IsoDate, Span } from '../../index/types.ts';

interface ArticleParts {
  readonly id?: string;
  readonly title?: string | null;
  readonly source?: string | null;
  readonly published?: IsoDate | null;
  readonly text: string;
  /** Phrases of the text, each marked where it occurs first. */
  readonly boilerplate?: readonly string[];
  readonly bylines?: readonly string[];
}

export function createArticle({
  id = 'bridge.md',
  title = null,
  source = null,
  published = null,
  text,
  boilerplate = [],
  bylines = [],
}: ArticleParts): Article {
  return {
    id,
    title,
    source,
    author: null,
    url: null,
    published: {
      date: published,
      basis: published === null ? 'none' : 'metadata',
      status: published === null ? 'missing' : 'ok',
      note: null,
      inferred: null,
    },
    text,
    boilerplate: boilerplate.map((phrase) => spanOf(text, phrase)),
    bylines: bylines.map((phrase) => spanOf(text, phrase)),
  };
}

/** Where a phrase stands first in a text. */
export function spanOf(text: string, phrase: string): Span {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`"${phrase}" does not stand in the text.`);
  return { start, end: start + phrase.length };
}
