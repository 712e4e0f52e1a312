import type { Excerpt } from '../index/findings.ts';
import type { Line, Phrase } from './command.ts';

export function phraseOf({ span, text, citation }: Excerpt): Phrase {
  return { articleId: citation.articleId, span, text };
}

export function line(parts: Line['parts']): Line {
  return { type: 'line', parts };
}
