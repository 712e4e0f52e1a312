import { describe, expect, it } from 'vitest';
import { judge } from '../../../../measure/bench/bars.ts';

describe('a bar', () => {
  it.each([
    ['is met where the figure is as large', 1.2, { aim: 1.2 }, 'yes'],
    ['is missed above', 1.21, { aim: 1.2 }, 'NO'],
    ['is met to the floor between aim and floor', 0.2, { aim: 0.1, floor: 0.2 }, 'floor'],
    ['is missed above the floor', 0.21, { aim: 0.1, floor: 0.2 }, 'NO'],
  ] as const)('%s', (_rule, value, bar, met) => {
    expect(judge(value, bar).met).toBe(met);
  });

  it('is written with its unit, and as a ratio without one', () => {
    expect(judge(61.4, { aim: 60, floor: 130 }, ' ms')).toEqual({
      figure: '61 ms',
      bar: '≤ 60 ms, floor 130 ms',
      met: 'floor',
    });
    expect(judge(0.5, { aim: 1.2 })).toEqual({ figure: '0.50', bar: '≤ 1.20', met: 'yes' });
  });
});
