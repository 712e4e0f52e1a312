import { describe, expect, it } from 'vitest';
import { exactFirst } from '../../../../index/answers/exact-first.ts';
import type { Answer } from '../../../../index/findings.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const { passages } = await askArticles(
  [createArticle({ text: 'The bridge held.' })],
  createQuestion('Which bridge?'),
);
const answers = (...parts: readonly Partial<Answer>[]) =>
  parts.map((part) => ({ ...passages[0], isSupported: true, exact: null, ...part }) as Answer);
const WORD = { start: 0, end: 3 };
const scoresOf = (given: readonly Answer[]) => exactFirst(given).map(({ score }) => score);

describe('exactFirst', () => {
  it('takes the first of those that answer by themselves and are as good as the first answer', () => {
    const given = answers(
      { score: 1 },
      { score: 0.99 },
      { score: 0.98, exact: WORD },
      { score: 0.97, exact: WORD },
    );
    expect(scoresOf(given)).toEqual([0.98, 1, 0.99, 0.97]);
  });

  it.each([
    [
      'the first answers by itself',
      [
        { score: 1, exact: WORD },
        { score: 0.99, exact: WORD },
      ],
    ],
    ['none does', [{ score: 1 }, { score: 0.99 }]],
    ['those that do are not as good', [{ score: 1 }, { score: 0.9, exact: WORD }]],
    ['those that do lack what was asked', [{ score: 1 }, { score: 0.99, exact: WORD, isSupported: false }]],
    ['there are none', []],
  ])('leaves the order alone where %s', (_rule, parts) => {
    const given = answers(...parts);
    expect(exactFirst(given)).toEqual(given);
  });
});
