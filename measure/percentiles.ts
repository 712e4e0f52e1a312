/** How often something was timed, and the times below which half and 99 of 100 lie; in the unit that is given. */
export function percentiles(values: readonly number[]) {
  const at = (share: number) => percentile(values, share).toFixed(1);
  return { runs: values.length, p50: at(0.5), p99: at(0.99) };
}

/** Below which a share in [0, 1) of the values lies; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
