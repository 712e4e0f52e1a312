import { describe, expect, it } from 'vitest';
import { openInterval } from '../../../../../index/time/refiners/open-interval.ts';

const MAY = { start: '2015-05-01', end: '2015-05-31' };

function opened(text: string, words = 'May') {
  const start = text.indexOf(words);
  return openInterval(MAY, text, start, start + words.length);
}

describe('openInterval', () => {
  it.each([
    ['goes on after "since"', 'since May', { ...MAY, end: null }],
    ['goes on after "from … on"', 'from May onwards', { ...MAY, end: null }],
    ['stays closed after "from" alone', 'a letter from May', MAY],
    ['stays closed after "not until"', 'it did not open until May', MAY],
    ['ends in what "no later than" names', 'no later than May', { ...MAY, start: null }],
    ['is closed after "from" where its end is told', 'from May to 5 June', MAY],
    ['ends in what "by" names', 'by May', { ...MAY, start: null }],
    ['ends in what "until" names', 'until the May', { ...MAY, start: null }],
    ['begins the day after "after"', 'after May', { start: '2015-06-01', end: null }],
    ['ends the day before "before"', 'before May', { start: null, end: '2015-04-30' }],
    ['stays closed after "in"', 'in May', MAY],
    ['stays closed where the day belongs to a noun', 'after May’s attack', MAY],
  ])('%s', (_rule, text, expected) => {
    expect(opened(text)).toEqual(expected);
  });

  it('ends within what "before the end of" names', () => {
    expect(opened('before the end of May', 'the end of May')).toEqual({ ...MAY, start: null });
  });
});
