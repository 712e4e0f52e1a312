import { describe, expect, it } from 'vitest';
import { analyse, storyText } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const PAGE = createArticle({
  title: 'Bridge opens',
  text: 'Bridge opens\n\nBy Ada Bell\n\nThe mayor cut a ribbon.READ MORE It rained all day.',
  boilerplate: ['READ MORE'],
  bylines: ['By Ada Bell'],
});

describe('analyse', () => {
  it('tells the story from the title, the byline and the page around', () => {
    const { sentences } = analyse(PAGE);
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
    const { sentences } = analyse(createArticle({ text: 'The bridges took the bridge.' }));
    expect(sentences.map(({ terms }) => terms)).toEqual([['bridg', 'take', 'bridg']]);
  });

  it('takes the terms of the title', () => {
    expect(analyse(PAGE).titleTerms).toEqual(['bridg', 'open']);
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

  it('quotes nothing of an article that is all page', () => {
    const article = createArticle({ text: 'READ MORE', boilerplate: ['READ MORE'] });
    const { sentences, titleTerms } = analyse(article);
    expect(sentences.map(({ role }) => role)).toEqual(['boilerplate']);
    expect(titleTerms).toEqual([]);
  });
});

describe('storyText', () => {
  it('leaves the page out and keeps what it parted apart', () => {
    expect(storyText(PAGE)).toBe(
      'Bridge opens\n\nBy Ada Bell\n\nThe mayor cut a ribbon.\n It rained all day.',
    );
  });

  it('is the text where nothing is marked', () => {
    expect(storyText(createArticle({ text: 'It rained.' }))).toBe('It rained.');
  });
});
