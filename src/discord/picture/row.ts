/** Points side by side on one line, their flags upwards and downwards in turn. */
import type { TimelinePoint } from '../../../commands/command.ts';
import { type Flag, layOutFlag, type Side } from './flag.ts';
import { measureGap } from './gap.ts';
import { BAR, DOT, FLAG_SPACE, type Measure, PADDING, WIDTH } from './look.ts';
import type { PlacedGap, PlacedRow } from './places.ts';

export interface RowOptions {
  readonly top: number;
  /** From one point to the next. */
  readonly step: number;
  /** Of the words of a point. */
  readonly maxLines: number;
  readonly measure: Measure;
}

/** Between the words of two points on the same side. */
const FLAGS_APART = 12;
/** On both sides of what stands on the line. */
const GAP_SPACE = 6;
const RIGHT = WIDTH - PADDING;

/** @param next - with which the row below begins; null in the last row */
export function layOutRow(
  points: readonly TimelinePoint[],
  next: TimelinePoint | null,
  { top, step, maxLines, measure }: RowOptions,
): { readonly row: PlacedRow; readonly bottom: number } {
  const flags = points.map((point, at) => {
    const x = xOf(at, step);
    // Only every second one is on the same side.
    const room = Math.min(2 * step - FLAGS_APART, RIGHT - x);
    return { point, x, side: sideOf(at), flag: layOutFlag(point, { room, maxLines, measure }) };
  });
  const y = top + heightOf(flags, 'above') + FLAG_SPACE;
  const placed = flags.map(({ point, x, side, flag }) => ({
    x,
    isStretch: isStretch(point),
    ...flag.place(x, y, side),
  }));
  const gaps = points.flatMap((point, at) => {
    const after = points[at + 1];
    const from = xOf(at, step) + (isStretch(point) ? BAR : DOT / 2);
    if (after) return [placeGap(point, after, { from, to: startOf(after, at + 1, step), y, measure })];
    return next ? [placeGap(point, next, { from, to: RIGHT, y, measure })] : [];
  });
  const row = { y, points: placed, gaps, goesOn: next !== null };
  return { row, bottom: y + FLAG_SPACE + heightOf(flags, 'below') };
}

function xOf(at: number, step: number): number {
  return PADDING + DOT / 2 + at * step;
}

function startOf(point: TimelinePoint, at: number, step: number): number {
  return xOf(at, step) - (isStretch(point) ? 0 : DOT / 2);
}

function sideOf(at: number): Side {
  return at % 2 === 0 ? 'above' : 'below';
}

function isStretch({ start, end }: TimelinePoint): boolean {
  return start !== end;
}

function heightOf(flags: readonly { readonly side: Side; readonly flag: Flag }[], side: Side): number {
  return Math.max(0, ...flags.filter((one) => one.side === side).map(({ flag }) => flag.height));
}

function placeGap(
  before: TimelinePoint,
  after: TimelinePoint,
  { from, to, y, measure }: Pick<PlacedGap, 'from' | 'to'> & { y: number; measure: Measure },
): PlacedGap {
  const gap = measureGap(before, after);
  const room = to - from - 2 * GAP_SPACE;
  const fitting = [gap?.words ?? '', gap?.shortWords ?? '']
    .map((text) => ({ text, width: measure(text, 'gap') }))
    .find(({ text, width }) => text !== '' && width <= room);
  const isLong = gap?.isLong ?? false;
  if (!fitting) return { from, to, isLong, words: null };
  const x = (from + to - fitting.width) / 2;
  return { from, to, isLong, words: { ...fitting, style: 'gap', x, middle: y } };
}
