/** How much of a passage or an article is printed at once, in UTF-16 code units. */
export const MAX_SHOWN_CHARS = 450;

/**
 * Where a text that begins at `start` is cut so that at most `maxChars` of it are left: at the last blank, else between
 * two characters. The blank itself is left off.
 *
 * @returns an offset in (start, end]; `end` where all of it fits
 */
export function cutAtBlank(text: string, start: number, end: number, maxChars: number): number {
  if (end - start <= maxChars) return end;
  const limit = start + maxChars;
  let cut = limit;
  while (cut > start && !isBlank(text, cut)) cut--;
  while (cut > start && isBlank(text, cut - 1)) cut--;
  if (cut > start) return cut;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsPair && maxChars > 1 ? limit - 1 : limit;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
