import { findInCapitals, gatherElsewhere } from './capital-lines.ts';
import type { Line, Page } from './pages.ts';
import { type Piece, splitRun } from './pieces.ts';
import { findRuns } from './runs.ts';

const MAX_TOKENS = 14;

/** The names of a page, in order, without overlaps. Lines in capitals are read last, by what the others tell. */
export function findPieces(page: Page): Piece[] {
  const byLine = page.lines.map((line) => (line.shape === 'capitals' ? null : findInLine(page, line)));
  if (!byLine.includes(null)) return byLine.flatMap((pieces) => pieces ?? []);
  const elsewhere = gatherElsewhere(
    page,
    byLine.flatMap((pieces) => pieces ?? []),
  );
  return page.lines.flatMap((line, at) => byLine[at] ?? findInCapitals(page, line, elsewhere));
}

function findInLine(page: Page, line: Line): Piece[] {
  const found: Piece[] = [];
  for (const run of findRuns(page, line)) {
    for (const piece of splitRun(page, run, line.shape === 'headline')) {
      if (piece.end - piece.first <= MAX_TOKENS) found.push(piece);
    }
  }
  return found;
}
