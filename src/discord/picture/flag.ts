/** The day of a point and its words, in lines beside a pole. */
import type { TimelinePoint } from '../../../commands/command.ts';
import { FLAG_SPACE, type Measure, type TextStyle, TYPEFACES } from './look.ts';
import type { PlacedPoint } from './places.ts';
import { toDrawable } from './to-drawable.ts';
import { wrap } from './wrap.ts';

export interface Flag {
  readonly height: number;
  /** @param y - of the line that the pole stands on, or hangs from */
  readonly place: (x: number, y: number, side: Side) => Pick<PlacedPoint, 'box' | 'lines'>;
}

export type Side = 'above' | 'below';

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly width: number;
}

const MAX_LABEL_LINES = 2;
/** Between pole and words. */
const INDENT = 9;

/**
 * @param room - from the pole to what stands next on the same side
 * @param maxLines - of the words, without the day
 */
export function layOutFlag(
  { label, words }: TimelinePoint,
  {
    room,
    maxLines,
    measure,
  }: { readonly room: number; readonly maxLines: number; readonly measure: Measure },
): Flag {
  const width = room - INDENT;
  const lay = (text: string, style: TextStyle, most: number, cut: string): readonly Line[] => {
    const measured = (part: string) => measure(part, style);
    return wrap(text, { width, maxLines: most, cut, measure: measured }).map((line) => ({
      text: line,
      style,
      width: measured(line),
    }));
  };
  const quoted = toDrawable(words);
  const lines = [
    ...lay(toDrawable(label), 'label', MAX_LABEL_LINES, ' …'),
    ...lay(quoted === '' ? '' : `“${quoted}”`, 'words', maxLines, ' …”'),
  ];
  const height = lines.reduce((sum, { style }) => sum + TYPEFACES[style].lineHeight, 0);
  return {
    height,
    place(x, y, side) {
      const top = side === 'above' ? y - FLAG_SPACE - height : y + FLAG_SPACE;
      const left = x + INDENT;
      const right = left + Math.max(0, ...lines.map((line) => line.width));
      return { box: { left, top, right, bottom: top + height }, lines: stack(lines, left, top) };
    },
  };
}

function stack(lines: readonly Line[], x: number, top: number): PlacedPoint['lines'] {
  let y = top;
  return lines.map((line) => {
    const { lineHeight } = TYPEFACES[line.style];
    y += lineHeight;
    return { ...line, x, middle: y - lineHeight / 2 };
  });
}
