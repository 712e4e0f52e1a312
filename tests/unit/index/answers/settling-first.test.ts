import { describe, expect, it } from 'vitest';
import { settlingFirst } from '../../../../index/answers/settling-first.ts';
import type { Answer } from '../../../../index/findings.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Olaf Brandvold', 'Ada Marlowe', 'Skarholt');

/** What is printed of the answers once they are put in order, the last text first to begin with. */
async function order(asked: string, texts: readonly string[], score = 1): Promise<string[]> {
  const articles = texts.map((text, at) => createArticle({ id: `a${at}`, text }));
  const question = createQuestion(asked, { names });
  const { passages } = await askArticles(articles, question);
  const lastFirst = passages
    .toSorted((a, b) => compare(b.passage.articleId, a.passage.articleId))
    .map((answer, at): Answer => ({ ...answer, isSupported: true, score: at === 0 ? 1 : score }));
  return settlingFirst(lastFirst, question).map(({ excerpt }) => excerpt);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

describe('settlingFirst', () => {
  it('puts the asked words with all names in one sentence first', async () => {
    const told = await order('did Olaf Brandvold attack Ada Marlowe?', [
      'Olaf Brandvold attacked Ada Marlowe over the mill.',
      'Olaf Brandvold met Ada Marlowe at the mill.',
    ]);
    expect(told[0]).toBe('Olaf Brandvold attacked Ada Marlowe over the mill.');
  });

  it('puts a denial first where no sentence has all names', async () => {
    const told = await order('was Olaf Brandvold robbed by Ada Marlowe?', [
      'The mayor said that nobody was ever robbed by Ada Marlowe.',
      'Olaf Brandvold thanked Ada Marlowe for the mill.',
    ]);
    expect(told[0]).toContain('nobody was ever robbed');
  });

  it('leaves them alone where another is asked about', async () => {
    const texts = ['Olaf Brandvold attacked the council over a mill.', 'Ada Marlowe met Olaf Brandvold.'];
    expect((await order('did Olaf Brandvold attack Ada Marlowe?', texts))[0]).toBe(texts[1]);
  });

  it('leaves alone what is far from the best', async () => {
    const texts = ['Olaf Brandvold attacked Ada Marlowe.', 'Olaf Brandvold met Ada Marlowe.'];
    expect((await order('did Olaf Brandvold attack Ada Marlowe?', texts, 0.3))[0]).toBe(texts[1]);
  });

  it('leaves them alone where nothing but names is asked about', async () => {
    const texts = ['Olaf Brandvold came to Skarholt.', 'Olaf Brandvold left.'];
    expect((await order('is it Olaf Brandvold?', texts))[0]).toBe(texts[1]);
  });

  it('has nothing to put before anything where there is nothing', () => {
    expect(settlingFirst([], createQuestion('did Olaf Brandvold attack?', { names }))).toEqual([]);
  });
});
