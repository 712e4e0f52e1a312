import { parseArgs } from 'node:util';
import { UsageError } from '../../src/fail.ts';
import type { Clock } from './jobs/clock.ts';

/** What `npm run bench` can measure, in the order in which it does. */
export const PARTS = ['starter', 'corpus', 'reload', 'texts', 'discord'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchArguments {
  readonly parts: readonly Part[];
  /** How many articles each corpus has that is written; the first is also given to other engines. */
  readonly sizes: readonly number[];
  /** Among how many one is changed for a reload. */
  readonly among: number;
  readonly seed: number;
  readonly clock: Clock;
}

const USAGE = `usage: npm run bench -- [--only PART[,PART…]] [--articles N[,N…]] [--among N] [--seed N] [--cpu]
PART is one of ${PARTS.join(', ')}.`;
const MAX_ARTICLES = 1_000_000;
const MAX_SEED = 2 ** 31 - 1;

/** @throws UsageError that says what cannot be meant */
export function readBenchArguments(words: readonly string[]): BenchArguments {
  const { only = PARTS.join(), articles = '5000', among = '10000', seed = '1', cpu = false } = parse(words);
  return {
    parts: only.split(',').map(readPart),
    sizes: articles.split(',').map((count) => readNumber('--articles', count, MAX_ARTICLES)),
    among: readNumber('--among', among, MAX_ARTICLES),
    seed: readNumber('--seed', seed, MAX_SEED),
    clock: cpu ? 'cpu' : 'wall',
  };
}

function parse(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      only: text,
      articles: text,
      among: text,
      seed: text,
      cpu: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function readPart(name: string): Part {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new UsageError(`--only: "${name}" is no part of the bench.\n${USAGE}`);
  return part;
}

function readNumber(option: string, written: string, most: number): number {
  const value = /^\d+$/.test(written) ? Number(written) : 0;
  if (value < 1 || value > most)
    throw new UsageError(`${option} is "${written}". Write a whole number from 1 to ${most}.\n${USAGE}`);
  return value;
}
