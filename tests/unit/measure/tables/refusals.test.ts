import { describe, expect, it } from 'vitest';
import type { Trial } from '../../../../measure/refusal/trial.ts';
import { rateRefusals } from '../../../../measure/tables/refusals.ts';

const trial = (kind: Trial['case'], confidence: number, isAnswered: boolean, set = 'ferries'): Trial => ({
  set,
  case: kind,
  isAnswered,
  confidence,
  isRight: kind === 'answerable',
});

describe('the table of refusals', () => {
  const rows = rateRefusals([
    trial('answerable', 0.9, true),
    trial('answerable', 0.5, true),
    trial('answerable', 0.4, false),
    trial('other subject', 0.5, true),
    trial('other subject', 0.1, false),
    trial('titles taken out', 0.95, true),
  ]);
  const row = (set: string, kind: string) => rows.find((one) => one.set === set && one.case === kind);

  it('has a row for each case that was tried, of the set and of all', () => {
    expect(rows.map(({ set, case: kind }) => `${set}: ${kind}`)).toEqual([
      'ferries: answerable',
      'ferries: other subject',
      'ferries: titles taken out',
      'all sets: answerable',
      'all sets: other subject',
    ]);
  });

  it('says what was answered and refused', () => {
    expect(row('ferries', 'answerable')).toMatchObject({ questions: 3, answered: '.667', refused: '.333' });
    expect(row('ferries', 'other subject')).toMatchObject({
      questions: 2,
      answered: '.500',
      refused: '.500',
    });
  });

  it('says how well confidence tells the cases apart, ties counting half', () => {
    expect(row('ferries', 'answerable')?.AUC).toBe('–');
    expect(row('ferries', 'other subject')?.AUC).toBe(((1 + 0.5 + 0 + 3) / 6).toFixed(3).slice(1));
    expect(row('ferries', 'titles taken out')?.AUC).toBe('.000');
  });

  it('says what the bar refuses that keeps the answerable', () => {
    expect(row('ferries', 'answerable')).toMatchObject({
      'bar that keeps 95 %': '.400',
      'refused by it': '.000',
    });
    expect(row('ferries', 'other subject')).toMatchObject({
      'bar that keeps 95 %': '',
      'refused by it': '.500',
    });
  });

  it('reckons every set by its own bar', () => {
    const two = rateRefusals([
      trial('answerable', 0.9, true, 'ferries'),
      trial('other subject', 0.5, true, 'ferries'),
      trial('answerable', 0.3, true, 'bridges'),
      trial('other subject', 0.5, true, 'bridges'),
    ]);
    const areas = two.flatMap((one) => (one.case === 'other subject' ? [[one.set, one.AUC]] : []));
    expect(areas).toEqual([
      ['ferries', '1.000'],
      ['bridges', '.000'],
      ['all sets', '.500'],
    ]);
  });
});
