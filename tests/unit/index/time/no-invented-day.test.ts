import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';
import { DATE_WORDS } from '../../../support/adversarial-dates.ts';

/** No article tells its day: nothing may be counted from one. */
const UNKNOWN = { day: null, isInferred: false };

/** Those that stand on a calendar although the text, which has no year, cannot put them there. */
function inventedIn(text: string) {
  return findTimeExpressions(text, UNKNOWN).filter(
    ({ value, interval, anchor }) => /^\d{4}/.test(value) || interval !== null || anchor !== null,
  );
}

describe('without a day to count from', () => {
  it.each([
    ['a weekday', 'He resigned on Tuesday.', 'Tuesday', 'XXXX-WXX-2'],
    ['a weekday that lies ahead', 'They will vote on Friday.', 'Friday', 'XXXX-WXX-5'],
    ['a weekday and a part of it', 'They attacked on Tuesday morning.', 'Tuesday morning', 'XXXX-WXX-2TMO'],
    ['a part of this day', 'They attacked this morning.', 'this morning', 'XXXX-XX-XXTMO'],
    ['a week', 'They vote this week.', 'this week', 'XXXX-WXX'],
    ['a season', 'They fought there last spring.', 'last spring', 'XXXX-SP'],
    ['a day of a month', 'They rebelled on 24 June.', '24 June', 'XXXX-06-24'],
    ['a day of a month behind it', 'They rebelled on June 24.', 'June 24', 'XXXX-06-24'],
    ['a month', 'Votes were held in December.', 'December', 'XXXX-12'],
    ['a day that each week has', 'It meets every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
    ['a duration', 'It was held for the past three weeks.', 'the past three weeks', 'P3W'],
    ['the time of the telling', 'The town is calm now.', 'now', 'PRESENT_REF'],
  ])('%s keeps unknown what the text leaves open', (_what, text, words, value) => {
    const kept = { text: words, value, interval: null, anchor: null };
    expect(findTimeExpressions(text, UNKNOWN)).toMatchObject([kept]);
  });

  it.each([
    ['yesterday', 'The mill burned yesterday.', 'yesterday'],
    ['today', 'The mill reopens today.', 'today'],
    ['tomorrow', 'The mill reopens tomorrow.', 'tomorrow'],
    ['overnight', 'The mill burned overnight.', 'overnight'],
    ['last night', 'The mill burned last night.', 'last night'],
    ['last week', 'The mill burned last week.', 'last week'],
    ['next month', 'The mill reopens next month.', 'next month'],
    ['this year', 'The mill burned this year.', 'this year'],
    ['the weekend', 'The mill burned over the weekend.', 'the weekend'],
    ['last Friday', 'The mill burned last Friday.', 'last Friday'],
    ['next Friday', 'The mill reopens next Friday.', 'next Friday'],
    ['weeks ago', 'The mill burned two weeks ago.', 'two weeks ago'],
    ['years ago', 'The mill burned three years ago.', 'three years ago'],
    ['days ago', 'The mill burned two days ago.', 'two days ago'],
    ['a month of last year', 'The mill burned last December.', 'last December'],
    ['a clock time of a weekday', 'The mill burned at 5 p.m. Tuesday.', '5 p.m. Tuesday'],
    ['a clock time', 'The mill burned at 14:30 GMT.', '14:30 GMT'],
    ['a quarter', 'Profits fell in the third quarter.', 'the third quarter'],
    ['a holiday', 'The mill burned on Christmas.', 'Christmas'],
    ['a month that a reader could place', 'The vote will be held in March.', 'March'],
    ['a month before', 'The mill had closed by December.', 'December'],
    ['a month since', 'The mill has been closed since June.', 'June'],
  ])('%s is found and put on no calendar', (_what, text, words) => {
    expect(findTimeExpressions(text, UNKNOWN).map((found) => found.text)).toEqual([words]);
    expect(inventedIn(text)).toEqual([]);
  });

  it.each([
    ['a weekday and its day', 'He resigned on Friday (June 30).', ['Friday', 'June 30']],
    ['a range of days', 'The vote runs from March 15 to 17.', ['March 15', '17']],
    ['two days of a week', 'He met her on Tuesday and left on Wednesday.', ['Tuesday', 'Wednesday']],
    [
      'a day counted from another',
      'He fell on June 24 and rose the following day.',
      ['June 24', 'the following day'],
    ],
  ])('%s: each is found and put on no calendar', (_what, text, words) => {
    expect(findTimeExpressions(text, UNKNOWN).map((found) => found.text)).toEqual(words);
    expect(inventedIn(text)).toEqual([]);
  });

  it('a week after something is counted from no day, known or not', () => {
    for (const day of [null, '2023-07-03']) {
      const found = findTimeExpressions('It came a week after the uprising.', { day, isInferred: false });
      expect(found).toMatchObject([{ text: 'a week', type: 'DURATION', value: 'P1W', interval: null }]);
    }
  });

  it('nothing is counted from a day where none is handed over', () => {
    const text = 'He resigned on Tuesday, 24 June, and was seen last week.';
    expect(findTimeExpressions(text)).toEqual(findTimeExpressions(text, UNKNOWN));
  });

  it('no year is written that no words tell, however the words fall', () => {
    const text = fc.array(fc.constantFrom(...DATE_WORDS), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        expect(inventedIn(words)).toEqual([]);
      }),
    );
  });
});
