import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createFailures } from '../../../../src/health/failures.ts';

it('knows which of many pieces of work at the same time has failed', async () => {
  const failures = createFailures();
  const work = (fails: boolean, ms: number) => async () => {
    await sleep(ms);
    if (fails) failures.note();
    await sleep(ms);
    return fails;
  };
  const all = [work(true, 3), work(false, 1), work(true, 1), work(false, 5)];
  const done = await Promise.all(all.map((one) => failures.watch(one)));
  for (const { result, hasFailed } of done) expect(hasFailed).toBe(result);
});

it('takes no notice of what fails elsewhere', async () => {
  const failures = createFailures();
  failures.note();
  expect(await failures.watch(async () => 1)).toEqual({ result: 1, hasFailed: false });
});
