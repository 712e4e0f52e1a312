import { describe, expect, it } from 'vitest';
import { bestSentenceOf, sentenceValues } from '../../../../index/answers/best-sentence.ts';
import { matchArticle } from '../../../../index/answers/match-article.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const article = createArticle({
  text: 'Rain fell. A bridge held. The bridge opened. The bridge opened to 40 carts.',
});
const question = createQuestion('Who opened the bridge?');
const terms = weighFor([article], question);
const valuesOf = (wantsNumber: boolean) =>
  sentenceValues(matchArticle(analyse(article), terms), terms, wantsNumber);

describe('the best sentence of a window', () => {
  it.each([
    ['holds the most of the question', { first: 0, last: 2 }, false, 2],
    ['is the first of equals', { first: 0, last: 3 }, false, 2],
    ['is of equals the one with a number where one is wanted', { first: 0, last: 3 }, true, 3],
    ['is not one with a number that holds less', { first: 1, last: 2 }, true, 2],
    ['is the first one where none holds anything', { first: 0, last: 0 }, false, 0],
    ['lies in the window', { first: 0, last: 1 }, true, 1],
  ])('%s', (_rule, window, wantsNumber, best) => {
    expect(bestSentenceOf(valuesOf(wantsNumber), window)).toBe(best);
  });

  it('is worth the share of the question that it holds', () => {
    const [rain, part, whole] = valuesOf(false).map(({ coverage }) => coverage);
    expect(rain).toBe(0);
    expect(part).toBeGreaterThan(0);
    expect(part).toBeLessThan(1);
    expect(whole).toBe(1);
  });
});
