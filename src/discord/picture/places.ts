/** Where things stand on a picture, in CSS pixels from its upper left corner. */
import type { TextStyle } from './look.ts';

/** Right and bottom are excluded. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLine {
  readonly text: string;
  readonly style: TextStyle;
  /** Where it begins, and how wide it is. */
  readonly x: number;
  readonly width: number;
  /** Half way between its upper and its lower edge. */
  readonly middle: number;
}

export interface PlacedPoint {
  /** Of its pole, and of the middle of its dot or the start of its bar. */
  readonly x: number;
  readonly isStretch: boolean;
  /** Around its lines, without the pole. */
  readonly box: Box;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedGap {
  /** The ends of the line between two marks, or behind the last mark of a row. */
  readonly from: number;
  readonly to: number;
  readonly isLong: boolean;
  /** Stands on the line; null where there is nothing to say, or no room. */
  readonly words: PlacedLine | null;
}

export interface PlacedRow {
  /** Of the line. */
  readonly y: number;
  readonly points: readonly PlacedPoint[];
  readonly gaps: readonly PlacedGap[];
  /** Whether the line goes on in the row below. */
  readonly goesOn: boolean;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly title: PlacedLine;
  readonly rows: readonly PlacedRow[];
}
