import { parseArgs } from 'node:util';
import { UsageError } from '../../src/fail.ts';
import { FAULT_KINDS, type FaultKind } from './fault-kinds.ts';

export interface SoakArguments {
  /** How long questions are asked; may be a fraction. */
  readonly minutes: number;
  /** Questions a second. */
  readonly rate: number;
  readonly seed: number;
  /** What goes wrong meanwhile. */
  readonly faults: readonly FaultKind[];
  /** How long the double waits for a first word; as long as Discord where it is left out. */
  readonly deadlineMs?: number;
}

const USAGE = `usage: npm run soak -- [--minutes N] [--rate N] [--seed N] [--faults none|KIND[,KIND…]]
KIND is one of ${FAULT_KINDS.join(', ')}; all of them where none is named.`;
const MAX_MINUTES = 10_000;
const MAX_RATE = 200;
const MAX_SEED = 2 ** 31 - 1;

/** @throws UsageError that says what cannot be meant */
export function readSoakArguments(words: readonly string[]): SoakArguments {
  const { minutes = '10', rate = '20', seed = '1', faults = FAULT_KINDS.join() } = parse(words);
  return {
    minutes: readNumber('--minutes', minutes, MAX_MINUTES),
    rate: readNumber('--rate', rate, MAX_RATE),
    seed: Math.floor(readNumber('--seed', seed, MAX_SEED)),
    faults: faults === 'none' ? [] : faults.split(',').map(readKind),
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { minutes: text, rate: text, seed: text, faults: text } })
      .values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function readKind(name: string): FaultKind {
  const kind = FAULT_KINDS.find((one) => one === name);
  if (kind === undefined) throw new UsageError(`--faults: "${name}" is no kind of fault.\n${USAGE}`);
  return kind;
}

function readNumber(option: string, written: string, most: number): number {
  const value = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : 0;
  if (value <= 0 || value > most)
    throw new UsageError(`${option} is "${written}". Write a number above 0, up to ${most}.\n${USAGE}`);
  return value;
}
