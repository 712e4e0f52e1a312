import { describe, expect, it } from 'vitest';
import { cutArticle } from '../../../../index/passages/cut-article.ts';
import { createArticle } from '../../../support/articles.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const PAGE = createArticle({
  title: 'Bridge opens',
  text: 'Bridge opens\n\nBy Ada Bell\n\nThe mayor cut a ribbon.READ MORE It rained all day.',
  boilerplate: ['READ MORE'],
  bylines: ['By Ada Bell'],
});

describe('cutArticle', () => {
  it('tells the story from the title, the byline and the page around', () => {
    const sentences = cutArticle(PAGE);
    expectInOrder(PAGE.text, sentences);
    const words = textsOf(PAGE.text, sentences);
    expect(sentences.map(({ role }, at) => [role, words[at]])).toEqual([
      ['title', 'Bridge opens'],
      ['byline', 'By Ada Bell'],
      ['story', 'The mayor cut a ribbon.'],
      ['boilerplate', 'READ MORE'],
      ['story', 'It rained all day.'],
    ]);
  });

  it('gives each sentence its index terms, in order', () => {
    const sentences = cutArticle(createArticle({ text: 'The bridges took the bridge.' }));
    expect(sentences.map(({ terms }) => terms)).toEqual([['bridg', 'take', 'bridg']]);
  });

  it('quotes nothing of an article that is all page', () => {
    const article = createArticle({ text: 'READ MORE', boilerplate: ['READ MORE'] });
    expect(cutArticle(article).map(({ role }) => role)).toEqual(['boilerplate']);
  });
});
