import { mean } from '../scores.ts';
import type { Trial } from './trial.ts';

/** First passages of about the same confidence. */
export interface Bin {
  /** The lowest confidence that falls into it; the next bin begins a tenth above. */
  readonly from: number;
  readonly count: number;
  /** Means of the confidence and of being right; null where it is empty. */
  readonly confidence: number | null;
  readonly right: number | null;
}

type Judged = Pick<Trial, 'confidence' | 'isRight'>;

const BINS = 10;

/** Ten, from the lowest to the highest; a confidence of 1 falls into the last. */
export function binByConfidence(passages: readonly Judged[]): readonly Bin[] {
  const binOf = ({ confidence }: Judged) => Math.min(Math.floor(confidence * BINS), BINS - 1);
  return Array.from({ length: BINS }, (_none, bin) => {
    const own = passages.filter((passage) => binOf(passage) === bin);
    const isEmpty = own.length === 0;
    return {
      from: bin / BINS,
      count: own.length,
      confidence: isEmpty ? null : mean(own.map(({ confidence }) => confidence)),
      right: isEmpty ? null : mean(own.map(({ isRight }) => Number(isRight))),
    };
  });
}

/** How far confidence and being right lie apart, by bins, each counted by how much is in it. In [0, 1]. */
export function expectedCalibrationError(passages: readonly Judged[]): number {
  const apart = binByConfidence(passages).map(
    ({ count, confidence, right }) => count * Math.abs((confidence ?? 0) - (right ?? 0)),
  );
  return apart.reduce((sum, distance) => sum + distance, 0) / Math.max(1, passages.length);
}
