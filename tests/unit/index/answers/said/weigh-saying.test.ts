import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../../index/answers/match-article.ts';
import { weighSaying } from '../../../../../index/answers/said/saying.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';
import { writeSayings } from '../../../../support/hostile-bulk.ts';

describe('weighSaying', () => {
  // How its time grows with their number: `npm run bench`.
  it.each([50, 40_000])('finds the sentence of each of %i quotes', (count) => {
    const { text, quotes } = writeSayings(count);
    const match = matchArticle(analyse(createArticle({ text })), []);
    expect(match.analysis.sentences).toHaveLength(count);
    const astray = quotes.findIndex((quote, at) => {
      const { first, last } = weighSaying(match, quote, [])?.sentences ?? {};
      return first !== at || last !== at;
    });
    expect(astray).toBe(-1);
  });
});
