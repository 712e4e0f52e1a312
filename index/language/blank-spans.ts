import type { Span } from '../types.ts';

/**
 * The text with line ends in place of some spans, so that every offset stays what it was.
 *
 * @param spans - in order, without overlaps
 */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of spans) {
    kept += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}
