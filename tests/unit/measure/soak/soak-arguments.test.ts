import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../../../measure/soak/fault-kinds.ts';
import { readSoakArguments } from '../../../../measure/soak/soak-arguments.ts';

describe('the arguments of a soak', () => {
  it('are ten minutes at twenty a second with every fault where none are given', () => {
    expect(readSoakArguments([])).toEqual({ minutes: 10, rate: 20, seed: 1, faults: FAULT_KINDS });
  });

  it('say how long, how fast, by which seed, and with which faults', () => {
    const words = ['--minutes', '0.5', '--rate', '3', '--seed', '9', '--faults', 'cut-request,no-acks'];
    const faults = ['cut-request', 'no-acks'];
    expect(readSoakArguments(words)).toEqual({ minutes: 0.5, rate: 3, seed: 9, faults });
    expect(readSoakArguments(['--faults', 'none']).faults).toEqual([]);
  });

  it.each([['--minutes', '0'], ['--rate', 'fast'], ['--faults', 'rain'], ['--what']])(
    'are refused where they cannot be meant: %s',
    (...words) => {
      expect(() => readSoakArguments(words)).toThrow(/usage: npm run soak/);
    },
  );
});
