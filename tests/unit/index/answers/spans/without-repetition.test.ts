import { describe, expect, it } from 'vitest';
import { withoutRepeatedSpans } from '../../../../../index/answers/spans/without-repetition.ts';
import { createArticle } from '../../../../support/articles.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const TEXTS = ['Ann Brook opened the bridge.', 'The bridge was opened by Robert Hale.'];
const ARTICLES = TEXTS.map((text, at) => createArticle({ id: `a${at}`, title: 'News', text }));

describe('answers without repetition', () => {
  it('keep the first of those that answer with the same words of an article', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Who opened the bridge?'));
    expect(withoutRepeatedSpans([...passages, ...passages])).toEqual(passages);
    expect(passages).toHaveLength(2);
  });

  it('keep every one that has no exact part', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Why was the bridge opened?'));
    expect(withoutRepeatedSpans([...passages, ...passages])).toHaveLength(2 * passages.length);
  });
});
