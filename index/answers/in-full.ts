import type { Answer } from '../findings.ts';
import { type Analysis, timesWithin } from '../passages/analysis.ts';
import { growWindow } from '../passages/windows.ts';

/**
 * An answer whose passage has as many sentences around it as an excerpt may have. It was found by a few sentences, and
 * what is printed of it stays the same; a program that reads the excerpt gets what explains it, too.
 */
export function inFull(answer: Answer, analysis: Analysis): Answer {
  const { sentences, article } = analysis;
  const { span } = answer.passage;
  const first = sentences.findIndex(({ start }) => start === span.start);
  const last = sentences.findLastIndex(({ end }) => end === span.end);
  if (first < 0 || last < first) return answer;
  const window = growWindow(sentences, { first, last });
  const inWindow = sentences.slice(window.first, window.last + 1).map(({ start, end }) => ({ start, end }));
  const whole = { start: inWindow[0]?.start ?? span.start, end: inWindow.at(-1)?.end ?? span.end };
  return {
    ...answer,
    passage: { articleId: article.id, span: whole, sentences: inWindow },
    excerpt: article.text.slice(whole.start, whole.end),
    dates: timesWithin(analysis, whole),
  };
}
