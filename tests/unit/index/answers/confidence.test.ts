import { describe, expect, it } from 'vitest';
import { confidenceInList } from '../../../../index/answers/confidence.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const OTHER = createArticle({
  id: 'other',
  title: 'Weather',
  text: 'Rain fell on the bridge and on the tower.',
});

async function confidenceOf(asked: string, text: string): Promise<number> {
  const articles = [createArticle({ id: 'a', title: 'News', text }), OTHER];
  const { passages } = await askArticles(articles, createQuestion(asked));
  const answer = passages.find(({ passage }) => passage.articleId === 'a');
  if (!answer) throw new Error('Nothing was found.');
  return answer.confidence;
}

describe('the confidence of an answer', () => {
  it('is high where one sentence holds the whole question and what was asked for', async () => {
    expect(
      await confidenceOf('When was the old bridge opened?', 'The old bridge was opened in 2014.'),
    ).toBeGreaterThan(0.6);
  });

  it.each([
    [
      'is less where the words stand in several sentences',
      'Who opened the old bridge?',
      'It is an old bridge. She opened it.',
      'She opened the old bridge.',
    ],
    [
      'is less where a word is missing',
      'Who opened the old bridge?',
      'She opened the bridge.',
      'She opened the old bridge.',
    ],
    [
      'is less where a day was asked for and none is named',
      'When did she open it?',
      'She opened it.',
      'She opened it in 2014.',
    ],
    [
      'is less where a number was asked for and none is named',
      'How many people crossed?',
      'People crossed.',
      '500 people crossed.',
    ],
  ])('%s', async (_rule, asked, worse, better) => {
    const [less, more] = [await confidenceOf(asked, worse), await confidenceOf(asked, better)];
    expect(less).toBeLessThan(more);
    expect(less).toBeGreaterThan(0);
    expect(more).toBeLessThanOrEqual(1);
  });
});

describe('confidenceInList', () => {
  it('leaves the first answer as it is, and trusts the others the less the further they stand behind', () => {
    const places = [0, 1, 2, 9].map((place) => confidenceInList(0.8, place, true));
    expect(places[0]).toBeCloseTo(0.8);
    expect(places).toEqual([...places].sort((a, b) => b - a));
    expect(places.at(-1)).toBeGreaterThan(0);
  });

  it('trusts the passages of a refused question less, in the same order', () => {
    expect(confidenceInList(0.9, 0, false)).toBeLessThan(0.6);
    expect(confidenceInList(0.9, 0, false)).toBeGreaterThan(confidenceInList(0.8, 0, false));
  });
});
