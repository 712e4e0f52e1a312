/** The day of print where it stands in the text itself: "date 2023-06-24" or a line that is a date. */
import { parseWrittenDate } from '../time/written-date.ts';
import type { IsoDate, Span } from '../types.ts';
import { splitLines, type TextLine } from './text-lines.ts';

const HEAD_LINES = 6;
const HEAD_CHARACTERS = 400;
/** "Saturday, 24 June 2023" is four words. */
const MAX_DATE_WORDS = 5;

const LABEL = /^(?:date|published(?: on)?|posted(?: on)?|publication date|first published)(?:: ?| )(?=\S)/i;
const DATE_WORD = /^date(?:: ?|[ \t]+)(?=\S)/i;
const LOOKS_LIKE_A_DATE = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}(?![\w])/;

/** A date at the head of a text, or one that stands there and is none. */
export type HeadDate =
  | {
      readonly date: IsoDate;
      /** The date with its label. */
      readonly span: Span;
      /** Whether nothing but blanks stands before it. */
      readonly isFirst: boolean;
    }
  | { readonly error: string; readonly written: string };

/**
 * Looks in the first six lines that are not blank, within 400 characters; `null` where they hold no date.
 *
 * On the very first line story text may follow a date if the word "date" precedes it, and there a date that is
 * none ("date 2023-02-31") is an error. Lower down only a line counts that is a date and nothing else.
 */
export function findHeadDate(text: string): HeadDate | null {
  const lines = splitLines(text.slice(0, HEAD_CHARACTERS)).slice(0, HEAD_LINES);
  for (const [index, line] of lines.entries()) {
    const isFirst = index === 0;
    const date = dateOfLine(line.text) ?? null;
    if (date !== null) return { date, span: line.span, isFirst };
    const headed = isFirst ? dateBeforeStory(line) : null;
    if (headed) return headed;
  }
  return null;
}

/** The day that a whole line is, also after "Published:" or beside a byline and a bar; `null` for all others. */
export function dateOfLine(line: string): IsoDate | null {
  if (line.length > 100) return null;
  const parts = line.split(/[|·•]/);
  if (parts.length > 3 || parts.some((part) => part.trim().length > 60)) return null;
  for (const part of parts) {
    const trimmed = part.trim();
    const written = parseWrittenDate(trimmed.replace(LABEL, ''));
    if ('date' in written) return written.date;
  }
  return null;
}

/** Where the text begins once the date at its very top is taken off, with the blanks and empty lines after it. */
export function endOfHeadDate(text: string, span: Span): number {
  const blanks = /[ \t]*(?:\n(?:[ \t]*\n)*)?/y;
  blanks.lastIndex = span.end;
  return span.end + (blanks.exec(text)?.[0].length ?? 0);
}

function dateBeforeStory(line: TextLine): HeadDate | null {
  const label = DATE_WORD.exec(line.text);
  const rest = label ? line.text.slice(label[0].length) : line.text;
  if (label) {
    const words = [...rest.slice(0, 100).matchAll(/\S+/g)].slice(0, MAX_DATE_WORDS);
    for (const word of words) {
      const end = word.index + word[0].length;
      const written = parseWrittenDate(rest.slice(0, end));
      if (!('date' in written)) continue;
      const start = line.span.start;
      return { date: written.date, span: { start, end: start + label[0].length + end }, isFirst: true };
    }
  }
  // "2023-02-31" alone on its line is meant as a date even without the word.
  const meant = LOOKS_LIKE_A_DATE.exec(rest);
  if (!meant || (!label && meant[0].length !== rest.length)) return null;
  const written = parseWrittenDate(meant[0]);
  return 'error' in written ? { error: written.error, written: meant[0] } : null;
}
