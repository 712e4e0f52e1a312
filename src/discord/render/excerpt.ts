import type { Quotation } from '../../../commands/command.ts';
import type { Span } from '../../../index/types.ts';
import { escapeText, toShownText } from './escape.ts';

/**
 * The words of an article between “ ”, the highlights in bold. Nothing is added but an ellipsis where the excerpt is
 * clipped; only what Discord cannot show is replaced.
 */
export function renderExcerpt({ text, clipped, highlights }: Quotation): string {
  const shown = toShownText(text);
  const open = clipped.start ? '“… ' : '“';
  const close = clipped.end ? ' …”' : '”';
  let words = '';
  let from = 0;
  for (const { start, end } of mergeTouching(highlights)) {
    words += escapeText(shown.slice(from, start)) + setBold(shown.slice(start, end));
    from = end;
  }
  words += escapeText(shown.slice(from));
  return open + words.trim() + close;
}

/** In order, and no two side by side: bold marks that touch would be read as others. */
function mergeTouching(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Each line by itself, without the whitespace around it: bold does not reach across a break everywhere. */
function setBold(text: string): string {
  return text.replace(/\S(?:.*\S)?/g, (line) => `**${escapeText(line)}**`);
}
