/** "Most read" and the headlines of other articles below it. */
import patterns from './boilerplate-patterns.json' with { type: 'json' };
import { authorOfLine } from './bylines.ts';
import type { TextLine } from './text-lines.ts';

/** Boxes of links hold five to ten; further down stands the story. */
const MAX_LINES = 20;
const MAX_HEADLINE_LENGTH = 150;
/** With the address of its target. */
const MAX_LINKED_LENGTH = 600;

const HEADINGS = new Set(patterns.listHeadings);
const ENDS_OPEN = /[?!]["”’')\]]*$/;
const ENDS_LIKE_PROSE = /[.:;,…]["”’')\]]*$/;
/** Two sentences on one line: prose, whatever its end. */
const HOLDS_SENTENCES = /\p{Ll}{2}[.!?]["”’')]* ["“‘(]?\p{Lu}/u;

/** Whether lines below it may be links: "Most viewed", "Related articles". Takes a folded line. */
export function isListHeading(folded: string): boolean {
  return HEADINGS.has(folded);
}

/**
 * How many lines from `from` on are headlines of other articles: whole paragraphs without a line that ends like a
 * sentence, or names an author as only the story does. A question counts between two headlines and not before prose.
 */
export function countLinks(lines: readonly TextLine[], from: number): number {
  let end = from;
  let sure = from;
  while (end < lines.length && end - from < MAX_LINES) {
    const next = endOfParagraph(lines, end, from + MAX_LINES);
    const paragraph = lines.slice(end, next).map(({ text }) => withoutTarget(text));
    if (next > from + MAX_LINES || !paragraph.every(isHeadline)) break;
    end = next;
    if (!ENDS_OPEN.test(paragraph.at(-1) ?? '') || end === lines.length) sure = end;
  }
  return sure - from;
}

/** Looks no further than one line past `limit`. */
function endOfParagraph(lines: readonly TextLine[], from: number, limit: number): number {
  let at = from;
  while (at <= limit && lines[at]?.endsParagraph === false) at += 1;
  return at + 1;
}

/** The target of a link of Markdown is none of its words. */
function withoutTarget(line: string): string {
  return line.length > MAX_LINKED_LENGTH ? line : line.replace(/\]\([^()\s]*\)/g, ']');
}

function isHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE_LENGTH || authorOfLine(line) !== null) return false;
  return !ENDS_LIKE_PROSE.test(line) && !HOLDS_SENTENCES.test(line);
}
