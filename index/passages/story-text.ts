import { blankSpans } from '../language/blank-spans.ts';
import type { Article } from '../types.ts';

/** The text with line ends in place of what is not the story, so that every offset stays what it was. */
export function blankBoilerplate({ text, boilerplate }: Pick<Article, 'text' | 'boilerplate'>): string {
  return blankSpans(text, boilerplate);
}

/** The words of the story, without what belongs to the page around it. */
export function storyText({ text, boilerplate }: Article): string {
  let at = 0;
  let story = '';
  for (const { start, end } of boilerplate) {
    story += `${text.slice(at, start)}\n`;
    at = end;
  }
  return story + text.slice(at);
}
