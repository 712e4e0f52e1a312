/** The lines of an article's text, with their places. */
import type { Span } from '../types.ts';

/** A line without the blanks around it. */
export interface TextLine {
  readonly text: string;
  readonly span: Span;
  /** Whether an empty line, or the end of the text, follows. */
  readonly endsParagraph: boolean;
}

/** The lines that are not blank, in order. Offsets are those of `text`. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      const span = { start: from, end: from + trimmed.length };
      lines.push({ text: trimmed, span, endsParagraph: isBlankLineAt(text, end + 1) });
    }
    start = end + 1;
  }
  return lines;
}

function isBlankLineAt(text: string, start: number): boolean {
  const newline = text.indexOf('\n', start);
  return text.slice(start, newline === -1 ? text.length : newline).trim() === '';
}
