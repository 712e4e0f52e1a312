import { describe, expect, it } from 'vitest';
import { fixed } from '../../../../../index/time/candidates.ts';
import { widen } from '../../../../../index/time/refiners/widen.ts';

type Type = Parameters<typeof fixed>[1];

/** The words of `text` that are taken for the expression which `words` alone was. */
function widened(text: string, words: string, type: Type, before = 0): string {
  const start = text.indexOf(words);
  const wide = widen(fixed({ start, end: start + words.length }, type, ''), before, text);
  return text.slice(wide.start, wide.end);
}

describe('widen', () => {
  it.each<[string, string, string, Type, string]>([
    ['takes in a part of a year', 'It rose in early 2022.', '2022', 'DATE', 'early 2022'],
    ['takes in an end', 'by the end of this year', 'this year', 'DATE', 'the end of this year'],
    ['takes in a prefix', 'in mid-2022', '2022', 'DATE', 'mid-2022'],
    ['takes in an amount', 'for more than three weeks', 'three weeks', 'DURATION', 'more than three weeks'],
    ['takes an amount before "ago"', 'about two years ago', 'two years ago', 'DATE', 'about two years ago'],
    ['takes what is near an hour', 'at about 5 p.m.', '5 p.m.', 'TIME', 'about 5 p.m.'],
    [
      'leaves "over" before a stretch',
      'over the past decade',
      'the past decade',
      'DURATION',
      'the past decade',
    ],
    ['leaves what is no part', 'a cold 2022', '2022', 'DATE', '2022'],
    ['leaves a longer word', 'a guillotine-early 2022', '2022', 'DATE', '2022'],
  ])('%s', (_rule, text, words, type, expected) => {
    expect(widened(text, words, type)).toBe(expected);
  });

  it('takes nothing from before a given place', () => {
    expect(widened('early 2022', '2022', 'DATE', 3)).toBe('2022');
  });
});
