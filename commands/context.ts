import type { Archive } from '../index/archive.ts';
import type { Span } from '../index/types.ts';
import type { Invocation, Reply } from './command.ts';
import { quoteArticle } from './quotation.ts';
import { replyWith } from './reply.ts';
import { say } from './say.ts';

/** A quotation within the sentences around it; its own words are marked. Of excerpts only, few sentences are shown. */
export function describeContext(
  archive: Archive,
  articleId: string,
  span: Span,
  articleText: Invocation['articleText'],
): Reply {
  const article = archive.article(articleId);
  const around = archive.context(articleId, span, articleText === 'full' ? 'wide' : 'narrow');
  if (!article || !around) return say('That article has changed since. Ask again for the present text.');
  const highlights = [{ start: span.start - around.start, end: span.end - around.start }];
  const blocks = [{ ...quoteArticle(article, around), highlights }];
  return replyWith({ audience: 'private', heading: ['Context'], blocks });
}
