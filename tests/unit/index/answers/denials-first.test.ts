import { describe, expect, it } from 'vitest';
import { denialsFirst } from '../../../../index/answers/denials-first.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

async function order(texts: readonly string[]) {
  const articles = texts.map((text, at) => createArticle({ id: `a${at}`, text }));
  const question = createQuestion('who signed the treaty', { names: createNames() });
  const { passages } = await askArticles(articles, question);
  return {
    before: passages.map(({ excerpt }) => excerpt),
    after: denialsFirst(passages).map(({ excerpt }) => excerpt),
  };
}

describe('denialsFirst', () => {
  it('puts what was not before what is as good', async () => {
    const { after } = await order([
      'Olaf Brandvold signed the treaty in Skarholt.',
      'Ada Marlowe never signed the treaty in Skarholt.',
    ]);
    expect(after[0]).toBe('Ada Marlowe never signed the treaty in Skarholt.');
  });

  it('leaves alone what is far from the best', async () => {
    const { before, after } = await order([
      'Olaf Brandvold signed the treaty.',
      'It is not known where the old treaty is kept, and nobody has asked for it in a hundred years.',
    ]);
    expect(after).toEqual(before);
  });

  it('has nothing to put before anything where there is nothing', () => {
    expect(denialsFirst([])).toEqual([]);
  });
});
