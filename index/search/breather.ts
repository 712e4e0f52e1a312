import { createPace } from '../search/steps.ts';

/** To be awaited after each small step of a long work: others run when they have waited for a few milliseconds. */
export function createBreather(): () => Promise<void> | undefined {
  const pace = createPace();
  return () => (pace.isDue() ? pace.rest() : undefined);
}
