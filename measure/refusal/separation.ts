/** How well a score tells two groups apart. */

/** The chance that one of the first group scores higher than one of the second, ties counting half; null without a pair. */
export function areaUnderCurve(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null;
  const sorted = lower.toSorted((a, b) => a - b);
  const won = higher.reduce(
    (sum, score) => sum + (countBelow(sorted, score, false) + countBelow(sorted, score, true)) / 2,
    0,
  );
  return won / (higher.length * lower.length);
}

/** The highest bar that a share of the scores reach; 0 where there are no scores. */
export function barKeeping(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((a, b) => b - a);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

/** How many lie below a score, or at most at it. */
function countBelow(sorted: readonly number[], score: number, withEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < score || (withEqual && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}
