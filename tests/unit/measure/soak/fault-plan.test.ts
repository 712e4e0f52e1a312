import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../measure/bench/corpus/random.ts';
import { FATAL_FAULTS, FAULT_KINDS } from '../../../../measure/soak/fault-kinds.ts';
import { planFaults } from '../../../../measure/soak/fault-plan.ts';

const MINUTES_MS = 30 * 60_000;
const plan = (seed: number, ms = MINUTES_MS) => planFaults(FAULT_KINDS, ms, createRandom(seed));

describe('a plan of faults', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(plan(1)).toEqual(plan(1));
    expect(plan(1)).not.toEqual(plan(2));
  });

  it('holds every kind in half an hour, in the order of time', () => {
    const planned = plan(1);
    expect(new Set(planned.map(({ kind }) => kind))).toEqual(new Set(FAULT_KINDS));
    expect(planned).toEqual(planned.toSorted((a, b) => a.atMs - b.atMs));
  });

  it('lets processes end in the first third only, and none in a short run', () => {
    const fatal = (ms: number) => plan(1, ms).filter(({ kind }) => FATAL_FAULTS.some((one) => one === kind));
    expect(Math.max(...fatal(MINUTES_MS).map(({ atMs }) => atMs))).toBeLessThan(MINUTES_MS / 3);
    expect(fatal(15 * 60_000)).toHaveLength(FATAL_FAULTS.length);
    expect(fatal(12_000)).toEqual([]);
  });

  it('holds nothing where nothing is to go wrong', () => {
    expect(planFaults([], MINUTES_MS, createRandom(1))).toEqual([]);
  });
});
