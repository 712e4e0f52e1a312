import type { TimelinePicture } from '../../../commands/command.ts';
import { layOutTimeline } from './layout.ts';
import { createMeasure, loadFonts } from './load-fonts.ts';
import { loadToPng } from './to-png.ts';
import { writeSvg } from './write-svg.ts';

type DrawHere = (picture: TimelinePicture) => Buffer;

let loading: Promise<DrawHere> | null = null;

/**
 * A timeline as a PNG, drawn by the thread that asks, which does nothing else meanwhile: up to half a second.
 *
 * @throws Error where the library or the typeface cannot be loaded
 */
export async function drawHere(picture: TimelinePicture): Promise<Buffer> {
  loading ??= load();
  const draw = await loading;
  return draw(picture);
}

async function load(): Promise<DrawHere> {
  const fonts = loadFonts();
  const measure = createMeasure(fonts);
  const toPng = await loadToPng(fonts);
  return (picture) => toPng(writeSvg(layOutTimeline(picture, measure)));
}
