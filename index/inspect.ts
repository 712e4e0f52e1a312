import type { Readings } from './answers/library.ts';
import type { Analysis } from './passages/analysis.ts';
import type { Inspection } from './types.ts';

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
