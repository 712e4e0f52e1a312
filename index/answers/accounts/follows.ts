import type { Told } from './told.ts';

/** Blanks and closing marks between two sentences. */
const MAX_GAP_CHARS = 4;

/** Whether a sentence stands right behind another one of its article. */
export function follows({ analysis, sentence }: Told, before: Told): boolean {
  const gap = sentence.start - before.sentence.end;
  return before.analysis === analysis && gap >= 0 && gap <= MAX_GAP_CHARS;
}
