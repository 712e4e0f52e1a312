import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../index/findings.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const RAIN = 'Rain came down on Riverton all day and all night. ';
const TEXT = `${RAIN.repeat(9)}In May 2022 it was planned. On 24 June 2023 she opened the bridge. ${RAIN.repeat(9)}`;
const ARTICLE = createArticle({
  id: 'a',
  title: 'News',
  source: 'Gazette',
  published: '2023-06-25',
  text: TEXT,
});

async function answer(asked: string): Promise<Answer> {
  const { passages } = await askArticles([ARTICLE], createQuestion(asked));
  const [first] = passages;
  if (!first) throw new Error('Nothing was found.');
  return first;
}

describe('an answer', () => {
  it('quotes the article word for word', async () => {
    const { excerpt, passage } = await answer('Who opened the bridge?');
    expect(excerpt).toBe(TEXT.slice(passage.span.start, passage.span.end));
    expect(excerpt).toContain('she opened the bridge.');
    expect(excerpt.length).toBeLessThanOrEqual(1200);
  });

  it('holds its sentences, in order, from the first to the last character', async () => {
    const { passage } = await answer('Who opened the bridge?');
    expectInOrder(TEXT, passage.sentences);
    expect(passage.sentences[0]?.start).toBe(passage.span.start);
    expect(passage.sentences.at(-1)?.end).toBe(passage.span.end);
  });

  it('shows its best sentence, inside of the excerpt', async () => {
    const { shown, passage } = await answer('Who opened the bridge?');
    expect(TEXT.slice(shown.start, shown.end)).toContain('she opened the bridge.');
    expect(shown.start).toBeGreaterThanOrEqual(passage.span.start);
    expect(shown.end).toBeLessThanOrEqual(passage.span.end);
    expect(shown.end - shown.start).toBeLessThanOrEqual(450);
  });

  it('marks the words of the question in what it shows', async () => {
    const { shown, highlights } = await answer('Who opens bridges?');
    expectInOrder(TEXT, highlights);
    expect(textsOf(TEXT, highlights)).toEqual(['opened', 'bridge']);
    for (const { start, end } of highlights) {
      expect(start).toBeGreaterThanOrEqual(shown.start);
      expect(end).toBeLessThanOrEqual(shown.end);
    }
  });

  it('names the days that it speaks of, where they stand in the article', async () => {
    const { dates } = await answer('Who opened the bridge?');
    expect(dates.map(({ value }) => value)).toContain('2023-06-24');
    for (const { text, span } of dates) expect(TEXT.slice(span.start, span.end)).toBe(text);
  });

  it('is by itself the day of its best sentence where a day is asked for', async () => {
    const { exact } = await answer('When was the bridge opened?');
    expect(textsOf(TEXT, exact ? [exact] : [])).toEqual(['24 June 2023']);
  });

  it.each([
    ['its best sentence names nobody who was asked for', 'Who opened the bridge?'],
    ['its best sentence names no day', 'When did rain come down on Riverton?'],
  ])('is nothing by itself where %s', async (_what, asked) => {
    expect((await answer(asked)).exact).toBeNull();
  });

  it('says whose words it quotes', async () => {
    expect((await answer('Who opened the bridge?')).citation).toEqual({
      articleId: 'a',
      title: 'News',
      source: 'Gazette',
      author: null,
      url: null,
      published: { date: '2023-06-25', basis: 'metadata', status: 'ok', note: null, inferred: null },
    });
  });

  it('gives its reasons, and their sum', async () => {
    const { signals, score, confidence } = await answer('Who opened the bridge?');
    expect(score).toBeCloseTo(signals.reduce((sum, { value, weight }) => sum + value * weight, 0));
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});
