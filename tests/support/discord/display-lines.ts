/** What acts only where a line begins. */
import { type Piece, startOfLastRun } from './display-piece.ts';

const QUOTE = /[^\S\n]*>(?:>>)?[^\S\n]+/y;
const BULLET = /[^\S\n]*[-*+][^\S\n]+/y;
const NUMBER = /[^\S\n]*(\d+\.)[^\S\n]+/y;
const HEADING = /[^\S\n]*(#{1,3}|-#)(?:[^\S\n]+|(?=\n|$))([^\n]*)/y;

/**
 * A mark at the start of a line; where one has been read the line still begins, since `> - # a` is three of them.
 *
 * A heading and a subtext are read to the end of the line. A hash sign that ends a heading is taken as its frame.
 */
export function readLineMark(source: string, at: number): Piece | null {
  return (
    readTitle(source, at) ??
    readMark(QUOTE, source, at, () => ({ effect: 'quote', text: '' })) ??
    readMark(BULLET, source, at, () => ({ effect: 'list', text: '• ' })) ??
    readMark(NUMBER, source, at, (number) => ({ effect: 'list', text: `${number} ` }))
  );
}

function readTitle(source: string, at: number): Piece | null {
  HEADING.lastIndex = at;
  const match = HEADING.exec(source);
  if (!match) return null;
  const [whole, mark, words = ''] = match;
  const end = at + whole.length;
  return mark === '-#'
    ? { end, effect: 'subtext', markdown: words }
    : { end, effect: 'heading', markdown: withoutClosingHashes(words) };
}

function withoutClosingHashes(words: string): string {
  const trimmed = words.trimEnd();
  const start = startOfLastRun(trimmed, '#');
  return trimmed.slice(0, trimmed[start - 1] === '\\' ? start + 1 : start);
}

function readMark(
  pattern: RegExp,
  source: string,
  at: number,
  show: (captured: string) => { readonly effect: string; readonly text: string },
): Piece | null {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match && { end: at + match[0].length, ...show(match[1] ?? '') };
}
