import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const COUNT = createArticle({
  id: 'count',
  title: 'Fire at the mill',
  text: 'The fire at the mill killed 14 sheep, a farmer counted.',
});
const STORY = createArticle({
  id: 'story',
  title: 'News',
  text: 'Rain came. The fire that came to the mill killed sheep.',
});

async function supportedOf(asked: string) {
  const { passages } = await askArticles([STORY, COUNT], createQuestion(asked));
  return passages.filter(({ isSupported }) => isSupported).map(({ passage }) => passage.articleId);
}

describe('numbersOnly', () => {
  it('lets nothing without a number answer how many, behind what tells one', async () => {
    expect(await supportedOf('How many sheep did the fire at the mill kill?')).toEqual(['count']);
  });

  it('leaves the answers to another question as they are', async () => {
    expect(await supportedOf('What did the fire at the mill kill?')).toEqual(['count', 'story']);
  });
});
