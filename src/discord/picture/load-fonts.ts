/** The typeface of all pictures. It comes with the bot: nothing of the host is used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Advance, readAdvances } from './font-widths.ts';
import { type Measure, TYPEFACES, type Typeface } from './look.ts';

export type Fonts = Readonly<Record<Typeface['weight'], Buffer>>;

/** @throws Error where the typeface is not there */
export function loadFonts(): Fonts {
  const require = createRequire(import.meta.url);
  return {
    Regular: readFileSync(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    SemiBold: readFileSync(require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
  };
}

/** Measures without kerning, which moves letters closer together: no text is drawn wider, but for a fraction of a dot. */
export function createMeasure({ Regular, SemiBold }: Fonts): Measure {
  const advances = { Regular: readAdvances(Regular), SemiBold: readAdvances(SemiBold) };
  return (text, style) => {
    const { weight, size } = TYPEFACES[style];
    return sumOf(text, advances[weight]) * size;
  };
}

function sumOf(text: string, advance: Advance): number {
  let sum = 0;
  for (const character of text) sum += advance(character.codePointAt(0) ?? 0) ?? 1;
  return sum;
}
