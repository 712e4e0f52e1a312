/** Texts and quotations made to fit, on a word boundary where there is one. */
import type { Quotation } from '../../../commands/command.ts';
import type { Span } from '../../../index/types.ts';
import { escapeText, toShownText } from './escape.ts';

const ELLIPSIS = ' …';

/**
 * `escapeText`, in at most so many characters of markdown; an ellipsis stands for what was left off.
 *
 * @returns empty where there is no room for a character and the ellipsis
 */
export function escapeWithin(text: string, maxCharacters: number): string {
  const head = toShownText(text.slice(0, Math.max(0, maxCharacters) + 1));
  const escaped = escapeText(head);
  if (head.length === text.length && escaped.length <= maxCharacters) return escaped;
  const room = maxCharacters - ELLIPSIS.length;
  const end = longest(head.length, (length) => escapeText(head.slice(0, length)).length <= room);
  const kept = head.slice(0, backToBoundary(head, end, 0)).trimEnd();
  return kept === '' ? '' : escapeText(kept) + ELLIPSIS;
}

/**
 * The longest part of a quotation that fits: the words around the first of its highlights, or else its beginning.
 *
 * @param fits - whether a quotation is short enough; true of every part of one that is
 */
export function shortenQuotation(quotation: Quotation, fits: (shorter: Quotation) => boolean): Quotation {
  if (fits(quotation)) return quotation;
  const windowOf = (length: number) => narrowQuotation(quotation, placeWindow(quotation, length));
  return windowOf(longest(quotation.text.length, (length) => fits(windowOf(length))));
}

/** A quotation without the whitespace at its ends. */
export function trimQuotation(quotation: Quotation): Quotation {
  return narrowQuotation(quotation, { start: 0, end: quotation.text.length });
}

/** A part of a quotation, counted in its text; without the whitespace at its ends. */
function narrowQuotation(quotation: Quotation, { start, end }: Span): Quotation {
  const { text, span, clipped } = quotation;
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  const last = Math.max(first, start + part.trimEnd().length);
  return {
    ...quotation,
    span: { start: span.start + first, end: span.start + last },
    text: text.slice(first, last),
    clipped: {
      start: clipped.start || text.slice(0, first).trim() !== '',
      end: clipped.end || text.slice(last).trim() !== '',
    },
    highlights: quotation.highlights
      .map((mark) => ({ start: Math.max(mark.start, first) - first, end: Math.min(mark.end, last) - first }))
      .filter((mark) => mark.start < mark.end),
  };
}

/** Where a window of at most so many code units lies. */
function placeWindow({ text, highlights }: Quotation, length: number): Span {
  const [mark = { start: 0, end: 0 }] = [...highlights].sort((a, b) => a.start - b.start);
  const before = Math.max(0, Math.floor((length - (mark.end - mark.start)) / 2));
  const wanted = Math.min(mark.start - before, text.length - length);
  const start = wanted <= 0 ? 0 : onToBoundary(text, wanted, mark.start);
  const end = Math.min(text.length, Math.max(0, wanted) + length);
  return { start, end: Math.max(start, backToBoundary(text, end, mark.end)) };
}

/** The beginning of the word behind an offset, not behind `latest`; the offset itself where no word begins there. */
function onToBoundary(text: string, offset: number, latest: number): number {
  for (let at = offset; at <= latest; at++) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  return splitsPair(text, offset) ? offset + 1 : offset;
}

/** The end of the word before an offset, but not before `earliest`, nor so that half of the text is lost. */
function backToBoundary(text: string, offset: number, earliest: number): number {
  for (let at = offset; at >= Math.max(earliest, 1, offset / 2); at--) {
    if (at === text.length || /\s/.test(text.charAt(at))) return at;
  }
  return splitsPair(text, offset) ? offset - 1 : offset;
}

/** Whether an offset lies between the halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The greatest length that fits, 0 where none does, provided that every shorter one fits too. */
function longest(most: number, fits: (length: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
