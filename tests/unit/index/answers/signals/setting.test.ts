import { describe, expect, it } from 'vitest';
import { setting } from '../../../../../index/answers/signals/setting.ts';

describe('setting', () => {
  it.each([
    ['is 1 in second place', 1, 5, 1],
    ['is less in first place', 0, 5, 2 / 3],
    ['is 0 in last place', 4, 5, 0],
    ['is 1 in a passage of one sentence', 0, 1, 1],
    ['is 0 in the first of two places', 0, 2, 0],
    ['is 1 in the second of two', 1, 2, 1],
    ['is 0 in the third of three', 2, 3, 0],
  ])('%s', (_rule, at, length, value) => {
    expect(setting(at, length)).toBeCloseTo(value);
  });

  it('lies in [0, 1] wherever the sentence stands', () => {
    for (let length = 1; length <= 12; length++) {
      for (let at = 0; at < length; at++) {
        expect(setting(at, length)).toBeGreaterThanOrEqual(0);
        expect(setting(at, length)).toBeLessThanOrEqual(1);
      }
    }
  });
});
