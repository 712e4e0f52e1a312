import type { Citation } from '../findings.ts';
import type { Article } from '../types.ts';

/** Whose words those of an article are. */
export function citationOf({ id, title, source, author, url, published }: Article): Citation {
  return { articleId: id, title, source, author, url, published };
}
