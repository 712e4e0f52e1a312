import { describe, expect, it } from 'vitest';
import type { SoakState } from '../../../../measure/soak/soak.ts';
import { createTally } from '../../../../measure/soak/tally.ts';
import { listShortfalls } from '../../../../measure/soak/verdict.ts';

const WELL: SoakState = {
  tally: { ...createTally(), asked: 2, answered: 2 },
  keeper: { lives: [], restarts: new Map(), crashes: [] },
  log: { events: new Map(), troubles: [] },
  violations: [],
  played: new Map(),
  notAsked: [],
  exit: { ms: 100, status: 0 },
};

describe('a soak', () => {
  it('falls short of nothing where all was answered and the process ended well', () => {
    expect(listShortfalls(WELL)).toEqual([]);
  });

  it.each<[string, Partial<SoakState>, string]>([
    [
      'an answer is missing',
      { tally: { ...WELL.tally, unexplained: ['command 1'] } },
      'No answer, and no reason: command 1.',
    ],
    [
      'an answer came twice',
      { tally: { ...WELL.tally, doubled: ['message 2'] } },
      'Answered twice: message 2.',
    ],
    [
      'the log tells of a bug',
      { log: { events: new Map(), troubles: ['{}'] } },
      'Not explained in the log: {}',
    ],
    ['a body was wrong', { violations: ['POST /x: no'] }, 'Discord would not take it: POST /x: no'],
    [
      'the process crashed',
      { keeper: { ...WELL.keeper, crashes: ['status 1'] } },
      'The process ended: status 1.',
    ],
    ['a stop took long', { exit: { ms: 2_500, status: 0 } }, 'It took 2500 ms to end.'],
    ['a stop failed', { exit: { ms: 20, status: 1 } }, 'It ended with status 1 when it was asked to stop.'],
    ['it was never stopped', { exit: null }, 'The process was not stopped.'],
    [
      'a thing could not be asked',
      { notAsked: ['Error: no channel'] },
      'Could not be asked: Error: no channel',
    ],
    ['nothing was answered', { tally: createTally() }, 'Nothing was answered at all.'],
  ])('falls short where %s', (_what, change, sentence) => {
    expect(listShortfalls({ ...WELL, ...change })).toEqual([sentence]);
  });

  it('falls short where memory grows by more than 5 % in the process that lived longest', () => {
    const life = (to: number) =>
      Array.from({ length: 100 }, (_, at) => ({
        atMs: at * 6_000,
        rssBytes: at < 60 ? 100 : to,
        heapBytes: null,
      }));
    const grown = { ...WELL.keeper, lives: [life(104).slice(0, 20), life(106)] };
    expect(listShortfalls({ ...WELL, keeper: grown })).toEqual(['Memory has grown by 6.0 %.']);
    expect(listShortfalls({ ...WELL, keeper: { ...WELL.keeper, lives: [life(104)] } })).toEqual([]);
  });
});
