import type { Span } from '../index/types.ts';
import { type Emphasis, paint, type TextStyle } from './text-style.ts';
import { wrapText } from './wrap-text.ts';

/** A stretch of a text that is set apart. */
export interface Mark extends Span {
  readonly emphasis: Emphasis;
}

/**
 * The lines of a text, each with its own marks, so that no mark runs on over what stands beside a line. Runs of
 * spaces become one.
 *
 * @param text - as `toSafeText` returns it
 * @param columns - of a line; fewer than ten count as ten
 * @param marks - in order of `start`; of what two share the first has it
 */
export function renderLines(
  text: string,
  columns: number,
  marks: readonly Mark[],
  style: TextStyle,
): readonly string[] {
  return wrapText(text, Math.max(columns, 10)).map((line) => renderLine(text, line, marks, style));
}

/** One mark on the whole text. */
export function markAll(text: string, emphasis: Emphasis): readonly Mark[] {
  return [{ start: 0, end: text.length, emphasis }];
}

function renderLine(text: string, line: Span, marks: readonly Mark[], style: TextStyle): string {
  let rendered = '';
  let at = line.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, line.end);
    if (start >= end) continue;
    rendered += closeUp(text.slice(at, start)) + paint(closeUp(text.slice(start, end)), mark.emphasis, style);
    at = end;
  }
  return rendered + closeUp(text.slice(at, line.end));
}

function closeUp(text: string): string {
  return text.replace(/ {2,}/g, ' ');
}
