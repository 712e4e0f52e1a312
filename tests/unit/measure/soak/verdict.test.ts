import { describe, expect, it } from 'vitest';
import type { SoakState } from '../../../../measure/soak/soak.ts';
import { createTally } from '../../../../measure/soak/tally.ts';
import { listShortfalls, NOT_JUDGED } from '../../../../measure/soak/verdict.ts';

const WELL_LOG: SoakState['log'] = { events: new Map(), explained: new Map(), troubles: [] };
const SHORT = { minutes: 1 };
const WELL: SoakState = {
  asked: 2,
  tally: { ...createTally(), asked: 2, answered: 2 },
  keeper: { lives: [], restarts: new Map(), crashes: [] },
  log: WELL_LOG,
  violations: [],
  played: new Map(),
  notAsked: [],
  exit: { ms: 100, status: 0 },
};

describe('a soak', () => {
  it('falls short of nothing where all was answered and the process ended well', () => {
    expect(listShortfalls(SHORT, WELL)).toEqual([]);
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
    ['the log tells of a bug', { log: { ...WELL_LOG, troubles: ['{}'] } }, 'Not explained in the log: {}'],
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
    expect(listShortfalls(SHORT, { ...WELL, ...change })).toEqual([sentence]);
  });

  it('falls short where memory grows by more than 5 % in the process that lived longest', () => {
    const grown = { ...WELL.keeper, lives: [life(104).slice(0, 20), life(106)] };
    expect(listShortfalls(SHORT, { ...WELL, keeper: grown })).toEqual([
      'The memory of the process has grown by 6.0 %.',
    ]);
    expect(listShortfalls(SHORT, { ...WELL, keeper: { ...WELL.keeper, lives: [life(104)] } })).toEqual([]);
  });

  it('falls short where the heap grows, though the memory of the process does not', () => {
    const lives = [life(100).map((sample) => ({ ...sample, heapBytes: sample.atMs < GROWS_MS ? 50 : 60 }))];
    expect(listShortfalls(SHORT, { ...WELL, keeper: { ...WELL.keeper, lives } })).toEqual([
      'The heap has grown by 20.0 %.',
    ]);
  });

  it('falls short where memory could not be judged, from fifteen minutes on', () => {
    expect(listShortfalls({ minutes: 14 }, WELL)).toEqual([]);
    expect(listShortfalls({ minutes: 15 }, WELL)).toEqual([NOT_JUDGED]);
  });
});

const GROWS_MS = 8 * 60_000;

/** Ten minutes and more of one process. */
function life(to: number) {
  return Array.from({ length: 110 }, (_, at) => ({
    atMs: at * 6_000,
    rssBytes: at * 6_000 < GROWS_MS ? 100 : to,
    heapBytes: null,
  }));
}
