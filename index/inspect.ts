import { findMentions } from './names/mentions.ts';
import { type Analysis, analyse } from './passages/analysis.ts';
import { findTimeExpressions } from './time/find-time-expressions.ts';
import type { Article, Inspection } from './types.ts';

/** How an article was read; one at a time, since a corpus may be large. */
export function* inspectAll(articles: readonly Article[]): Generator<Inspection> {
  for (const article of articles) yield inspectArticle(analyse(article));
}

/** Names and times are those of the story; nothing is read in what belongs to the page around it. */
export function inspectArticle({ article, sentences }: Analysis): Inspection {
  const story = blankBoilerplate(article);
  return {
    article,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    times: findTimeExpressions(story),
    names: findMentions(story),
    quotes: [],
  };
}

/** The text with line ends in place of what is not the story, so that every offset stays what it was. */
function blankBoilerplate({ text, boilerplate }: Article): string {
  let at = 0;
  let story = '';
  for (const { start, end } of boilerplate) {
    story += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return story + text.slice(at);
}
