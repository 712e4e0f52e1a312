import { describe, expect, it } from 'vitest';
import { isToldOf } from '../../../../index/answers/told-of.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const question = createQuestion('latest on Olaf Brandvold', { names: createNames('Olaf Brandvold') });

function isTold(
  text: string,
  title: string | null = 'The mill',
  asked: Parameters<typeof isToldOf>[1] = question,
): boolean {
  return isToldOf(analyse(createArticle({ text, title })), asked);
}

describe('an article is told of a name', () => {
  it.each([
    ['in its title', 'The mill opened. Rain fell.', 'Olaf Brandvold opens a mill'],
    ['in the first sentence of its story', 'Olaf Brandvold opened the mill. Rain fell.', 'The mill'],
    ['in two sentences', 'Rain fell. Olaf Brandvold came. He sang. Then Olaf Brandvold left.', 'The mill'],
  ])('that stands %s', (_where, text, title) => {
    expect(isTold(text, title)).toBe(true);
  });

  it('but not of one that it mentions in passing', () => {
    expect(isTold('Rain fell. The mill burned. Olaf Brandvold was there. Nobody died.')).toBe(false);
  });

  it('nor of one of two alone', () => {
    const names = createNames('Olaf Brandvold', 'Ada Marlowe');
    const asked = createQuestion('latest on Olaf Brandvold and Ada Marlowe', { names });
    expect(isTold('Olaf Brandvold opened the mill. Rain fell.', 'The mill', asked)).toBe(false);
    expect(isTold('Olaf Brandvold opened the mill with Ada Marlowe.', 'The mill', asked)).toBe(true);
  });
});

describe('an article is told of a thing without a name', () => {
  const asked = createQuestion('latest on the flood');

  it('that stands in it twice', () => {
    expect(isTold('Rain fell. A flood came. The flood went.', 'The mill', asked)).toBe(true);
    expect(isTold('Rain fell. It was a bad year. A flood came.', 'The mill', asked)).toBe(false);
  });

  it('always where nothing in particular is asked about', () => {
    expect(isTold('Rain fell.', 'The mill', { terms: [], names: [] })).toBe(true);
  });
});
