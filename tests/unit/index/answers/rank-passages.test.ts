import { describe, expect, it } from 'vitest';
import { oneAnArticleFirst } from '../../../../index/answers/rank-passages.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const RAIN = 'Rain came down all day.';
const fill = (count: number) => Array.from({ length: count }, () => RAIN).join(' ');
const question = createQuestion('Who opened the bridge?');

describe('oneAnArticleFirst', () => {
  const articles = [
    createArticle({
      id: 'a',
      text: `The bridge held. ${fill(12)} She opened the bridge. ${fill(12)} A bridge.`,
    }),
    createArticle({ id: 'b', text: `${fill(3)} The bridge held.` }),
  ];
  const found = passagesFor(articles, question);
  const ranked = oneAnArticleFirst(found);
  const idOf = (passage: (typeof found)[number]) => passage.match.analysis.article.id;

  it('takes the best passage of every article first, the best article before the others', () => {
    expect(ranked.slice(0, 2).map(idOf)).toEqual(['a', 'b']);
    expect(ranked[0]?.bestSentence).toBe(13);
  });

  it('takes what is left behind them, best first', () => {
    const rest = ranked.slice(2);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.map(({ score }) => score)).toEqual(rest.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('takes no sentence for the best of two passages of one article', () => {
    const keys = ranked.map((passage) => `${idOf(passage)} ${passage.bestSentence}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(found.map((passage) => `${idOf(passage)} ${passage.bestSentence}`))).toEqual(
      new Set(keys),
    );
  });

  it('does not depend on the order in which it is given them, where none is as good as another', () => {
    expect(oneAnArticleFirst([...found].reverse()).map(idOf)).toEqual(ranked.map(idOf));
  });

  it('takes of copies the one that was printed first, then by id, then the undated ones', () => {
    const copies = [
      ['a', null],
      ['c', '2023-06-25'],
      ['d', '2023-06-24'],
      ['b', '2023-06-25'],
    ].map(([id, published]) =>
      createArticle({ id: id ?? '', published: published ?? null, text: 'A bridge.' }),
    );
    const orderOf = (given: typeof copies) => oneAnArticleFirst(passagesFor(given, question)).map(idOf);
    expect(orderOf(copies)).toEqual(['d', 'b', 'c', 'a']);
    expect(orderOf(copies.toReversed())).toEqual(['d', 'b', 'c', 'a']);
  });

  it('has nothing to order in nothing', () => {
    expect(oneAnArticleFirst([])).toEqual([]);
  });
});
