import type { Span } from '../types.ts';
import type { Analysis } from './analysis.ts';
import { cutAtBlank, MAX_SHOWN_CHARS } from './cut.ts';

const PAGE_CHARS = 1500;

/**
 * A text cut into pages of whole sentences, at most 1,500 characters each. What belongs to the page around the story
 * is left out, and a page never reaches across it.
 *
 * @returns at least one page unless nothing of the text may be quoted
 */
export function pagesOf({ sentences }: Analysis): Span[] {
  const pages: Span[] = [];
  let isOpen = false;
  for (const { start, end, role } of sentences) {
    const last = pages.at(-1);
    if (role === 'boilerplate') isOpen = false;
    else if (isOpen && last && end - last.start <= PAGE_CHARS)
      pages[pages.length - 1] = { start: last.start, end };
    else {
      pages.push({ start, end });
      isOpen = true;
    }
  }
  return pages;
}

/** How an article opens: at most 450 characters of its first page; null where nothing of it may be quoted. */
export function openingOf(analysis: Analysis): Span | null {
  const [first] = pagesOf(analysis);
  if (!first) return null;
  const { start, end } = first;
  return { start, end: cutAtBlank(analysis.article.text, start, end, MAX_SHOWN_CHARS) };
}
