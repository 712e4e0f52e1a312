import type { Memory } from './job.ts';

/** Of this process, when the rubbish is out. It runs with --expose-gc. */
export function readMemory(): Memory {
  const heap = heapBytes();
  return { peak: process.resourceUsage().maxRSS * 1024, settled: process.memoryUsage.rss(), heap };
}

export function heapBytes(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
