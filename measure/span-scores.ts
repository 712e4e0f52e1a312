/** How good the exact part of an answer is, as SQuAD counts it. */
import type { Answer } from '../index/findings.ts';
import type { Gold } from './records.ts';

/** In [0, 1]. */
export interface SpanScores {
  /** The exact part is a right one, but for case, articles and punctuation. */
  readonly exactMatch: number;
  /** The words that it shares with the best right one. */
  readonly f1: number;
  /** The one sentence that holds the exact part covers a right one, in the right article. */
  readonly hit: number;
}

export function scoreSpan({ relevant = [], answers = [] }: Gold, passages: readonly Answer[]): SpanScores {
  const [first] = passages;
  const exact = first?.exact;
  if (!first || !exact) return { exactMatch: 0, f1: 0, hit: 0 };
  const { passage, excerpt } = first;
  const words = plain(excerpt.slice(exact.start - passage.span.start, exact.end - passage.span.start));
  const right = answers.map(({ text }) => plain(text));
  const sentence = passage.sentences.find(({ start, end }) => start <= exact.start && exact.start < end);
  const covers = answers.some(
    ({ text, start }) => sentence && sentence.start <= start && start + text.length <= sentence.end,
  );
  return {
    exactMatch: Number(right.includes(words)),
    f1: Math.max(0, ...right.map((other) => wordF1(words, other))),
    hit: Number(covers && relevant.includes(passage.articleId)),
  };
}

function wordF1(found: string, sought: string): number {
  const own = found.split(' ');
  const left = sought.split(' ');
  const size = left.length;
  let shared = 0;
  for (const word of own) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (own.length + size);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
