import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const TEXTS = [
  'Mira Holt sailed the ferry to Brill on 2 May 2019.',
  'Mira Holt steered the ferry to Tarn on 3 June 2020.',
  'Mira Holt brought the ferry to Tarn on 3 June 2020.',
];

/** The days of the answers to "/when Mira Holt", or to a question in a sentence. */
async function ask(form: 'command' | 'sentence', texts: readonly string[]) {
  const articles = texts.map((text, at) =>
    createArticle({ id: `a${at}`, title: 'News', published: '2021-01-01', text }),
  );
  const question = createQuestion('Mira Holt', { names: createNames('Mira Holt') });
  const { passages } = await askArticles(articles, { ...question, kind: 'when', form });
  return passages.map(({ exact, passage, excerpt }) =>
    exact ? excerpt.slice(exact.start - passage.span.start, exact.end - passage.span.start) : null,
  );
}

describe('mostToldFirst', () => {
  it('puts the day that most articles tell before days that are as good', async () => {
    expect(await ask('command', TEXTS)).toEqual(['3 June 2020', '3 June 2020', '2 May 2019']);
  });

  it('leaves the order of as many alone', async () => {
    const [first, second] = await ask('command', TEXTS.slice(0, 2));
    expect([first, second]).toEqual(['2 May 2019', '3 June 2020']);
  });

  it('does not touch a question that asks for an event', async () => {
    expect((await ask('sentence', TEXTS))[0]).toBe('2 May 2019');
  });
});
