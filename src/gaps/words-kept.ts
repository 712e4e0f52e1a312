import { MASK } from './without-traces.ts';

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Tells whether words still stand in a question from which traces were taken out, side by side and in any case. What
 * stands in place of a trace is no word of it.
 *
 * @param masked - as `withoutTraces` gives it
 */
export function createWordTest(masked: string): (words: string) => boolean {
  // What a mask cuts apart does not stand side by side.
  const kept = masked.split(MASK).map(writeParts).join('|');
  return (words) => {
    const parts = writeParts(words);
    return parts !== '  ' && kept.includes(parts);
  };
}

/** " holt s boat ", so that a part is found whole. */
function writeParts(text: string): string {
  const parts =
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .match(PART_OF_WORD) ?? [];
  return ` ${parts.join(' ')} `;
}
