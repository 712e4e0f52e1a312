import wrapAnsi from 'wrap-ansi';
import type { Span } from '../index/types.ts';

// `Intl.Segmenter` copies its text for every segment, so a word of a million letters would never end.
const MAX_WORD_LENGTH = 1000;
const CLUSTERS = new Intl.Segmenter();
const ASCII = /^[!-~]+$/;

/**
 * The lines of a text, as spans of it: broken at newlines, at spaces where a line would be too long, and inside a
 * word that is longer than a line. No line begins or ends with whitespace; an empty line is an empty span.
 *
 * Spans, since `wrap-ansi` composes accents and so changes words; only its breaks are used here.
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

/** Texts in canonical equivalence have as many grapheme clusters, so breaks carry over by counting them. */
function wrapParagraph(paragraph: string, columns: number): readonly Span[] {
  const rows = wrapAnsi(paragraph.replace(/ {2,}/g, ' '), columns, { hard: true }).split('\n');
  const clusters = findVisibleClusters(paragraph);
  const lines: Span[] = [];
  let taken = 0;
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1;
    const end = isLast ? clusters.length : taken + findVisibleClusters(row).length;
    lines.push({ start: clusters[taken]?.start ?? 0, end: clusters[end - 1]?.end ?? 0 });
    taken = end;
  }
  return lines.filter(({ start, end }) => start < end || clusters.length === 0);
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
