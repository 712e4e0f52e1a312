import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';

describe('analyse', () => {
  it('takes the terms of the title', () => {
    const article = createArticle({ title: 'Bridge opens', text: 'The mayor cut a ribbon.' });
    expect(analyse(article).titleTerms).toEqual(['bridg', 'open']);
  });

  it('tells an untitled article by the first sentence of its story', () => {
    const article = createArticle({
      text: 'READ MORE\n\nThe bridge opened. It rained.',
      boilerplate: ['READ MORE'],
    });
    expect(analyse(article).titleTerms).toEqual(['bridg', 'open']);
  });

  it('finds nothing in an empty article', () => {
    expect(analyse(createArticle({ text: '' }))).toMatchObject({ sentences: [], titleTerms: [] });
  });

  it('has no title terms where all is page', () => {
    const article = createArticle({ text: 'READ MORE', boilerplate: ['READ MORE'] });
    expect(analyse(article).titleTerms).toEqual([]);
  });
});
