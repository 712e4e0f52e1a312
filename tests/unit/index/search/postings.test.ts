import { describe, expect, it } from 'vitest';
import { Postings } from '../../../../index/search/postings.ts';
import { createRandom } from './random-articles.ts';

describe('Postings', () => {
  it.each([0, 1, 7, 8, 9, 100])('is a map from articles to counts, %i of them', (size) => {
    const random = createRandom(size);
    const postings = new Postings();
    const map = new Map<number, number>();
    let article = 0;
    for (let at = 0; at < size; at++) {
      article += 1 + Math.floor(random() * 3);
      const times = 1 + Math.floor(random() * 4);
      for (let time = 0; time < times; time++) postings.add(article);
      map.set(article, times);
    }
    expect(postings.size).toBe(map.size);
    expect([...postings]).toEqual([...map]);
    expect([...postings.keys()]).toEqual([...map.keys()]);
    expect([...postings.values()]).toEqual([...map.values()]);
    for (let number = 0; number < article + 2; number++) {
      expect(postings.get(number)).toBe(map.get(number));
      expect(postings.has(number)).toBe(map.has(number));
    }
  });

  it('tells where the articles from a number on begin', () => {
    const postings = new Postings([2, 1, 5, 1, 9, 1]);
    expect([0, 2, 3, 5, 6, 9, 10].map((number) => postings.findAt(number))).toEqual([0, 0, 2, 2, 4, 4, 6]);
    expect(new Postings().findAt(0)).toBe(0);
  });

  it('takes articles out and goes on behind them', () => {
    const postings = new Postings();
    for (let article = 0; article < 30; article++) postings.add(article);
    expect(postings.delete(3)).toBe(true);
    expect(postings.delete(3)).toBe(false);
    postings.add(30);
    expect([...postings.keys()]).toEqual([0, 1, 2, ...Array.from({ length: 27 }, (_, at) => at + 4)]);
    postings.clear();
    expect([...postings]).toEqual([]);
  });

  it('sets the count of an article that it has or that comes last, and of no other', () => {
    const postings = new Postings([2, 1, 5, 1]);
    postings.set(2, 7).set(6, 3);
    expect([...postings]).toEqual([
      [2, 7],
      [5, 1],
      [6, 3],
    ]);
    expect(() => postings.set(3, 1)).toThrow(RangeError);
  });
});
