import { describe, expect, it } from 'vitest';
import { fixed } from '../../../../../index/time/candidates.ts';
import { withoutOverlaps } from '../../../../../index/time/refiners/without-overlaps.ts';

const kept = (...spans: readonly (readonly [number, number])[]) =>
  withoutOverlaps(
    spans.map(([start, end]) => fixed({ start, end }, 'DATE', '')),
    20,
  ).map(({ start, end }) => [start, end]);

describe('withoutOverlaps', () => {
  it.each([
    [
      'keeps the longer one',
      [
        [0, 4],
        [0, 8],
      ],
      [[0, 8]],
    ],
    [
      'keeps the earlier of two as long',
      [
        [4, 8],
        [2, 6],
      ],
      [[2, 6]],
    ],
    [
      'keeps the longest of a chain and what it does not touch',
      [
        [0, 4],
        [3, 9],
        [8, 11],
        [11, 13],
      ],
      [
        [3, 9],
        [11, 13],
      ],
    ],
    [
      'keeps two side by side, in order',
      [
        [4, 8],
        [0, 4],
      ],
      [
        [0, 4],
        [4, 8],
      ],
    ],
    ['keeps nothing of nothing', [], []],
  ] as const)('%s', (_rule, spans, expected) => {
    expect(kept(...spans)).toEqual(expected);
  });

  it('keeps the first of two that are the same', () => {
    const [first, second] = [
      fixed({ start: 0, end: 4 }, 'DATE', 'a'),
      fixed({ start: 0, end: 4 }, 'DATE', 'b'),
    ];
    expect(withoutOverlaps([first, second], 4)).toEqual([first]);
  });
});
