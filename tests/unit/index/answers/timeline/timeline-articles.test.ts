import { describe, expect, it } from 'vitest';
import { findTimelineArticles } from '../../../../../index/answers/timeline/timeline-articles.ts';
import type { Article } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';
import { createLibrary } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

const ARTICLES = [
  createArticle({ id: 'full', source: 'Mail', text: 'Mira Holt sailed to Brill. The ferry was late.' }),
  createArticle({ id: 'short', source: 'Post', text: 'Holt was late. The ferry sailed.' }),
  createArticle({ id: 'first', source: 'Mail', text: 'Mira was late, and Mira sang. Mira slept.' }),
  createArticle({ id: 'first too', text: 'Mira sang of the sea.' }),
  createArticle({ id: 'other', text: 'Rain fell on the ferry.' }),
];
const EVER = { start: null, end: null };
const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id);

async function find(subject: string, filters = {}) {
  const question = createQuestion(subject, { names: createNames('Mira Holt'), filters });
  const terms = question.terms.map(({ term }) => term);
  return findTimelineArticles(await createLibrary(ARTICLES), question, terms, EVER);
}

describe('findTimelineArticles', () => {
  it('reads first what names the subject in full, then what has the word that it goes by', async () => {
    const { mentioning, read } = await find('Mira Holt');
    expect(idsOf(mentioning)).toEqual(['full']);
    expect(idsOf(read)).toEqual(['full', 'short']);
  });

  it('asks for most of the other words, too', async () => {
    expect(idsOf((await find('Mira Holt ferry')).read)).toEqual(['full', 'short']);
    expect(idsOf((await find('Mira Holt sea')).read)).toEqual([]);
  });

  it('asks for the words alone where there is no name', async () => {
    expect(idsOf((await find('ferry')).mentioning).sort()).toEqual(['full', 'other', 'short']);
  });

  it('is held to a source', async () => {
    const question = createQuestion('Mira Holt', { names: createNames('Mira Holt') });
    const held = { ...question, filters: { ...question.filters, source: 'Post' } };
    const terms = question.terms.map(({ term }) => term);
    const library = await createLibrary(ARTICLES);
    expect(idsOf((await findTimelineArticles(library, held, terms, EVER)).read)).toEqual(['short']);
    expect(idsOf((await findTimelineArticles(library, held, [], EVER)).read)).toEqual(['short']);
  });

  it('reads all of them without a subject', async () => {
    const found = await findTimelineArticles(await createLibrary(ARTICLES), createQuestion('x'), [], EVER);
    expect(found).toEqual({ mentioning: ARTICLES, read: ARTICLES, terms: [] });
  });
});
