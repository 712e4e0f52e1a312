import { describe, expect, it } from 'vitest';
import { foldQuestion } from '../../../../src/gaps/fold-question.ts';

describe('foldQuestion', () => {
  it.each([
    ['case', 'WHO is mira holt'],
    ['blanks', '  Who  is\tMira\u00a0Holt '],
    ['what stands at the end', 'Who is Mira Holt ?!…'],
  ])('takes questions that differ in %s for one', (_rule, written) => {
    expect(foldQuestion(written)).toBe(foldQuestion('Who is Mira Holt?'));
  });

  it('takes one apostrophe for the other', () => {
    expect(foldQuestion('Holt’s boat')).toBe(foldQuestion("holt's boat"));
  });

  it.each([['Who is Mira Holm?'], ['When is Mira Holt?'], ['Who is Mira, Holt?']])(
    'keeps “%s” apart from another question',
    (other) => {
      expect(foldQuestion(other)).not.toBe(foldQuestion('Who is Mira Holt?'));
    },
  );

  it('may leave nothing', () => {
    expect(foldQuestion(' ?! ')).toBe('');
  });
});
