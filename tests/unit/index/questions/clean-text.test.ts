import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../../../index/errors.ts';
import { cleanText } from '../../../../index/questions/clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['makes one blank of many', ' Who  is\n\tAda Bell? ', 'Who is Ada Bell?'],
    ['makes a blank of control characters', 'Who\u0000is\u0007Ada?', 'Who is Ada?'],
    ['makes a blank of a blank without width', 'Who\u200bis\u200b\u202e Ada?', 'Who is Ada?'],
    ['drops marks that nobody sees', 'Who is\ufeff Stra\u00adker\u200e?', 'Who is Straker?'],
    ['leaves nothing of nothing', ' \n\u0000', ''],
    ['keeps letters of any script', 'Где мост?', 'Где мост?'],
  ])('%s', (_rule, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('takes 2,000 characters, blanks at the ends aside', () => {
    expect(cleanText(`  ${'x'.repeat(2000)}\n`)).toHaveLength(2000);
  });

  it('refuses more, with both numbers', () => {
    expect(() => cleanText('x'.repeat(2001))).toThrow(QuestionError);
    expect(() => cleanText('x'.repeat(2001))).toThrow('That is 2,001 characters; a question may have 2,000.');
  });
});
