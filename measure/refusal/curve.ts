import { mean } from '../scores.ts';
import type { Trial } from './trial.ts';

/** What a bar of confidence would do if nothing else were asked for; each in [0, 1], null where nothing was tried. */
export interface CurvePoint {
  readonly bar: number;
  /** The share of the questions with an answer whose first passage reaches the bar. */
  readonly kept: number | null;
  /** The shares of the questions without one that fall below it. */
  readonly otherSubject: number | null;
  readonly takenOut: number | null;
  readonly noAnswer: number | null;
  /** The share of the first passages at or above the bar that answer, of all questions together. */
  readonly precision: number | null;
}

const BARS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** From the lowest bar to the highest. */
export function refusalCurve(trials: readonly Trial[]): readonly CurvePoint[] {
  const counted = trials.filter((trial) => trial.case !== 'titles taken out');
  return BARS.map((bar) => {
    const isShown = ({ confidence }: Trial) => confidence >= bar;
    const refused = (kind: Trial['case']) =>
      shareOf(
        counted.filter((trial) => trial.case === kind),
        (trial) => !isShown(trial),
      );
    const answerable = counted.filter((trial) => trial.case === 'answerable');
    return {
      bar,
      kept: shareOf(answerable, isShown),
      otherSubject: refused('other subject'),
      takenOut: refused('articles taken out'),
      noAnswer: refused('no answer'),
      precision: shareOf(counted.filter(isShown), ({ isRight }) => isRight),
    };
  });
}

/** Null for an empty list. */
export function shareOf<T>(list: readonly T[], has: (one: T) => boolean): number | null {
  return list.length === 0 ? null : mean(list.map((one) => Number(has(one))));
}
