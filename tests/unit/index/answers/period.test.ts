import { describe, expect, it } from 'vitest';
import {
  areApart,
  commonDaysOf,
  hasPeriod,
  isPrintedWithin,
  isWithin,
  mayLieIn,
  periodsOf,
} from '../../../../index/answers/period.ts';
import { createArticle } from '../../../support/articles.ts';
import { createQuestion } from '../../../support/questions.ts';

const JUNE = { start: '2023-06-01', end: '2023-06-30', reported: '2023-06-30' };

describe('periodsOf', () => {
  it('takes what is written and what is said, and lets only what is said be reported a day later', () => {
    expect(periodsOf(createQuestion('which bridge fell in June 2023 after:2023-06-20'))).toEqual([
      { start: '2023-06-20', end: null, reported: null },
      { start: '2023-06-01', end: '2023-06-30', reported: '2023-07-01' },
    ]);
  });

  it('takes none where none is named', () => {
    expect(periodsOf(createQuestion('which bridge fell'))).toEqual([]);
  });
});

describe('hasPeriod', () => {
  it('takes one that is written or said', () => {
    const asked = ['which bridge fell', 'which bridge fell in June 2023', 'which bridge fell before:2020'];
    expect(asked.map((text) => hasPeriod(createQuestion(text)))).toEqual([false, true, true]);
  });
});

describe('commonDaysOf', () => {
  it.each([
    [
      'what is written and what is said',
      'which bridge fell in June 2023 after:2023-06-20',
      '2023-06-20',
      '2023-06-30',
    ],
    ['an open end', 'which bridge fell after:2023-06-20', '2023-06-20', null],
    ['no period', 'which bridge fell', null, null],
  ])('keeps to %s', (_what, text, start, end) => {
    expect(commonDaysOf(createQuestion(text))).toEqual({ start, end });
  });
});

describe('mayLieIn', () => {
  it.each([
    ['lets a day within', { start: '2023-06-24', end: '2023-06-24' }, true],
    ['lets a year that reaches beyond', { start: '2023-01-01', end: '2023-12-31' }, true],
    ['lets a day that is not known', null, true],
    ['lets no day outside', { start: '2023-07-01', end: '2023-07-01' }, false],
  ])('%s', (_rule, interval, expected) => {
    expect(mayLieIn({ interval }, [JUNE])).toBe(expected);
  });
});

describe('isWithin', () => {
  it.each([
    ['a day in it', '2023-06-24', '2023-06-24', true],
    ['the whole of it', '2023-06-01', '2023-06-30', true],
    ['a day before it', '2023-05-31', '2023-05-31', false],
    ['a stretch that reaches across its end', '2023-06-24', '2023-07-01', false],
    ['the year around it', '2023-01-01', '2023-12-31', false],
    ['what begins in it and goes on', '2023-06-24', null, true],
    ['what began before it and goes on', '2015-01-01', null, false],
    ['what ends in it', null, '2023-06-24', true],
  ])('is right of %s', (_what, start, end, expected) => {
    expect(isWithin({ start, end }, JUNE)).toBe(expected);
  });
});

describe('areApart', () => {
  it.each([
    ['a day before', '2023-05-31', '2023-05-31', true],
    ['a day after', '2023-07-01', '2023-07-01', true],
    ['the year around it', '2023-01-01', '2023-12-31', false],
    ['what goes on since before', '2015-01-01', null, false],
    ['what goes on since after', '2024-01-01', null, true],
  ])('is right of %s', (_what, start, end, expected) => {
    expect(areApart({ start, end }, JUNE)).toBe(expected);
    expect(areApart(JUNE, { start, end })).toBe(expected);
  });
});

describe('isPrintedWithin', () => {
  it('goes by the day that a text puts in place of one that it refutes', () => {
    const article = createArticle({ published: '2024-05-23', text: 'The vote is to be held on 20 June.' });
    const inferred = { date: '2023-06-19', evidence: { start: 0, end: 8 } };
    const refuted = { ...article, published: { ...article.published, inferred } };
    expect([article, refuted].map((one) => isPrintedWithin(one, JUNE))).toEqual([false, true]);
  });
});
