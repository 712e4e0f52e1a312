/**
 * Where everything stands on the picture of a timeline.
 *
 * Days of news stand in clusters: two single years, then five days of one June. To scale they would lie on each other.
 * So points stand in even steps, and the line says how much time lies between two of them; where that is years it is
 * broken. After five points at most it goes on in a row below, so that words stay large enough for a phone.
 *
 * Each point carries a flag: a pole with its day and its words to the right, upwards and downwards in turn.
 */
import type { TimelinePicture } from '../../../commands/command.ts';
import { DOT, type Measure, PADDING, TYPEFACES, WIDTH } from './look.ts';
import type { PlacedLine, PlacedRow, TimelineLayout } from './places.ts';
import { layOutRow } from './row.ts';
import { toDrawable } from './to-drawable.ts';
import { wrap } from './wrap.ts';

const MAX_POINTS = 24;
const POINTS_A_ROW = 5;
/** Of a step, behind the last point of a row, whose words need room as well. */
const LAST_STEP = 0.6;
const TITLE_SPACE = 18;
const ROW_SPACE = 26;
/** Of the words of a point, by the number of rows. */
const MAX_LINES: readonly number[] = [4, 4, 3, 3];
const MAX_LINES_IN_MANY_ROWS = 2;

/** No two texts overlap, and all are inside. Of more than 24 points the first are shown. */
export function layOutTimeline({ title, points }: TimelinePicture, measure: Measure): TimelineLayout {
  const shown = points.slice(0, MAX_POINTS);
  const rowCount = Math.ceil(shown.length / POINTS_A_ROW);
  // Rows of the same length rather than a last one with a single point.
  const perRow = Math.ceil(shown.length / Math.max(1, rowCount));
  const step = (WIDTH - 2 * PADDING - DOT / 2) / (perRow + LAST_STEP);
  const maxLines = MAX_LINES[rowCount] ?? MAX_LINES_IN_MANY_ROWS;
  const rows: PlacedRow[] = [];
  let bottom = PADDING + TYPEFACES.title.lineHeight;
  for (let first = 0; first < shown.length; first += perRow) {
    const next = shown[first + perRow] ?? null;
    const top = bottom + (first === 0 ? TITLE_SPACE : ROW_SPACE);
    const laid = layOutRow(shown.slice(first, first + perRow), next, { top, step, maxLines, measure });
    rows.push(laid.row);
    ({ bottom } = laid);
  }
  return { width: WIDTH, height: Math.ceil(bottom + PADDING), title: placeTitle(title, measure), rows };
}

function placeTitle(title: string, measure: Measure): PlacedLine {
  const measured = (text: string) => measure(text, 'title');
  const width = WIDTH - 2 * PADDING;
  const [text = ''] = wrap(toDrawable(title), { width, maxLines: 1, cut: ' …', measure: measured });
  const middle = PADDING + TYPEFACES.title.lineHeight / 2;
  return { text, style: 'title', x: PADDING, width: measured(text), middle };
}
