/** What the marks of Markdown set apart from the story: comments, pictures, code, tables, the signs of a heading. */
import type { Span } from '../types.ts';
import { splitLines, type TextLine } from './text-lines.ts';

const IMAGE = String.raw`!\[[^[\]\n]{0,500}\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]\n]{0,200}\])`;
/** A picture, also as the text of a link. */
const IMAGES = new RegExp(String.raw`\[${IMAGE}\]\([^()\n]*\)|${IMAGE}`, 'g');
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^#{1,6}(?=[ \t])/;
const HEADING_END = /(?<=[ \t])#+$/;
const RULE = /^(?:={3,}|-{3,}|_{3,}|\*{3,})$/;

/** Not in order; some may overlap. What is opened and never closed marks nothing but its own line. */
export function findMarks(text: string): readonly Span[] {
  const lines = splitLines(text);
  return [
    ...findComments(text),
    ...findImages(text),
    ...findCode(lines),
    ...findTables(lines),
    ...lines.flatMap(findSigns),
  ];
}

function findComments(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', start)) {
    const close = text.indexOf('-->', start + 4);
    if (close === -1) break;
    spans.push({ start, end: close + 3 });
    start = close + 3;
  }
  return spans;
}

function findImages(text: string): readonly Span[] {
  return [...text.matchAll(IMAGES)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function findCode(lines: readonly TextLine[]): readonly Span[] {
  const spans: Span[] = [];
  let opening: { readonly fence: string; readonly span: Span } | null = null;
  for (const { text, span } of lines) {
    const fence = FENCE.exec(text)?.[0];
    if (fence === undefined) continue;
    if (opening === null) opening = { fence, span };
    else if (text === fence && fence.startsWith(opening.fence)) {
      spans.push({ start: opening.span.start, end: span.end });
      opening = null;
    }
  }
  return opening === null ? spans : [...spans, opening.span];
}

/** Rows between bars, and the rows above and below a line such as `--- | ---`. */
function findTables(lines: readonly TextLine[]): readonly Span[] {
  const rows = new Set<TextLine>();
  let isTable = false;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const isUnderAbove = above !== undefined && !above.endsParagraph;
    if (!isUnderAbove) isTable = false;
    if (isSeparator(line.text)) {
      rows.add(line);
      if (isUnderAbove && above.text.includes('|')) rows.add(above);
      isTable = true;
    } else if (isRow(line.text) || (isTable && line.text.includes('|'))) rows.add(line);
    else isTable = false;
  }
  return [...rows].map(({ span }) => span);
}

function isSeparator(line: string): boolean {
  return line.includes('|') && line.includes('--') && /^[|: \t-]+$/.test(line);
}

/** Three bars or more: a sentence between two is a box. */
function isRow(line: string): boolean {
  return line.length > 2 && line.startsWith('|') && line.endsWith('|') && line.slice(1, -1).includes('|');
}

function findSigns({ text, span }: TextLine): readonly Span[] {
  if (RULE.test(text)) return [span];
  const sign = HEADING.exec(text)?.[0];
  if (sign === undefined) return [];
  const end = HEADING_END.exec(text)?.[0] ?? '';
  return [
    { start: span.start, end: span.start + sign.length },
    ...(end === '' ? [] : [{ start: span.end - end.length, end: span.end }]),
  ];
}
