/** Puts a layout on a canvas. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { AXIS, BAR, CARD, CORNER, DOT, EDGE, MARK, POLE, SCALE, type TextStyle, TYPEFACES } from './look.ts';
import type { PlacedGap, PlacedLine, PlacedPoint, PlacedRow, TimelineLayout } from './places.ts';

const LINE = 2;
const DASH = [3, 5];
/** Between what stands on the line and the line. */
const LINE_SPACE = 5;
const ARROW = 6;
const BAR_HEIGHT = 9;

/** The font of a style, as a canvas names it; `load-canvas.ts` registers its families. */
export function fontOf(style: TextStyle): string {
  const { weight, size } = TYPEFACES[style];
  return `${size}px "Dateline ${weight}"`;
}

/** Anything outside of the card stays transparent. */
export function paint(context: SKRSContext2D, { width, height, title, rows }: TimelineLayout): void {
  context.scale(SCALE, SCALE);
  context.textBaseline = 'alphabetic';
  context.lineWidth = LINE;
  context.fillStyle = CARD;
  context.strokeStyle = EDGE;
  context.beginPath();
  context.roundRect(LINE / 2, LINE / 2, width - LINE, height - LINE, CORNER);
  context.fill();
  context.stroke();
  write(context, title);
  for (const row of rows) paintRow(context, row);
}

function paintRow(context: SKRSContext2D, { y, points, gaps, goesOn }: PlacedRow): void {
  for (const gap of gaps) paintGap(context, gap, y);
  const end = gaps.at(-1)?.to;
  if (goesOn && end !== undefined) paintArrow(context, end, y);
  for (const point of points) paintPoint(context, point, y);
}

function paintGap(context: SKRSContext2D, { from, to, isLong, words }: PlacedGap, y: number): void {
  context.strokeStyle = AXIS;
  context.setLineDash(isLong ? DASH : []);
  if (words === null) drawLine(context, [from, y], [to, y]);
  else {
    drawLine(context, [from, y], [words.x - LINE_SPACE, y]);
    drawLine(context, [words.x + words.width + LINE_SPACE, y], [to, y]);
    write(context, words);
  }
  context.setLineDash([]);
}

function paintArrow(context: SKRSContext2D, x: number, y: number): void {
  context.strokeStyle = AXIS;
  drawLine(context, [x - ARROW, y - ARROW], [x, y]);
  drawLine(context, [x, y], [x - ARROW, y + ARROW]);
}

function paintPoint(context: SKRSContext2D, { x, isStretch, box, lines }: PlacedPoint, y: number): void {
  context.strokeStyle = POLE;
  if (lines.length > 0) drawLine(context, [x, y], [x, box.bottom <= y ? box.top + 3 : box.bottom - 3]);
  context.fillStyle = MARK;
  context.beginPath();
  if (isStretch) context.roundRect(x - LINE / 2, y - BAR_HEIGHT / 2, BAR, BAR_HEIGHT, BAR_HEIGHT / 2);
  else context.arc(x, y, DOT / 2, 0, 2 * Math.PI);
  context.fill();
  for (const line of lines) write(context, line);
}

function write(context: SKRSContext2D, { text, style, x, middle }: PlacedLine): void {
  context.font = fontOf(style);
  context.fillStyle = TYPEFACES[style].colour;
  // Of the height of a typeface about a third stands above the middle of its line's letters.
  context.fillText(text, x, middle + TYPEFACES[style].size * 0.36);
}

function drawLine(
  context: SKRSContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
