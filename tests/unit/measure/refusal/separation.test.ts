import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, barKeeping } from '../../../../measure/refusal/separation.ts';

describe('the area under the curve', () => {
  it('is 1 where every one of the first group scores higher', () => {
    expect(areaUnderCurve([0.8, 0.9], [0.1, 0.7])).toBe(1);
  });

  it('is 0 where every one of them scores lower', () => {
    expect(areaUnderCurve([0.1], [0.2, 0.3])).toBe(0);
  });

  it('counts a tie as half', () => {
    expect(areaUnderCurve([0, 0], [0])).toBe(0.5);
    expect(areaUnderCurve([0.5, 1], [0.5, 0])).toBe((0.5 + 1 + 1 + 1) / 4);
  });

  it('is not known where a group is empty', () => {
    expect(areaUnderCurve([], [0.1])).toBeNull();
    expect(areaUnderCurve([0.1], [])).toBeNull();
  });

  it('is what comparing every pair gives', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (higher, lower) => {
        const won = higher.flatMap((a) => lower.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
        const area = won.reduce((sum, value) => sum + value, 0) / won.length;
        expect(areaUnderCurve(higher, lower)).toBeCloseTo(area, 10);
      }),
    );
  });
});

describe('the bar that keeps a share', () => {
  it('is the highest that so many reach', () => {
    const scores = Array.from({ length: 20 }, (_none, at) => at);
    expect(barKeeping(scores, 0.95)).toBe(1);
    expect(barKeeping(scores, 1)).toBe(0);
  });

  it('keeps more where a part of one cannot be kept', () => {
    expect(barKeeping([0.9, 0.5, 0.1], 0.5)).toBe(0.5);
  });

  it('is 0 where there are no scores', () => {
    expect(barKeeping([], 0.95)).toBe(0);
  });
});
