import { findMentions } from './names/mentions.ts';
import { analyse } from './passages/analysis.ts';
import { findTimeExpressions } from './time/find-time-expressions.ts';
import type { Article, Inspection } from './types.ts';

/** How an article was read; one at a time, since a corpus may be large. */
export function* inspectAll(articles: readonly Article[]): Generator<Inspection> {
  for (const article of articles) yield inspectArticle(article);
}

export function inspectArticle(article: Article): Inspection {
  return {
    article,
    sentences: analyse(article).sentences.map(({ start, end }) => ({ start, end })),
    times: findTimeExpressions(article.text),
    names: findMentions(article.text),
    quotes: [],
  };
}
