import { findInCapitals, gatherElsewhere } from './capital-lines.ts';
import type { Page } from './pages.ts';
import { type Piece, splitRun } from './pieces.ts';
import { findRuns } from './runs.ts';

const MAX_TOKENS = 14;

/** The names of a page, in order, without overlaps. Lines in capitals are read last, by what the others tell. */
export function findPieces(page: Page): Piece[] {
  const byLine = page.lines.map((line) =>
    line.shape === 'capitals'
      ? null
      : findRuns(page, line)
          .flatMap((run) => splitRun(page, run, line.shape === 'headline'))
          .filter(({ first, end }) => end - first <= MAX_TOKENS),
  );
  if (!byLine.includes(null)) return byLine.flatMap((pieces) => pieces ?? []);
  const elsewhere = gatherElsewhere(
    page,
    byLine.flatMap((pieces) => pieces ?? []),
  );
  return page.lines.flatMap((line, at) => byLine[at] ?? findInCapitals(page, line, elsewhere));
}
