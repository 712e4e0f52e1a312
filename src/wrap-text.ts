import type { Span } from '../index/types.ts';
import { countColumns } from './count-columns.ts';

interface Line extends Span {
  readonly columns: number;
}

// `Intl.Segmenter` copies its text for every segment, so a word of a million letters would never end.
const MAX_WORD_LENGTH = 1000;
const CLUSTERS = new Intl.Segmenter();
const ASCII = /^[!-~]+$/;
/** Up to a space; what else is blank may stand within. */
const WORDS = /\S(?:[^ ]*\S)?/g;

/**
 * The lines of a text, as spans of it: broken at newlines, at spaces where a line would be too long, and inside a
 * word that is longer than a line. No line begins or ends with whitespace; an empty line is an empty span.
 *
 * A character is never taken apart, however many code points it is made of. Runs of spaces count as one.
 *
 * @param text - as `toSafeText` returns it
 * @param columns - of a line, at least 1
 */
export function wrapText(text: string, columns: number): readonly Span[] {
  return listParagraphs(text).flatMap(({ start, end }) =>
    wrapParagraph(text.slice(start, end), columns).map((line) => shift(line, start)),
  );
}

/** What stands between newlines, and the parts of words that are too long for `Intl.Segmenter`. */
function listParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { 0: run, index } of text.matchAll(/\n|\S+/g)) {
    if (run === '\n') {
      paragraphs.push({ start, end: index });
      start = index + 1;
    }
    for (let cut = MAX_WORD_LENGTH; cut < run.length; cut += MAX_WORD_LENGTH) {
      const splitsPair = /[\uD800-\uDBFF]/.test(run.charAt(cut - 1));
      const end = index + cut - (splitsPair ? 1 : 0);
      paragraphs.push({ start, end });
      start = end;
    }
  }
  return [...paragraphs, { start, end: text.length }];
}

function wrapParagraph(paragraph: string, columns: number): readonly Span[] {
  const lines: Line[] = [];
  for (const { 0: word, index: start } of paragraph.matchAll(WORDS)) {
    const end = start + word.length;
    const width = countColumns(word);
    const last = lines.at(-1);
    if (last && last.columns + 1 + width <= columns)
      lines[lines.length - 1] = { start: last.start, end, columns: last.columns + 1 + width };
    else if (width <= columns) lines.push({ start, end, columns: width });
    else addLongWord(lines, paragraph, { start, end }, columns);
  }
  return lines.length > 0 ? lines.map(({ start, end }) => ({ start, end })) : [{ start: 0, end: 0 }];
}

/** A word that is longer than a line begins where it takes fewer lines: behind the one before, or below it. */
function addLongWord(lines: Line[], paragraph: string, { start, end }: Span, columns: number): void {
  const word = paragraph.slice(start, end);
  const width = countColumns(word);
  const taken = lines.at(-1)?.columns ?? columns;
  const mayFollow = Math.ceil((taken + 1 + width) / columns) <= Math.ceil(width / columns);
  let line: Line | null = mayFollow ? (lines.pop() ?? null) : null;
  let space = 1;
  for (const cluster of findVisibleClusters(word).map((one) => shift(one, start))) {
    const longer = countColumns(paragraph.slice(cluster.start, cluster.end));
    const blank = line === null ? 0 : space || cluster.start - line.end;
    space = 0;
    if (line !== null && line.columns + blank + longer <= columns)
      line = { start: line.start, end: cluster.end, columns: line.columns + blank + longer };
    else {
      if (line !== null) lines.push(line);
      line = { ...cluster, columns: longer };
    }
  }
  if (line !== null) lines.push(line);
}

function findVisibleClusters(text: string): readonly Span[] {
  const clusters: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
    if (ASCII.test(word)) {
      for (let at = start; at < start + word.length; at++) clusters.push({ start: at, end: at + 1 });
      continue;
    }
    for (const { segment, index } of CLUSTERS.segment(word)) {
      clusters.push({ start: start + index, end: start + index + segment.length });
    }
  }
  return clusters;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
