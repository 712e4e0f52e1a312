import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const articles = [
  createArticle({
    id: 'a',
    title: 'Fire',
    text: 'The fire at the mill killed sheep. Sheep died in the fire at the mill.',
  }),
  createArticle({
    id: 'b',
    title: 'Count',
    text: 'Rain came. The fire at the mill killed 14 sheep, a farmer counted.',
  }),
];

describe('numbersFirst', () => {
  it('puts an answer with a number before one without, which answers nothing', async () => {
    const { passages } = await askArticles(
      articles,
      createQuestion('How many sheep did the fire at the mill kill?'),
    );
    expect(passages[0]?.passage.articleId).toBe('b');
    expect(passages.map(({ exact, isSupported }) => exact !== null || !isSupported)).not.toContain(false);
  });

  it('leaves the answers to another question as they are', async () => {
    const { passages } = await askArticles(articles, createQuestion('What did the fire at the mill kill?'));
    expect(passages.every(({ isSupported }) => isSupported)).toBe(true);
  });
});
