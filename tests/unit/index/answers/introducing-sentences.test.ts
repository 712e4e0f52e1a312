import { describe, expect, it } from 'vitest';
import { introducingSentences } from '../../../../index/answers/introducing-sentences.ts';
import { matchArticle } from '../../../../index/answers/match-article.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

function find(text: string, boilerplate: readonly string[] = []): number[] {
  const article = createArticle({ text, boilerplate });
  const terms = weighFor([article], createQuestion('Ada Bell'));
  return introducingSentences(matchArticle(analyse(article), terms), terms);
}

describe('introducingSentences', () => {
  it('finds the sentences that hold every word, in order', () => {
    expect(find('Ada Bell came. Rain fell. Bell sat. Bell, Ada, left.')).toEqual([0, 3]);
  });

  it('looks at no more than the first ten', () => {
    expect(find('Ada Bell came. '.repeat(30))).toHaveLength(10);
  });

  it('leaves out the page around the story', () => {
    expect(find('More on Ada Bell\nAda Bell came.', ['More on Ada Bell'])).toEqual([1]);
  });
});
