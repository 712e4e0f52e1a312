import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectedCalibrationError } from '../../measure/refusal/calibration.ts';
import { spread } from '../../measure/refusal/folds.ts';
import { runTrials } from '../../measure/refusal/run-trials.ts';
import { areaUnderCurve } from '../../measure/refusal/separation.ts';
import type { Case, Trial } from '../../measure/refusal/trial.ts';
import { openSet, runOverAll } from '../../measure/run-over-all.ts';
import { findSets } from '../../measure/sets.ts';

/** Larger sets lie beside a checkout for those who develop; they are not ours to ship. */
const FOLDER = fileURLToPath(new URL('../../../shared/eval', import.meta.url));
const areAtHand = existsSync(FOLDER);

/** A change that raises a figure raises its floor; a figure that should be low has a ceiling. */
const FLOORS = {
  'other subject': { 'facts-dev': 0.95, 'squad-dev': 0.97, 'time-dev': 0.96 },
  'articles taken out': { 'facts-dev': 0.82, 'squad-dev': 0.8, 'time-dev': 0.65 },
  'titles taken out': { 'squad-dev': 0.98 },
} as const;
const CEILINGS = { answeredOffSubject: 0.2, calibrationError: 0.17 };

/** So many of each set are enough for a floor. */
const QUESTIONS = 60;
/** Hundreds of questions over a dozen archives, on a machine that may be busy. */
const TIMEOUT_MS = 600_000;

describe.skipIf(!areAtHand)('refusing (run where the development sets lie beside the checkout)', () => {
  let trials: readonly Trial[] = [];
  const confidences = (set: string, kind: Case) =>
    trials.filter((trial) => trial.set === set && trial.case === kind).map(({ confidence }) => confidence);

  beforeAll(async () => {
    const sets = [];
    for (const set of findSets(FOLDER)) {
      const part = { ...set, questions: spread(set.questions, QUESTIONS) };
      sets.push(await runOverAll(await openSet(part)));
    }
    trials = await runTrials(sets);
  }, TIMEOUT_MS);

  it.each(
    Object.entries(FLOORS).flatMap(([kind, floors]) =>
      Object.entries(floors).map(([set, floor]) => [set, kind as Case, floor] as const),
    ),
  )('trusts what answers %s more than what does not: %s', (set, kind, floor) => {
    const area = areaUnderCurve(confidences(set, 'answerable'), confidences(set, kind));
    expect(area).toBeGreaterThanOrEqual(floor);
  });

  it('gives what it finds a confidence that is a share', () => {
    expect(trials.length).toBeGreaterThan(QUESTIONS);
    expect(trials.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
  });

  it('answers hardly a question of another subject', () => {
    const others = trials.filter((trial) => trial.case === 'other subject');
    const answered = others.filter(({ isAnswered }) => isAnswered);
    expect(answered.length / others.length).toBeLessThanOrEqual(CEILINGS.answeredOffSubject);
  });

  it('is about as often right as its confidence says', () => {
    const answered = trials.filter((trial) => trial.isAnswered && trial.case === 'answerable');
    expect(expectedCalibrationError(answered)).toBeLessThanOrEqual(CEILINGS.calibrationError);
  });
});
