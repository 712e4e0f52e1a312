import { describe, expect, it } from 'vitest';
import { storyText } from '../../../../index/passages/story-text.ts';
import { createArticle } from '../../../support/articles.ts';

describe('storyText', () => {
  it('leaves the page out and keeps what it parted apart', () => {
    const article = createArticle({
      text: 'Bridge opens\n\nThe mayor cut a ribbon.READ MORE It rained all day.',
      boilerplate: ['READ MORE'],
    });
    expect(storyText(article)).toBe('Bridge opens\n\nThe mayor cut a ribbon.\n It rained all day.');
  });

  it('is the text where nothing is marked', () => {
    expect(storyText(createArticle({ text: 'It rained.' }))).toBe('It rained.');
  });
});
