/** After so long a work rests; of several that rest each waits for those before it. */
const MAX_MS = 8;
const resting: (() => void)[] = [];

/**
 * To be awaited after each small step of a long work: others run when they have waited for a few milliseconds.
 *
 * @returns nothing while they have not
 */
export function createBreather(): () => Promise<void> | undefined {
  let since = performance.now();
  const rest = async () => {
    await ownTurn();
    since = performance.now();
  };
  return () => (performance.now() - since >= MAX_MS ? rest() : undefined);
}

/**
 * A turn of the event loop in which nothing else that rested goes on: what comes from outside waits for one of them
 * alone.
 */
function ownTurn(): Promise<void> {
  return new Promise((resolve) => {
    resting.push(resolve);
    if (resting.length === 1) setImmediate(wakeNext);
  });
}

function wakeNext(): void {
  resting.shift()?.();
  if (resting.length > 0) setImmediate(wakeNext);
}
