/** How often something was timed, and the times below which half and 99 of 100 lie; in the unit that is given. */
export function percentiles(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return { runs: values.length, p50: at(0.5), p99: at(0.99) };
}
