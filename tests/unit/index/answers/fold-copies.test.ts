import { describe, expect, it } from 'vitest';
import { foldCopies } from '../../../../index/answers/fold-copies.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const LONG = 'The young mayor of Riverton opened the old stone bridge over the harbour on a rainy morning.';
const question = createQuestion('who opened the bridge');

/** What is left of articles with these texts: the ids that are shown, each with those that carry the same. */
function fold(texts: readonly string[], limit = 10) {
  const articles = texts.map((text, at) => createArticle({ id: `a${at}`, title: 'News', text }));
  return foldCopies(passagesFor(articles, question), limit).map(({ passage, also }) => [
    passage.match.analysis.article.id,
    also,
  ]);
}

describe('foldCopies', () => {
  it.each([
    ['folds a copy into the first', [LONG, LONG], [['a0', ['a1']]]],
    ['folds several copies', [LONG, LONG, LONG], [['a0', ['a1', 'a2']]]],
    [
      'folds a copy with other words around',
      [`It rained. ${LONG}`, `${LONG} Nobody came.`],
      [['a0', ['a1']]],
    ],
    ['folds a copy in other spelling', [LONG, LONG.toUpperCase().replace('.', '!')], [['a0', ['a1']]]],
    [
      'keeps a sentence with one word more',
      [LONG, LONG.replace('rainy', 'cold rainy')],
      [
        ['a0', []],
        ['a1', []],
      ],
    ],
    [
      'keeps a short sentence that may be alike by chance',
      ['She opened the bridge.', 'She opened the bridge.'],
      [
        ['a0', []],
        ['a1', []],
      ],
    ],
    ['has nothing to fold in nothing', [], []],
  ])('%s', (_rule, texts, folded) => {
    expect(fold(texts)).toEqual(folded);
  });

  it.each([
    ['the same words about another Tuesday', 'on Tuesday', ['2021-03-17', '2021-03-24'], 2],
    ['the same words about one Tuesday', 'on Tuesday', ['2021-03-17', '2021-03-18'], 1],
    ['the same words about a day that is written out', 'on 9 March 2021', ['2021-03-17', '2022-03-18'], 1],
    ['a copy whose "yesterday" is counted from its own print', 'yesterday', ['2021-03-17', '2021-03-18'], 1],
    ['words without a day that were printed together', 'again', ['2021-03-17', '2021-03-19'], 1],
    ['words without a day that were printed weeks apart', 'again', ['2021-03-17', '2021-04-19'], 2],
  ])('makes of %s so many answers', (_what, day, printed, count) => {
    const text = LONG.replace('on a rainy morning', day);
    const articles = printed.map((published, at) => createArticle({ id: `a${at}`, published, text }));
    expect(foldCopies(passagesFor(articles, question), 10)).toHaveLength(count);
  });

  it('does not fold "yesterday" in another story of the next day', () => {
    const text = LONG.replace('on a rainy morning', 'yesterday');
    const articles = [
      createArticle({ id: 'a', published: '2021-03-17', text: `${text} A band played. Rain fell.` }),
      createArticle({ id: 'b', published: '2021-03-18', text: `${text} Boats sank. A child was born.` }),
    ];
    expect(foldCopies(passagesFor(articles, question), 10)).toHaveLength(2);
  });

  it('does not fold a sentence that stands inside of longer words', () => {
    const inside = 'mayor riverton opened stone bridge harbour rainy morning';
    expect(fold([`Lord${inside}s.`, `${inside}.`])).toHaveLength(2);
  });

  it('keeps two passages of one article with the same words', () => {
    const rain = 'Rain came down all day. '.repeat(12);
    expect(fold([`${LONG} ${rain} ${LONG}`]).map(([id]) => id)).toContain('a0');
    expect(fold([`${LONG} ${rain} ${LONG}`]).length).toBeGreaterThan(1);
  });

  it('keeps the order', () => {
    expect(fold(['She opened the bridge.', LONG, 'He opened a bridge.', LONG])).toEqual([
      ['a0', []],
      ['a1', ['a3']],
      ['a2', []],
    ]);
  });

  it('keeps as many as are wanted, and folds what stands before the next', () => {
    expect(fold([LONG, LONG, 'She opened the bridge.', LONG], 1)).toEqual([['a0', ['a1']]]);
    expect(fold([LONG], 0)).toEqual([]);
  });
});
