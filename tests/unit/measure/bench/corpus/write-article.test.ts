import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../index/language/sentences.ts';
import { isStopWord } from '../../../../../index/language/terms.ts';
import { wordTexts } from '../../../../../index/language/words.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';
import { writeArticle } from '../../../../../measure/bench/corpus/write-article.ts';

const articles = Array.from({ length: 200 }, (_, number) => writeArticle(1, number));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('invented news', () => {
  it('is the same for the same seed and number', () => {
    expect(writeArticle(1, 60)).toEqual(articles[60]);
  });

  it('is other news for another seed and another number', () => {
    expect(writeArticle(2, 60).text).not.toBe(articles[60]?.text);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
  });

  it('has a headline, a day of print within three years, and a paper of twenty', () => {
    for (const { title, published } of articles) {
      expect(title).toMatch(/^[\p{Lu}\d][\p{L}\d’ -]+$/u);
      expect(published).toMatch(/^202[1-4]-\d\d-\d\d$/);
    }
    expect(new Set(articles.map(({ source }) => source)).size).toBeLessThanOrEqual(20);
  });

  it('is as long as news, and so are its sentences', () => {
    const lengths = articles.map(({ text }) => wordTexts(text).length);
    expect(sum(lengths) / lengths.length).toBeGreaterThan(400);
    expect(sum(lengths) / lengths.length).toBeLessThan(750);
    const sentences = articles.flatMap(({ text }) =>
      splitSentences(text).map(({ start, end }) => wordTexts(text.slice(start, end)).length),
    );
    expect(Math.max(...sentences)).toBeLessThan(60);
    expect(sum(sentences) / sentences.length).toBeGreaterThan(12);
  });

  it('consists of words that say nothing by themselves to the share that news does', () => {
    const words = articles.flatMap(({ text }) => wordTexts(text));
    const share = words.filter(isStopWord).length / words.length;
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.52);
  });

  it('names people and bodies as densely as news does, and again by a part of their name', () => {
    const [first] = articles;
    const mentions = articles.flatMap(({ text }) => findMentions(text));
    const density = mentions.length / (sum(articles.map(({ text }) => text.length)) / 1_000);
    expect(density).toBeGreaterThan(8);
    expect(density).toBeLessThan(22);
    const names = findMentions(first?.text ?? '').map(({ name }) => name);
    expect(new Set(names).size).toBeLessThan(names.length);
  });
});
