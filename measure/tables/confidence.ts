import { binByConfidence, expectedCalibrationError } from '../refusal/calibration.ts';
import { refusalCurve } from '../refusal/curve.ts';
import type { Trial } from '../refusal/trial.ts';
import { type Row, writeShare } from '../table.ts';

/** A row a bar, over all sets. */
export function tabulateCurve(trials: readonly Trial[]): readonly Row[] {
  return refusalCurve(trials).map(({ bar, kept, otherSubject, takenOut, noAnswer, precision }) => ({
    bar: bar.toFixed(1),
    'answerable kept': writeShare(kept),
    'other subject refused': writeShare(otherSubject),
    'taken out refused': writeShare(takenOut),
    'no answer refused': writeShare(noAnswer),
    'right of those shown': writeShare(precision),
  }));
}

/** A row for each tenth of confidence in which there are passages, and one for how far it lies off on the whole. */
export function tabulateCalibration(trials: readonly Trial[]): readonly Row[] {
  const counted = trials.filter((trial) => trial.case !== 'titles taken out');
  const answered = counted.filter(({ isAnswered }) => isAnswered);
  return [
    ...tabulateBins(
      'answers, answerable',
      answered.filter((trial) => trial.case === 'answerable'),
    ),
    ...tabulateBins('answers, all questions', answered),
    ...tabulateBins('first passages, all', counted),
  ];
}

function tabulateBins(what: string, trials: readonly Trial[]): readonly Row[] {
  const rows = binByConfidence(trials)
    .filter(({ count }) => count > 0)
    .map(({ from, count, confidence, right }) => ({
      what,
      confidence: `from ${writeShare(from).slice(0, 2)}`,
      count,
      mean: writeShare(confidence),
      right: writeShare(right),
      error: '',
    }));
  const right = trials.filter(({ isRight }) => isRight).length / Math.max(1, trials.length);
  const whole = {
    what,
    confidence: 'all',
    count: trials.length,
    mean: writeShare(
      trials.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, trials.length),
    ),
    right: writeShare(right),
    error: writeShare(expectedCalibrationError(trials)),
  };
  return [...rows, whole];
}
