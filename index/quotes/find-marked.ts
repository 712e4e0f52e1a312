import { splitLines } from '../language/lines.ts';
import type { Span } from '../types.ts';
import { type Marked, pairMarks } from './pair-marks.ts';
import { pairSingleMarks } from './pair-single-marks.ts';

/** A paragraph with what stands between marks in it. */
export interface Paragraph extends Span {
  readonly marked: readonly Marked[];
}

const ANY_MARK = /["“”„«»‘']|``/;

/** The paragraphs of a text; marks never reach from one into the next. Marks within marks are no pairs of their own. */
export function findMarked(text: string): Paragraph[] {
  return splitLines(text).map((line) => {
    if (!ANY_MARK.test(text.slice(line.start, line.end))) return { ...line, marked: [] };
    return { ...line, marked: mergeMarked(pairMarks(text, line), pairSingleMarks(text, line)) };
  });
}

/** The outer of two; single marks that cross a pair of double ones are apostrophes. */
function mergeMarked(doubles: readonly Marked[], singles: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  let at = 0;
  for (const single of singles) {
    while (at < doubles.length && (doubles[at]?.outer.end ?? 0) <= single.outer.start) push(doubles[at++]);
    let next = at;
    while (next < doubles.length && (doubles[next]?.outer.start ?? 0) < single.outer.end) next++;
    const first = doubles[at];
    const last = doubles[next - 1];
    if (next === at) push(single);
    else if (first && last && holds(single.outer, first.outer) && holds(single.outer, last.outer)) {
      at = next;
      push(single);
    }
  }
  while (at < doubles.length) push(doubles[at++]);
  return kept;

  function push(pair: Marked | undefined): void {
    if (pair) kept.push(pair);
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}
