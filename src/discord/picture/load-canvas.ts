/** The library that draws, and the typeface: both come with the bot, nothing of the host is used. */
import { createRequire } from 'node:module';

type CanvasLibrary = typeof import('@napi-rs/canvas');

let loading: Promise<CanvasLibrary> | null = null;

/**
 * Loaded when the first picture is drawn, and only once: it takes some 70 ms and 30 MB, which a bot that draws none does
 * not pay.
 *
 * @throws Error where the library has no build for this machine, or the typeface is not there
 */
export function loadCanvas(): Promise<CanvasLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<CanvasLibrary> {
  const library = await import('@napi-rs/canvas');
  const require = createRequire(import.meta.url);
  const fonts = {
    Regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    SemiBold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  };
  for (const [weight, file] of Object.entries(fonts)) {
    if (library.GlobalFonts.registerFromPath(file, `Dateline ${weight}`) === null)
      throw new Error(`The font ${file} cannot be used.`);
  }
  return library;
}
