import type { Span } from '../types.ts';

const MIN_WRAP_WIDTH = 40;
const MAX_WRAP_WIDTH = 130;
const BULLETS = '•●▪◦‣';

/**
 * The lines of a text as a reader sees them, without the blanks and bullets around them; blank ones are left out.
 *
 * A paragraph that was wrapped at a fixed width is one line. It is told from a list of lines by its filling: no line
 * of it had room for the first word of the next.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let paragraph: Span[] = [];
  const endParagraph = () => {
    for (const line of joinWrapped(text, paragraph)) lines.push(line);
    paragraph = [];
  };
  for (const { line, isBulleted } of rawLines(text)) {
    if (isBulleted || line.start === line.end) endParagraph();
    if (line.start < line.end) paragraph.push(line);
  }
  endParagraph();
  return lines;
}

function* rawLines(text: string): Generator<{ line: Span; isBulleted: boolean }> {
  let at = 0;
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = trimSpan(text, { start: at, end });
    yield { line, isBulleted: [...text.slice(at, line.start)].some((mark) => BULLETS.includes(mark)) };
    at = end + 1;
  }
}

function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && (isBlank(text.charCodeAt(start)) || BULLETS.includes(text[start] ?? ''))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  return code <= 32 || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length === 1) return lines;
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return lines;
  const isFilled = lines.every((line, at) => {
    const next = lines[at + 1];
    return !next || line.end - line.start + 1 + firstWordLength(text, next) > width;
  });
  return isFilled ? [{ start: first.start, end: last.end }] : lines;
}

function firstWordLength(text: string, line: Span): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  return end - line.start;
}
