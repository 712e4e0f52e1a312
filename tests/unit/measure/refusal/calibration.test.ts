import { describe, expect, it } from 'vitest';
import { binByConfidence, expectedCalibrationError } from '../../../../measure/refusal/calibration.ts';

const passage = (confidence: number, isRight: boolean) => ({ confidence, isRight });

describe('bins of confidence', () => {
  it('are ten, each from a tenth up to the next', () => {
    const bins = binByConfidence([passage(0, false), passage(0.19, true), passage(0.2, true)]);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('hold in the last one what is certain', () => {
    expect(binByConfidence([passage(1, true)]).at(-1)?.count).toBe(1);
  });

  it('tell the means of what is in them', () => {
    const bins = binByConfidence([passage(0.5, true), passage(0.55, false)]);
    expect(bins[5]).toMatchObject({ from: 0.5, count: 2, right: 0.5 });
    expect(bins[5]?.confidence).toBeCloseTo(0.525);
  });

  it('tell nothing where they are empty', () => {
    expect(binByConfidence([])[0]).toEqual({ from: 0, count: 0, confidence: null, right: null });
  });
});

describe('the calibration error', () => {
  it('is 0 where as many are right as confidence says', () => {
    const half = [passage(0.5, true), passage(0.5, false)];
    expect(expectedCalibrationError(half)).toBe(0);
  });

  it('counts a bin by what is in it', () => {
    const passages = [passage(1, true), passage(1, true), passage(1, true), passage(0.5, false)];
    expect(expectedCalibrationError(passages)).toBeCloseTo(0.5 / 4);
  });

  it('is 0 of nothing', () => {
    expect(expectedCalibrationError([])).toBe(0);
  });
});
