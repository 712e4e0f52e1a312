import type { Gap } from '../../commands/gap-list.ts';
import { foldQuestion } from './fold-question.ts';

export const MAX_GAPS = 1_000;

/**
 * Adds what was asked to what was asked before; counts of the same question are summed, in the words of the first time.
 *
 * @param before - the one asked last comes last
 * @returns in the same order; of more than 1,000 the rarest are left out, and of those as rare the ones asked first.
 *   Room is kept for a tenth that is new: they all begin as the rarest
 */
export function addGaps(before: readonly Gap[], added: readonly Gap[]): readonly Gap[] {
  const byKey = new Map(before.map((gap) => [foldQuestion(gap.question), gap]));
  for (const gap of added) {
    const key = foldQuestion(gap.question);
    const known = byKey.get(key);
    // Taken out first, since a map keeps the place of what is only replaced.
    byKey.delete(key);
    byKey.set(key, known ? sum(known, gap) : gap);
  }
  const all = [...byKey.values()];
  return all.length > MAX_GAPS ? leaveOut(all, all.length - MAX_GAPS) : all;
}

function sum(known: Gap, { count, outcome, missing }: Gap): Gap {
  const { question } = known;
  return { question, count: Math.min(known.count + count, Number.MAX_SAFE_INTEGER), outcome, missing };
}

function leaveOut(all: readonly Gap[], many: number): readonly Gap[] {
  const old = all.slice(0, -MAX_GAPS / 10);
  const rarest = old.toSorted((one, other) => one.count - other.count).slice(0, many);
  const out = new Set(rarest);
  return all.filter((gap) => !out.has(gap));
}
