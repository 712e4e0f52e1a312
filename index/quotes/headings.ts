import type { ReadSentence } from './read-sentence.ts';

const MAX_TOKENS = 25;

/**
 * The places of the sentences that are headings: alone in a paragraph that no stop ends, with another one below.
 *
 * @param paragraphs - the paragraph of each sentence, in order
 */
export function findHeadings(
  sentences: readonly ReadSentence[],
  paragraphs: readonly number[],
): ReadonlySet<number> {
  const headings = new Set<number>();
  sentences.forEach(({ tokens }, at) => {
    const place = paragraphs[at];
    if (place === paragraphs[at - 1] || place === paragraphs[at + 1] || at === sentences.length - 1) return;
    const last = tokens.at(-1);
    const isEnded = last === undefined || /^[.!?…:;,]$|^\.\./.test(last.plain);
    if (!isEnded && tokens.length <= MAX_TOKENS) headings.add(at);
  });
  return headings;
}
