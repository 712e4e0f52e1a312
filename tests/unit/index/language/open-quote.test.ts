import { describe, expect, it } from 'vitest';
import { blankQuotes, leavesQuoteOpen } from '../../../../index/language/open-quote.ts';

describe('leavesQuoteOpen', () => {
  it.each([
    '“The bridge is open. ',
    'Bell said: "Nobody may cross. ',
    '`` We saw it, Bell said. ',
    '„Nein. ',
  ])('finds the quotation that %s leaves open', (text) => {
    expect(leavesQuoteOpen(text)).toBe(true);
  });

  it.each([
    '“The bridge is open.” ',
    'It is called "Long" or "Wide". ',
    "`` We saw it, '' Bell said. ",
    '"It opens with one mark and ends with another.” ',
    'The boards were 6\'2" long. ',
    'A stray ” closes nothing. ',
    ' "',
  ])('finds none in %s', (text) => {
    expect(leavesQuoteOpen(`Bell. ${text}`, text === ' "')).toBe(false);
  });

  it('goes on from a quotation that is open', () => {
    expect(leavesQuoteOpen('Nobody may cross. ', true)).toBe(true);
    expect(leavesQuoteOpen('Nobody may cross,” Bell said. ', true)).toBe(false);
  });
});

describe('blankQuotes', () => {
  it('keeps what stands outside, where it stands', () => {
    expect(blankQuotes('a “bc” d')).toBe('a      d');
    expect(blankQuotes('a “bc')).toBe('a    ');
    expect(blankQuotes('ab” c', true)).toBe('    c');
  });
});
