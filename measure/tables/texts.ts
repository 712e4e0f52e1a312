/** Rows on how texts are read: times, names, quotes. */
import { type GoldNames, scoreNames, TYPED } from '../name-scores.ts';
import { type GoldQuotes, scoreQuotes } from '../quote-scores.ts';
import { type Row, writeShare } from '../table.ts';
import { type GoldTimes, hasYear, isPoint, scoreTimes } from '../time-scores.ts';

/** Texts of one file. */
export interface TextSet<T> {
  readonly name: string;
  readonly records: readonly T[];
}

const TIME_VIEWS = { all: () => true, 'dates and times': isPoint, 'with a year': hasYear };
const NAME_VIEWS = {
  all: null,
  'with their kinds': TYPED,
  person: ['person'],
  organization: ['organization'],
  place: ['place'],
} as const;

export function rateTimes(sets: readonly TextSet<GoldTimes>[]): readonly Row[] {
  return sets.flatMap(({ name, records }) =>
    Object.entries(TIME_VIEWS).map(([view, belongs]) => {
      const { strict, relaxed, value } = scoreTimes(records, belongs);
      return {
        'times in': name,
        view,
        strict: writeShare(strict),
        relaxed: writeShare(relaxed),
        value: writeShare(value),
      };
    }),
  );
}

export function rateNames(sets: readonly TextSet<GoldNames>[]): readonly Row[] {
  return sets.flatMap(({ name, records }) =>
    Object.entries(NAME_VIEWS).map(([view, kinds]) => {
      const { f1, precision, recall } = scoreNames(records, kinds);
      return {
        'names in': name,
        view,
        'exact F1': writeShare(f1),
        'overlap P': writeShare(precision),
        'overlap R': writeShare(recall),
      };
    }),
  );
}

export function rateQuotes(sets: readonly TextSet<GoldQuotes>[]): readonly Row[] {
  return sets.map(({ name, records }) => {
    const { quotes, accuracy, precision, form } = scoreQuotes(records);
    return {
      'quotes in': name,
      quotes,
      accuracy: writeShare(accuracy),
      precision: writeShare(precision),
      form: writeShare(form),
    };
  });
}
