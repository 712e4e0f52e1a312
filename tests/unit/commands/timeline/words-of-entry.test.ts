import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../commands/timeline/words-of-entry.ts';
import type { TimeExpression } from '../../../../index/types.ts';
import { buildQuotation } from '../../src/hand-built.ts';
import { buildAnswer } from '../hand-built-answer.ts';

const WHOLE = { start: false, end: false };

function words(
  text: string,
  day: string,
  { lead = day, clipped = WHOLE, others = [] as readonly string[] } = {},
): string {
  const dates = [day, ...others].map(
    (one): Pick<TimeExpression, 'text' | 'value'> => ({ text: one, value: one }),
  );
  const answer = buildAnswer(text, dates);
  const entry = { interval: { start: day, end: day }, answer, echoes: [], articles: 1 };
  return wordsOf(entry, buildQuotation({ text, clipped, lead: { text: lead, note: null } }));
}

describe('the words of an entry in a picture', () => {
  it.each([
    ['a day and a comma', 'Friday, the pier of Tarn fell.', 'Friday', 'the pier of Tarn fell.'],
    ['a preposition', 'In 2014, Ada Bell bought a mill.', '2014', 'Ada Bell bought a mill.'],
    [
      'a preposition without a comma',
      'On 4 May 2019 the pier fell into the sea.',
      '4 May 2019',
      'the pier fell into the sea.',
    ],
    [
      'a preposition with its article',
      'In the 1990s, the pier stood empty.',
      '1990s',
      'the pier stood empty.',
    ],
  ])('begin behind %s at the head', (_rule, text, day, expected) => {
    expect(words(text, day)).toBe(expected);
  });

  it.each([
    [
      'words that turn the meaning stand before it',
      'Not since 2015 has the pier been painted by hand.',
      '2015',
    ],
    ['a noun belongs to it', 'Friday’s collapse of the pier hurt nobody at all.', 'Friday'],
    ['a noun belongs to it in plain marks', "Friday's collapse of the pier hurt nobody at all.", 'Friday'],
    ['a hyphen joins it', 'The 2014-built pier of Tarn fell into the sea.', '2014'],
    ['it tells which noun is meant', 'In 2014 elections in Tarn the mayor lost to Ada Bell.', '2014'],
    ['another day follows it', 'In 2014, and in 2015, the pier of Tarn was painted.', '2014'],
    ['it is no part of the opening', 'The pier of Tarn fell in 2014.', '2014'],
  ])('are the whole sentence where %s', (_rule, text, day) => {
    expect(words(text, day)).toBe(text);
  });

  it('are the whole sentence where another day follows behind the comma', () => {
    const text = 'On Friday, Saturday and Sunday the pier was painted.';
    expect(words(text, 'Friday', { others: ['Saturday', 'Sunday'] })).toBe(text);
  });

  it.each([
    ['stands above, too', 'since 2015', 'the pier has stood empty for good.'],
    ['does not stand above', '2015', 'Since 2015, the pier has stood empty for good.'],
  ])('leave out "since" only where it %s', (_rule, lead, expected) => {
    expect(words('Since 2015, the pier has stood empty for good.', '2015', { lead })).toBe(expected);
  });

  it('have an ellipsis where the quotation is clipped', () => {
    const text = 'In 2014, the pier of Tarn fell';
    expect(words(text, '2014', { clipped: { start: false, end: true } })).toBe('the pier of Tarn fell …');
    expect(words(text, '2014', { clipped: { start: true, end: true } })).toBe(`… ${text} …`);
  });
});
