import type { Span } from '../types.ts';
import { closeMarked, type Marked } from './pair-marks.ts';

const SINGLE = /[‘’']/g;
/** What an apostrophe stands for at the beginning of a word: ’twas, ’em, ’90s. */
const ELISION = /^(?:\d0s|twas\b|tis\b|em\b|cause\b|til\b|n\b|round\b|bout\b)/i;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The pairs of single marks of a paragraph that clearly are quotation marks: opened behind a blank or an opening mark,
 * closed before a blank or a stop. An apostrophe at the end of a plural closes one only where nothing else does.
 */
export function pairSingleMarks(text: string, paragraph: Span): Marked[] {
  const pairs: Marked[] = [];
  let open: Span | null = null;
  let maybeClose: Span | null = null;
  const close = (by: Span | null) => {
    const pair = open && by ? closeMarked(text, open, by) : null;
    if (pair) pairs.push(pair);
    open = null;
    maybeClose = null;
  };
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(SINGLE)) {
    const start = paragraph.start + match.index;
    const mark = { start, end: start + 1 };
    const before = start === paragraph.start ? ' ' : text.charAt(start - 1);
    const after = mark.end === paragraph.end ? ' ' : text.charAt(mark.end);
    if (match[0] !== '’' && opens(text, mark, before, after)) {
      close(maybeClose);
      open = mark;
    } else if (match[0] !== '‘' && !LETTER.test(after) && !/\s/.test(before)) {
      if (before === 's' && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) maybeClose ??= mark;
      else close(mark);
    }
  }
  close(maybeClose);
  return pairs;
}

function opens(text: string, mark: Span, before: string, after: string): boolean {
  if (!/[\s([{—–"“-]/.test(before) || !LETTER.test(after)) return false;
  return !ELISION.test(text.slice(mark.end, mark.end + 7));
}
