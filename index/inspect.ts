import { findMentions } from './names/mentions.ts';
import { type Analysis, analyse, blankBoilerplate } from './passages/analysis.ts';
import type { Article, Inspection } from './types.ts';

/** How an article was read; one at a time, since a corpus may be large. */
export function* inspectAll(articles: readonly Article[]): Generator<Inspection> {
  for (const article of articles) yield inspectArticle(analyse(article));
}

/** Names and times are those of the story; nothing is read in what belongs to the page around it. */
export function inspectArticle({ article, sentences, times }: Analysis): Inspection {
  return {
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    times,
    names: findMentions(blankBoilerplate(article)),
    quotes: [],
  };
}
