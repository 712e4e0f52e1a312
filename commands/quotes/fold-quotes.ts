import type { Answer } from '../../index/findings.ts';
import type { Span } from '../../index/types.ts';

/**
 * Quotes of one speaker that stand in the same sentences as one answer, each of them marked, in the place of the first.
 *
 * @param answers - the exact part of each is a quote
 */
export function foldQuotes(answers: readonly Answer[]): readonly Answer[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { passage, shown, speaker } = answer;
    const key = `${shown.start} ${shown.end} ${speaker?.name ?? ''} ${passage.articleId}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    return { ...first, exact: null, highlights: [first, ...others].flatMap(quoteOf) };
  });
}

function quoteOf({ exact, shown }: Answer): Span | [] {
  if (exact === null) return [];
  const [start, end] = [Math.max(exact.start, shown.start), Math.min(exact.end, shown.end)];
  return start < end ? { start, end } : [];
}
