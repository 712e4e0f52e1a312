import type { TimelinePicture } from '../../../commands/command.ts';
import { layOutTimeline } from './layout.ts';
import { loadCanvas } from './load-canvas.ts';
import { SCALE, type TextStyle } from './look.ts';
import { fontOf, paint } from './paint.ts';

/**
 * A timeline as a PNG, 1,200 dots wide.
 *
 * Laying it out and drawing it take a few milliseconds; the library turns strokes into dots and bytes, which takes ten
 * times as long, in a thread of its own.
 *
 * @throws Error where the library or the typeface cannot be loaded
 */
export async function drawTimeline(picture: TimelinePicture): Promise<Buffer> {
  const { createCanvas } = await loadCanvas();
  const ruler = createCanvas(1, 1).getContext('2d');
  let ruled: TextStyle | null = null;
  const measure = (text: string, style: TextStyle) => {
    // Reading a font takes longer than measuring with it.
    if (style !== ruled) ruler.font = fontOf(style);
    ruled = style;
    return ruler.measureText(text).width;
  };
  const layout = layOutTimeline(picture, measure);
  const canvas = createCanvas(layout.width * SCALE, layout.height * SCALE);
  paint(canvas.getContext('2d'), layout);
  return canvas.encode('png');
}
