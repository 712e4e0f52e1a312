import { describe, expect, it } from 'vitest';
import { opensWith, pointerOf } from '../../../../../index/answers/timeline/points-back.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle, spanOf } from '../../../../support/articles.ts';

describe('pointerOf', () => {
  it.each([
    ['He founded it in 2014.', 'person'],
    ['Its troops left in 2014.', 'person'],
    ['“They left in 2014,” said Ada Bell.', 'person'],
    ['The group was formed in 2014.', 'thing'],
    ['This was announced in 2014.', 'thing'],
    ['The Harbour Guild was formed in 2014.', null],
    ['Ada Bell founded it in 2014.', null],
    ['Herons left in 2014.', null],
  ])('of "%s" is %s', (text, pointer) => {
    expect(pointerOf(analyse(createArticle({ text })), 0)).toBe(pointer);
  });

  it('is null for a sentence that is not there', () => {
    expect(pointerOf(analyse(createArticle({ text: 'He left.' })), 7)).toBeNull();
  });
});

describe('opensWith', () => {
  const text = 'Ada Bell met Piet Aalders on the quay.';
  const analysis = analyse(createArticle({ text }));

  it.each([
    ['holds for the first name of a sentence', 'Ada Bell', true],
    ['does not hold for a later one', 'Piet Aalders', false],
  ])('%s', (_rule, name, expected) => {
    expect(opensWith(analysis, 0, [spanOf(text, name)])).toBe(expected);
  });

  it('does not hold where nothing is marked', () => {
    expect(opensWith(analysis, 0, [])).toBe(false);
  });
});
