import { describe, expect, it } from 'vitest';
import { isWithinName } from '../../../../../index/time/refiners/within-name.ts';

function isName(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return isWithinName(text, { start, end: start + words.length });
}

describe('isWithinName', () => {
  it.each([
    ['a paper', 'He writes for USA Today.', 'Today', true],
    ['a programme', 'It was shown on 60 Minutes last night.', '60 Minutes', true],
    ['a studio', 'It was made by 20th Century Fox.', '20th Century', true],
    ['a person', 'It was Mr. Noon who spoke.', 'Noon', true],
    ['a film between marks', 'They saw “October Sky” there.', 'October', true],
    ['the head of a sentence', 'Rain fell. Today it stopped.', 'Today', false],
    ['the head of a quotation', 'He said: “Tomorrow we leave.”', 'Tomorrow', false],
    ['the head of a line', 'BRILL —\nYesterday it rained.', 'Yesterday', false],
    ['a holiday', 'They met on Christmas Day.', 'Christmas Day', false],
    ['a New Year', 'They met on New Year’s Eve.', 'New Year’s Eve', false],
    ['small letters', 'It stopped today.', 'today', false],
    ['a sentence between marks', '“October was very cold here,” he said.', 'October', false],
  ])('of %s', (_what, text, words, expected) => {
    expect(isName(text, words)).toBe(expected);
  });
});
