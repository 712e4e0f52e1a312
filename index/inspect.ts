import type { Readings } from './answers/library.ts';
import { type Analysis, analyse } from './passages/analysis.ts';
import type { Article, Inspection } from './types.ts';

/** How an article was read; one at a time, since a corpus may be large. */
export function* inspectAll(articles: readonly Article[], readings: Readings): Generator<Inspection> {
  for (const article of articles) yield inspectArticle(analyse(article), readings);
}

/** Names, times and quotes are those of the story; nothing is read in what belongs to the page around it. */
export function inspectArticle(analysis: Analysis, { mentionsOf, quotesOf }: Readings): Inspection {
  const { article, sentences, times } = analysis;
  return {
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    times,
    names: mentionsOf(analysis),
    quotes: quotesOf(analysis),
  };
}
