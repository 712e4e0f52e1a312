import { describe, expect, it } from 'vitest';
import type { Answer, Findings } from '../../../../index/findings.ts';
import type { Gold } from '../../../../measure/records.ts';
import type { RunSet } from '../../../../measure/run-over-all.ts';
import { listFaults, rateOutcomes } from '../../../../measure/tables/outcomes.ts';
import { rateQuestions } from '../../../../measure/tables/questions.ts';

const passage = (articleId: string, length = 10) =>
  ({
    excerpt: 'A ferry sank.',
    shown: { start: 0, end: length },
    citation: { articleId },
  }) as unknown as Answer;
const answered = (...answers: readonly Answer[]) =>
  ({ outcome: 'answered', answers, closest: [], missing: [] }) as unknown as Findings;
const refused = (...closest: readonly Answer[]) =>
  ({ outcome: 'no-match', answers: [], closest, missing: [{ word: 'sheep' }] }) as unknown as Findings;

function runSetOf(...results: readonly (readonly [Gold, Findings | null])[]): RunSet {
  return {
    name: 'ferries',
    results: results.map(([gold, findings], at) => ({
      asked: { id: `q${at + 1}`, question: 'who?', gold },
      findings,
      ms: 1,
    })),
  } as unknown as RunSet;
}

const FERRY: Gold = { relevant: ['ferry.md'] };
const NONE: Gold = { outcome: 'no-match' };

describe('the table of what is found', () => {
  const [row] = rateQuestions([
    runSetOf(
      [FERRY, answered(passage('ferry.md', 100))],
      [FERRY, answered(passage('barge.md', 200), passage('ferry.md'))],
      [FERRY, refused(passage('ferry.md', 300))],
      [FERRY, null],
      [NONE, answered(passage('ferry.md', 900))],
    ),
  ]);

  it('counts what has an answer, refused or not', () => {
    expect(row).toMatchObject({ set: 'ferries', answerable: 4, 'right first': '.500' });
  });

  it('counts a question that could not be read as one for which nothing was found', () => {
    expect(row).toMatchObject({ 'hit@4': '.750', 'MRR@10': ((1 + 0.5 + 1) / 4).toFixed(3).slice(1) });
  });

  it('leaves open what the set does not tell', () => {
    expect(row).toMatchObject({ 'answer@1': '–', 'facts@10': '–' });
  });

  it('says how long a first passage is', () => {
    expect(row?.shown).toBe(200);
  });
});

describe('the table of outcomes', () => {
  const set = runSetOf(
    [FERRY, answered(passage('ferry.md'))],
    [FERRY, refused(passage('ferry.md'))],
    [NONE, answered(passage('ferry.md'))],
    [NONE, refused()],
    [NONE, null],
  );

  it('counts what was answered rightly and what was refused rightly', () => {
    expect(rateOutcomes([set])).toEqual([
      { set: 'ferries', questions: 5, right: 3, unanswerable: 3, refused: 3, 'rightly refused': 2 },
    ]);
  });

  it('names the questions that went wrong', () => {
    expect(listFaults([set])).toEqual([
      '  ferries: q2: refused: sheep',
      '  ferries: q3: answered: A ferry sank.',
    ]);
  });

  it('has no row for a set that can answer all', () => {
    const whole = runSetOf([FERRY, refused()]);
    expect(rateOutcomes([whole])).toEqual([]);
    expect(listFaults([whole])).toEqual([]);
  });
});
