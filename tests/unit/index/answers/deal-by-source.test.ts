import { describe, expect, it } from 'vitest';
import { dealBySource } from '../../../../index/answers/deal-by-source.ts';
import { oneAnArticleFirst } from '../../../../index/answers/rank-passages.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const TEXTS = [
  ['g1', 'Gazette', 'The old stone bridge opened.'],
  ['g2', 'Gazette', 'The stone bridge opened.'],
  ['n1', null, 'The stone bridge held.'],
  ['t1', 'Tribune', 'A stone bridge.'],
  ['p1', 'Post', 'A bridge.'],
] as const;
const articles = TEXTS.map(([id, source, text]) => createArticle({ id, source, text }));
const question = createQuestion('Which old stone bridge opened?');
const ranked = oneAnArticleFirst(passagesFor(articles, question));

function deal(...sources: string[]): string[] {
  return dealBySource(ranked, { sources }).map(({ match }) => match.analysis.article.id);
}

describe('dealBySource', () => {
  it('takes one passage of each source in turn, the best of a round first, and the others behind them', () => {
    expect(deal('Post', 'Gazette')).toEqual(['g1', 'p1', 'g2', 't1', 'n1']);
  });

  it('takes a source that has nothing', () => {
    expect(deal('Gazette', 'Herald')).toEqual(['g1', 'g2', 't1', 'n1', 'p1']);
  });

  it.each([
    ['one source', ['Post']],
    ['one source twice', ['Post', 'Post']],
    ['no source', []],
  ])('leaves the order of a question of %s alone', (_what, sources) => {
    expect(deal(...sources)).toEqual(['g1', 'g2', 't1', 'n1', 'p1']);
  });
});
