/** What a bench is timed by: the clock on the wall, or the time of the processor where others use the machine as well. */
export type Clock = 'wall' | 'cpu';

/** In milliseconds; only differences say something. Of the processor all threads of this process count. */
export function createNow(clock: Clock): () => number {
  if (clock === 'wall') return () => performance.now();
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  };
}
