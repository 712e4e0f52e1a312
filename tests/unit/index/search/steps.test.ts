import { expect, it } from 'vitest';
import { runInSteps, type Steps } from '../../../../index/search/steps.ts';

it('lets others run before long work is done, and yields what it made', async () => {
  let steps = 0;
  let isLetIn = false;
  function* wait(): Steps<string> {
    while (!isLetIn) {
      steps += 1;
      yield;
    }
    return 'done';
  }
  setImmediate(() => {
    isLetIn = true;
  });
  expect(await runInSteps(wait())).toBe('done');
  expect(steps).toBeGreaterThan(0);
});
