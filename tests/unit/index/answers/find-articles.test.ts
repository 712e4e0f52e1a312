import { describe, expect, it } from 'vitest';
import { findArticles } from '../../../../index/answers/find-articles.ts';
import { createArticle } from '../../../support/articles.ts';
import { createLibrary } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const articles = [
  createArticle({ id: 'old', title: 'News', published: '2020-05-05', text: 'The bridge held. The bridge!' }),
  createArticle({ id: 'new', title: 'News', published: '2023-06-24', text: 'The bridge held in the rain.' }),
  createArticle({ id: 'rain', title: 'News', published: '2023-06-24', text: 'Rain came down.' }),
];

async function find(asked: string, limit = 9) {
  const { articleIds } = await findArticles(await createLibrary(articles), createQuestion(asked), limit);
  return articleIds;
}

describe('findArticles', () => {
  it('finds the articles that hold a word of the question, best first', async () => {
    expect(await find('Which bridge?')).toEqual(['old', 'new']);
  });

  it('finds the best that were printed in a period beside the best of all', async () => {
    expect(await find('Which bridge? after:2023', 1)).toEqual(['old', 'new']);
  });

  it('finds what was printed in a period that alone is asked for', async () => {
    expect([...(await find('What happened in June 2023?'))].sort()).toEqual(['new', 'rain']);
  });

  it('takes as many as are wanted of a period from all over it', async () => {
    const days = Array.from({ length: 30 }, (_, at) => String(at + 1).padStart(2, '0'));
    const many = days.map((day) =>
      createArticle({ id: day, title: 'News', published: `2023-06-${day}`, text: 'Rain came down.' }),
    );
    const question = createQuestion('What happened in June 2023?');
    const { articleIds } = await findArticles(await createLibrary(many), question, 3);
    expect(articleIds).toEqual(['01', '11', '21']);
  });

  it('keeps to one article', async () => {
    expect(await find('Which bridge? in:new')).toEqual(['new']);
  });

  it('tells in how many articles a word stands', async () => {
    const library = await createLibrary(articles);
    const { frequencies } = await findArticles(library, createQuestion('Which bridge? in:new'), 9);
    expect(frequencies.get('bridg')).toBe(2);
  });
});
