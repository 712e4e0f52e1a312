import { describe, expect, it } from 'vitest';
import { refusalCurve } from '../../../../measure/refusal/curve.ts';
import type { Trial } from '../../../../measure/refusal/trial.ts';

const trial = (kind: Trial['case'], confidence: number, isRight = false): Trial => ({
  set: 'invented',
  case: kind,
  isAnswered: true,
  confidence,
  isRight,
});

describe('the curve of a bar of confidence', () => {
  const points = refusalCurve([
    trial('answerable', 0.9, true),
    trial('answerable', 0.4),
    trial('other subject', 0.1),
    trial('other subject', 0.5),
    trial('articles taken out', 0.3),
    trial('titles taken out', 0.9),
  ]);
  const at = (bar: number) => points.find((point) => point.bar === bar);

  it('goes from a tenth to nine', () => {
    expect(points.map(({ bar }) => bar)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });

  it('keeps what reaches the bar and refuses what lies below it', () => {
    expect(at(0.4)).toMatchObject({ kept: 1, otherSubject: 0.5, takenOut: 1 });
    expect(at(0.5)).toMatchObject({ kept: 0.5, otherSubject: 0.5, takenOut: 1 });
  });

  it('says how much of what it shows is right, whatever was asked', () => {
    expect(at(0.1)?.precision).toBe(1 / 5);
    expect(at(0.9)?.precision).toBe(1);
  });

  it('says nothing of a case that was not tried', () => {
    expect(at(0.5)?.noAnswer).toBeNull();
  });

  it('has no precision where nothing is shown', () => {
    expect(refusalCurve([trial('answerable', 0)])[0]?.precision).toBeNull();
  });
});
