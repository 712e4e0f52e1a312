import { describe, expect, it } from 'vitest';
import { carryingFirst } from '../../../../index/answers/carrying-first.ts';
import type { Question } from '../../../../index/findings.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const articles = [
  ['part', '2023-05-05', 'The bridge held.'],
  ['printed', '2023-06-24', 'The old bridge opened.'],
  ['told', '2023-06-28', 'The old bridge opened on 23 June 2023.'],
].map(([id = '', published = '', text = '']) => createArticle({ id, published, text }));

function order(question: Question, judged = 8): string[] {
  const terms = weighFor(articles, question);
  return carryingFirst(passagesFor(articles, question), question, terms, judged).map(
    ({ match }) => match.analysis.article.id,
  );
}

describe('carryingFirst', () => {
  it('puts the passages that carry the question before the others, each in their order', () => {
    expect(order(createQuestion('Which old bridge opened?'))).toEqual(['printed', 'told', 'part']);
  });

  it('looks only at those that were judged', () => {
    expect(order(createQuestion('Which old bridge opened?'), 1)).toEqual(['part', 'printed', 'told']);
  });

  it('puts a day in the words before a day of print where a period is asked for', () => {
    expect(order(createQuestion('Which old bridge opened? after:2023-06'))).toEqual([
      'told',
      'printed',
      'part',
    ]);
  });

  it('leaves the answers to a question of several sources as they were dealt', () => {
    const question = { ...createQuestion('Which old bridge opened?'), sources: ['Gazette', 'Post'] };
    expect(order(question)).toEqual(['part', 'printed', 'told']);
  });
});
