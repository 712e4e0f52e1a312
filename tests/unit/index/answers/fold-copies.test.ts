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
