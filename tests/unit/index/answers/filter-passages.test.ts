import { describe, expect, it } from 'vitest';
import {
  articlesPrintedWithin,
  articlesWithin,
  bestWithinPeriod,
  withinPeriod,
} from '../../../../index/answers/filter-passages.ts';
import { createSourceNames } from '../../../../index/questions/source-names.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const sources = createSourceNames(['Evening Post', 'Gazette']);
const ARTICLES = [
  createArticle({ id: 'a', source: 'Evening Post', published: '2023-06-24', text: 'The bridge fell.' }),
  createArticle({ id: 'b', source: 'Gazette', published: '2023-07-01', text: 'The bridge fell.' }),
  createArticle({ id: 'c', source: null, published: null, text: 'The bridge fell.' }),
  createArticle({
    id: 'd',
    source: 'Gazette',
    published: '2020-01-01',
    text: 'The bridge fell on 3 June 2023.',
  }),
  createArticle({ id: 'e', source: null, published: null, text: 'The bridge fell in 2023.' }),
];
const ask = (text: string) => createQuestion(text, { sources });

describe('articlesWithin', () => {
  it.each([
    ['takes one article', 'bridge in:b', ['b']],
    ['takes no article of an unknown id', 'bridge in:x', []],
    ['takes the articles of a source', 'bridge source:gazette', ['b', 'd']],
    ['takes the articles of a source in plain words', 'bridge according to the Gazette', ['b', 'd']],
    [
      'takes a written source before one in plain words',
      'bridge according to the Gazette source:"Evening Post"',
      ['a'],
    ],
    ['takes what has both', 'bridge in:b source:gazette', ['b']],
    ['takes none where one does not fit the other', 'bridge in:a source:gazette', []],
  ])('%s', (_rule, text, ids) => {
    expect([...(articlesWithin(ARTICLES, ask(text)) ?? [])]).toEqual(ids);
  });

  it('does not narrow without a filter', () => {
    expect(articlesWithin(ARTICLES, ask('bridge after:2020'))).toBeNull();
  });
});

describe('articlesPrintedWithin', () => {
  it.each([
    ['takes what was printed then', 'bridge after:2023-06-24', null, ['a', 'b']],
    ['takes the last day too', 'bridge before:2023-06-24', null, ['a', 'd']],
    ['takes the day after a period in plain words', 'what fell in June 2023', null, ['a', 'b']],
    ['takes what both periods allow', 'what fell in June 2023 before:2023-06-30', null, ['a']],
    ['takes only what is allowed', 'bridge after:2023', new Set(['b', 'c']), ['b']],
  ])('%s', (_rule, text, within, ids) => {
    expect([...(articlesPrintedWithin(ARTICLES, ask(text), within) ?? [])]).toEqual(ids);
  });

  it('takes none in particular without a period', () => {
    expect(articlesPrintedWithin(ARTICLES, ask('bridge'), null)).toBeNull();
  });
});

describe('bestWithinPeriod', () => {
  it('looks no further than it has enough articles, best first', () => {
    const question = ask('bridge after:2023-06 before:2023-06');
    const passages = passagesFor(ARTICLES, question).map((passage, at) => ({ ...passage, score: at }));
    const idsOf = (enough: number) =>
      bestWithinPeriod(passages, question, enough).map(({ match }) => match.analysis.article.id);
    expect([1, 2, 10].map(idsOf)).toEqual([['d'], ['d', 'a'], ['d', 'a']]);
  });

  it('takes all without a period', () => {
    const question = ask('bridge');
    expect(bestWithinPeriod(passagesFor(ARTICLES, question), question, 1)).toHaveLength(5);
  });
});

describe('withinPeriod', () => {
  it.each([
    ['keeps what was printed or speaks of a day then', 'bridge after:2023-06 before:2023-06', ['a', 'd']],
    ['keeps what was printed or speaks of a day since', 'bridge after:2023-06', ['a', 'b', 'd']],
    ['does not keep what was printed then and speaks of days outside', 'bridge before:2022', []],
    ['keeps a year of which the whole was asked for', 'bridge after:2023 before:2023', ['a', 'b', 'd', 'e']],
    ['keeps the day after a period in plain words', 'which bridge fell in June 2023', ['a', 'b', 'd']],
    ['keeps what both periods allow', 'which bridge fell in June 2023 after:2023-06-20', ['a', 'b']],
    ['keeps all without a period', 'bridge', ['a', 'b', 'c', 'd', 'e']],
    ['keeps none where none fits', 'bridge after:1999 before:1999', []],
    ['takes the last day of the calendar', 'which bridge fell in December 2999', []],
  ])('%s', (_rule, text, ids) => {
    const question = ask(text);
    const kept = withinPeriod(passagesFor(ARTICLES, question), question);
    expect(kept.map(({ match }) => match.analysis.article.id)).toEqual(ids);
  });
});
