import { describe, expect, it } from 'vitest';
import { findSaid } from '../../../../../index/answers/said/find-said.ts';
import { createArticle } from '../../../../support/articles.ts';
import { createLibrary, knowNames } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const ARTICLES = [
  createArticle({
    id: 'toll.md',
    published: '2021-03-02',
    text: `Mayor Viktor Lund defended the toll on Tuesday. “The toll pays for the bridge and for nothing else,” Lund said.

“It will not rise before the winter,” he added. Councillor Ada Bell called it theft. “I will vote against it every time,” Bell said.`,
  }),
  createArticle({
    id: 'copy.md',
    published: '2021-03-03',
    text: '“The toll pays for the bridge and for nothing else,” Viktor Lund said, as reported on Tuesday.',
  }),
  createArticle({
    id: 'fair.md',
    published: '2021-05-01',
    text: 'The fair opened late. “We sold every pie by noon on the first day,” said Viktor Lund, who runs a stall.',
  }),
  createArticle({
    id: 'ministry.md',
    published: '2021-06-01',
    text: 'The harvest failed. “Nobody will go hungry this winter,” the ministry said in a statement. The so-called “bread line” is empty.',
  }),
];
const library = await createLibrary(ARTICLES);
const ask = async (speaker: string, about = '', limit = 10) => {
  const question = createQuestion(`${speaker} ${about}`.trim(), { names: knowNames(ARTICLES), kind: 'said' });
  const { answers, isQuoted } = await findSaid(library, { ...question, said: { speaker, about } }, limit);
  const quotes = answers.map(({ exact, passage, excerpt }) =>
    excerpt.slice((exact?.start ?? 0) - passage.span.start, (exact?.end ?? 0) - passage.span.start),
  );
  return { answers, quotes, isQuoted };
};

describe('findSaid', () => {
  it('gives the quotes of a speaker and of nobody else', async () => {
    const { quotes, answers } = await ask('Lund');
    expect(quotes).toHaveLength(3);
    expect(quotes).not.toContain('I will vote against it every time,');
    expect(answers.every(({ speaker }) => speaker?.name === 'Viktor Lund')).toBe(true);
  });

  it('finds those that say what was asked about', async () => {
    expect((await ask('Viktor Lund', 'the pie at the fair')).quotes).toEqual([
      'We sold every pie by noon on the first day,',
    ]);
  });

  it('finds none that is about something else', async () => {
    const { quotes, isQuoted } = await ask('Bell', 'the harvest');
    expect(quotes).toEqual([]);
    expect(isQuoted).toBe(true);
  });

  it('shows a quote once that several articles carry, and names the others', async () => {
    const { answers, quotes } = await ask('Lund', 'the bridge');
    expect(quotes[0]).toBe('The toll pays for the bridge and for nothing else,');
    expect([answers[0]?.passage.articleId, ...(answers[0]?.also ?? [])].sort()).toEqual([
      'copy.md',
      'toll.md',
    ]);
  });

  it('takes words that name nobody for what they are', async () => {
    expect((await ask('the ministry')).quotes).toEqual(['Nobody will go hungry this winter,']);
  });

  it('gives no quote of someone who is only mentioned, nor words that nobody said', async () => {
    expect(await ask('bread line')).toMatchObject({ quotes: [], isQuoted: false });
  });

  it('gives no more than are wanted', async () => {
    expect((await ask('Lund', '', 1)).quotes).toHaveLength(1);
  });

  it('keeps every quote inside its passage, and the part shown short', async () => {
    for (const { exact, passage, shown, excerpt } of (await ask('Lund')).answers) {
      expect(passage.span.start).toBeLessThanOrEqual(exact?.start ?? -1);
      expect(exact?.end).toBeLessThanOrEqual(passage.span.end);
      expect(shown.end - shown.start).toBeLessThanOrEqual(450);
      expect(excerpt).toHaveLength(passage.span.end - passage.span.start);
    }
  });
});

describe('the signals of a quote', () => {
  it('give its score, each its value times its weight', async () => {
    const { answers } = await ask('Viktor Lund', 'the bridge');
    expect(answers.length).toBeGreaterThan(0);
    for (const { signals, score } of answers) {
      expect(signals.map(({ name }) => name)).toEqual(['about', 'certainty', 'length', 'head']);
      expect(signals.reduce((sum, { value, weight }) => sum + value * weight, 0)).toBeCloseTo(score);
      for (const { value } of signals) expect(value).toBeGreaterThanOrEqual(0);
      for (const { value } of signals) expect(value).toBeLessThanOrEqual(1);
    }
  });
});
