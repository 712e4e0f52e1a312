/** Turns SVG into dots, by resvg in WebAssembly: it reads no file, opens no address and needs no build for a machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Fonts } from './load-fonts.ts';
import { SCALE } from './look.ts';

/** @throws Error where it is no SVG */
export type ToPng = (svg: string) => Buffer;

/**
 * Once a thread.
 *
 * @throws Error where the library is not whole
 */
export async function loadToPng({ Regular, SemiBold }: Fonts): Promise<ToPng> {
  // By itself V8 compiles what runs often once more, and better. For this library that takes 100 MB and a second, and
  // saves a fifth of one a picture: it would pay after a dozen pictures in a row. The flag belongs to the process: other
  // WebAssembly in it, such as undici reads HTTP by, may stay as it was first compiled too.
  setFlagsFromString('--liftoff-only');
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = { fontBuffers: [Regular, SemiBold], defaultFontFamily: 'Inter' };
  return (svg) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE } });
    try {
      const image = drawing.render();
      try {
        return Buffer.from(image.asPng());
      } finally {
        image.free();
      }
    } finally {
      drawing.free();
    }
  };
}
