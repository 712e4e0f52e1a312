import { shareOf } from '../refusal/curve.ts';
import { areaUnderCurve, barKeeping } from '../refusal/separation.ts';
import type { Case, Trial } from '../refusal/trial.ts';
import { type Row, writeShare } from '../table.ts';

const KEPT_SHARE = 0.95;
const CASES: readonly Case[] = [
  'answerable',
  'no answer',
  'other subject',
  'articles taken out',
  'titles taken out',
];

/** A row for each set and case, then for all sets together in what every set has. */
export function rateRefusals(trials: readonly Trial[]): readonly Row[] {
  const names = [...new Set(trials.map(({ set }) => set))];
  return [
    ...names.flatMap((name) =>
      rateCases(
        name,
        trials.filter(({ set }) => set === name),
      ),
    ),
    ...rateCases(
      'all sets',
      trials.filter((trial) => trial.case !== 'titles taken out'),
    ),
  ];
}

function rateCases(set: string, trials: readonly Trial[]): readonly Row[] {
  const confidencesOf = (list: readonly Trial[]) => list.map(({ confidence }) => confidence);
  const answerable = confidencesOf(trials.filter((trial) => trial.case === 'answerable'));
  const bar = barKeeping(answerable, KEPT_SHARE);
  return CASES.flatMap((kind) => {
    const own = trials.filter((trial) => trial.case === kind);
    if (own.length === 0) return [];
    const answered = shareOf(own, ({ isAnswered }) => isAnswered) ?? 0;
    const isKept = kind === 'answerable';
    return {
      set,
      case: kind,
      questions: own.length,
      answered: writeShare(answered),
      refused: writeShare(1 - answered),
      AUC: isKept ? '–' : writeShare(areaUnderCurve(answerable, confidencesOf(own))),
      'bar that keeps 95 %': isKept ? writeShare(bar) : '',
      'refused by it': writeShare(shareOf(own, ({ confidence }) => confidence < bar)),
    };
  });
}
