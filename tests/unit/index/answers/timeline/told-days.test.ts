import { describe, expect, it } from 'vitest';
import { findToldDays, keyOfInterval } from '../../../../../index/answers/timeline/told-days.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';

function toldIn(text: string, published: string | null = '2021-03-17') {
  return findToldDays(analyse(createArticle({ text, published })));
}

function daysIn(text: string): readonly string[] {
  return toldIn(text).told.map(({ interval }) => keyOfInterval(interval));
}

describe('findToldDays', () => {
  it.each([
    ['a day', 'The bridge fell on 14 March 2021.', ['2021-03-14/2021-03-14']],
    ['a day that is counted from the day of print', 'The bridge fell yesterday.', ['2021-03-16/2021-03-16']],
    ['a part of a day as the day itself', 'The bridge fell on Monday morning.', ['2021-03-15/2021-03-15']],
    ['a month', 'The bridge fell in June 2019.', ['2019-06-01/2019-06-30']],
    ['an open stretch', 'Since 2015, the bridge has been shut.', ['2015-01-01/']],
    [
      'each day of a sentence that names two',
      'The bridge opened in 2014 and fell in 2016.',
      ['2014-01-01/2014-12-31', '2016-01-01/2016-12-31'],
    ],
    ['a range as one stretch', 'The fair runs from 2014 to 2016.', ['2014-01-01/2016-12-31']],
    [
      'a day once that is named by its weekday too',
      'It was announced on Friday (March 12) in the hall.',
      ['2021-03-12/2021-03-12'],
    ],
  ])('finds %s', (_rule, text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  it('takes of two ways to name a day the one that is written out', () => {
    const [day] = toldIn('It was announced on Friday (March 12) in the hall.').told;
    expect(day?.time.text).toBe('March 12');
  });

  it('looks at no more than twenty days of one sentence', () => {
    const list = Array.from({ length: 30 }, (_, at) => `in ${1950 + at}`).join(', ');
    expect(daysIn(`The bridge shook ${list}. It fell in 2014.`)).toHaveLength(21);
  });

  it('keeps both ends of a range', () => {
    const [day] = toldIn('The fair ran from March 3 to March 5 in the square.').told;
    expect([day?.time.text, day?.rangeEnd?.text]).toEqual(['March 3', 'March 5']);
  });

  it.each([
    ['a duration', 'The siege took three weeks.'],
    ['a repetition', 'The council meets every Tuesday.'],
    ['what is now or was lately', 'The bridge is now shut and was recently painted.'],
    ['the day of an account', 'According to a report printed on 24 June 2020, the bridge is safe.'],
    ['the date that a text bears', 'This summary follows a text that bears the date 24 June 2020.'],
    ['the day of a source', 'The mayor stepped down (Evening Mail, June 30) and left.'],
    ['the day of another article', 'This summary follows the report of 24 June 2020.'],
  ])('finds no day in %s', (_rule, text) => {
    expect(daysIn(text)).toEqual([]);
  });

  it('finds none in what belongs to the page around the story', () => {
    const text = 'The bridge fell.\n\nShared 12 times since 4 May 2020.\n\nNobody was hurt.';
    const article = createArticle({
      text,
      published: '2021-03-17',
      boilerplate: ['Shared 12 times since 4 May 2020.'],
    });
    expect(findToldDays(analyse(article)).told).toEqual([]);
  });

  it('tells apart what cannot be known without a day of print', () => {
    const text = 'The bridge fell on Tuesday. It was built in 1987. Nobody was hurt.';
    const { told, unanchored } = toldIn(text, null);
    expect(told.map(({ time }) => time.text)).toEqual(['1987']);
    expect(unanchored.map(({ time, sentence }) => [time.text, sentence])).toEqual([['Tuesday', 0]]);
  });

  it('leaves nothing open where the day of print is known', () => {
    expect(toldIn('The bridge fell on Tuesday.').unanchored).toEqual([]);
  });
});
