import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBench } from '../support/kills.ts';
import { REPOSITORY } from '../support/programs.ts';

/** A few; with KILLS=200 in the environment as many as that. */
const KILLS = Number(process.env.KILLS ?? 8);

describe('a program that is killed', { timeout: KILLS * 30_000 }, () => {
  const bench = createBench(path.join(REPOSITORY, 'dist/src/cli/ask.js'));
  afterAll(bench.close);

  it('leaves nothing behind that misleads the next one, whenever it is killed', async () => {
    const startedAt = performance.now();
    bench.write(0);
    const right = [await bench.askAnew()];
    const wholeMs = performance.now() - startedAt;
    bench.write(1);
    right.push(await bench.askAnew());
    expect(right[0]).not.toBe(right[1]);
    let killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const state = round % 2 === 0 ? 0 : 1;
      bench.write(state);
      // From the first moment to the last, each a little later than the one before.
      if (await bench.kill((wholeMs * (round + 1)) / KILLS)) killed += 1;
      expect(await bench.ask()).toBe(right[state]);
    }
    expect(killed).toBeGreaterThan(0);
  });
});
