import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../index/passages/analysis.ts';
import { contextOf } from '../../../../index/passages/context.ts';
import { createArticle, spanOf } from '../../../support/articles.ts';

const COUNT = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const STORY = COUNT.map((word) => `${word} came.`).join(' ');

function around(text: string, phrase: string, boilerplate: readonly string[] = []): string {
  const { start, end } = contextOf(analyse(createArticle({ text, boilerplate })), spanOf(text, phrase));
  return text.slice(start, end);
}

describe('contextOf', () => {
  it.each([
    [
      'shows three sentences before and behind',
      'Five came.',
      'Two came. Three came. Four came. Five came. Six came. Seven came. Eight came.',
    ],
    ['shows what there is at the head', 'Zero came.', 'Zero came. One came. Two came. Three came.'],
    ['shows what there is at the end', 'Nine came.', 'Six came. Seven came. Eight came. Nine came.'],
    [
      'completes the sentences that it is given a part of',
      'ive came. Si',
      'Two came. Three came. Four came. Five came. Six came. Seven came. Eight came. Nine came.',
    ],
  ])('%s', (_rule, phrase, expected) => {
    expect(around(STORY, phrase)).toBe(expected);
  });

  it('shows what stands around a blank between two sentences', () => {
    const blank = { start: 'Zero came.'.length, end: 'Zero came. '.length };
    const { start, end } = contextOf(analyse(createArticle({ text: STORY })), blank);
    expect(STORY.slice(start, end)).toBe('Zero came. One came. Two came. Three came.');
  });

  it('ends where the story is interrupted', () => {
    const text = 'Zero came. READ MORE\nOne came. Two came.\nREAD ON\nThree came.';
    expect(around(text, 'One came.', ['READ MORE', 'READ ON'])).toBe('One came. Two came.');
  });

  it('stays within 1,800 characters', () => {
    const sentence = `Rain ${'fell and '.repeat(80)}fell.`;
    const text = Array.from({ length: 9 }, () => sentence).join(' ');
    const { start, end } = contextOf(analyse(createArticle({ text })), {
      start: sentence.length * 4 + 4,
      end: sentence.length * 5 + 4,
    });
    expect(end - start).toBeLessThanOrEqual(1800);
    expect(end - start).toBeGreaterThan(sentence.length);
  });

  it('shows a longer passage whole', () => {
    const text = `Zero ${'came and '.repeat(80)}went. One ${'came and '.repeat(80)}went. Two ${'came and '.repeat(80)}went.`;
    expect(contextOf(analyse(createArticle({ text })), { start: 0, end: text.length })).toEqual({
      start: 0,
      end: text.length,
    });
  });
});
