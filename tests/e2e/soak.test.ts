/** A short soak: that the bot stands it, and that the soak itself can still tell. */
import { expect, it } from 'vitest';
import { FAULT_KINDS } from '../../measure/soak/fault-kinds.ts';
import { runSoak } from '../../measure/soak/soak.ts';

/** A machine that is slow makes no word late here. */
const DEADLINE_MS = 60_000;

it('loses no answer and gives none twice, though much goes wrong', { timeout: 90_000 }, async () => {
  const given = { minutes: 0.2, rate: 5, seed: 11, faults: FAULT_KINDS, deadlineMs: DEADLINE_MS };
  const { tally, keeper, log, violations, notAsked, exit } = await runSoak(given, () => {});
  expect(tally.unexplained).toEqual([]);
  expect(tally.doubled).toEqual([]);
  expect(violations).toEqual([]);
  expect(log.troubles).toEqual([]);
  expect(keeper.crashes).toEqual([]);
  expect(notAsked).toEqual([]);
  expect(exit).toMatchObject({ status: 0 });
  expect(tally.answered).toBeGreaterThan(tally.asked / 2);
});
