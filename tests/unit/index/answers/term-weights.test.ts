import { describe, expect, it } from 'vitest';
import { searchTerms, weighTerms } from '../../../../index/answers/term-weights.ts';
import { termsOfQuestion } from '../../../../index/questions/question-terms.ts';

const weigh = (frequencies: Readonly<Record<string, number>>, articles: number) =>
  weighTerms(termsOfQuestion('bridge mayor'), new Map(Object.entries(frequencies)), articles);

describe('weighTerms', () => {
  it('keeps the terms and says in how many articles each stands', () => {
    expect(weigh({ bridg: 2 }, 10)).toMatchObject([
      { term: 'bridg', word: 'bridge', frequency: 2 },
      { term: 'mayor', word: 'mayor', frequency: 0 },
    ]);
  });

  it('follows its formula', () => {
    expect(weigh({ bridg: 2 }, 10)[0]?.idf).toBeCloseTo(Math.log(1 + 8.5 / 2.5));
  });

  it('weighs a rarer term for more', () => {
    const [bridge, mayor] = weigh({ bridg: 1, mayor: 9 }, 10);
    expect(bridge?.idf).toBeGreaterThan(mayor?.idf ?? 0);
  });

  it('counts the articles that write a name in another way', () => {
    const [bridge] = termsOfQuestion('bridge');
    const terms = bridge ? [{ ...bridge, substitutes: [['harlow', 'cross'], ['hc']] }] : [];
    const frequencies = new Map(Object.entries({ bridg: 1, harlow: 9, cross: 4, hc: 2 }));
    expect(weighTerms(terms, frequencies, 10)[0]?.frequency).toBe(4);
  });

  it('counts near words only where no article has the word itself', () => {
    const terms = termsOfQuestion('bridge toll').map((term) => ({ ...term, nearWords: ['fee', 'levi'] }));
    const frequencies = new Map(Object.entries({ bridg: 1, fee: 3, levi: 2 }));
    expect(weighTerms(terms, frequencies, 10).map(({ frequency }) => frequency)).toEqual([1, 3]);
  });

  it.each([
    ['a term that stands in every article', { bridg: 10 }, 10],
    ['an engine that counts more than there are', { bridg: 50 }, 10],
    ['an empty archive', {}, 0],
  ])('weighs more than 0 for %s', (_what, frequencies, articles) => {
    for (const { idf, frequency } of weigh(frequencies, articles)) {
      expect(idf).toBeGreaterThan(0);
      expect(frequency).toBeLessThanOrEqual(articles);
    }
  });
});

describe('searchTerms', () => {
  it('asks for near words at a lower weight, and for none that is asked for anyway', () => {
    const terms = termsOfQuestion('bridge toll').map((term) => ({ ...term, nearWords: ['toll', 'fee'] }));
    expect(searchTerms(terms)).toEqual([
      { term: 'bridg', weight: 1 },
      { term: 'toll', weight: 1 },
      { term: 'fee', weight: 0.3 },
    ]);
  });

  it('asks for the terms and once for each word that is written in place of one', () => {
    const terms = termsOfQuestion('bridge toll').map((term) => ({
      ...term,
      substitutes: [['toll'], ['harlow', 'cross']],
    }));
    expect(searchTerms(terms)).toEqual([
      { term: 'bridg', weight: 1 },
      { term: 'toll', weight: 1 },
      { term: 'harlow', weight: 0.5 },
      { term: 'cross', weight: 0.5 },
    ]);
  });
});
