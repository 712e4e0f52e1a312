import { describe, expect, it } from 'vitest';
import { answeringDay } from '../../../../../index/answers/days/answering-day.ts';
import { findTimeExpressions } from '../../../../../index/time/find-time-expressions.ts';
import { spanOf } from '../../../../support/articles.ts';
import { textsOf } from '../../../../support/spans.ts';

/** A Monday. */
const ANCHOR = { day: '2023-07-03', isInferred: false };

/** The day that a sentence answers with where the question's words are those in brackets. */
function find(marked: string, shownChars = Number.POSITIVE_INFINITY) {
  const text = marked.replace(/[[\]]/g, '');
  const sentence = { start: 0, end: Math.min(text.length, shownChars) };
  const words = [...marked.matchAll(/\[(.+?)\]/g)].map(([, word = '']) => ({
    ...spanOf(text, word),
    term: word,
    weight: 1,
  }));
  const found = answeringDay({ text, sentence, dates: findTimeExpressions(text, ANCHOR), words });
  const spans = found && [found.day.span, ...(found.last ? [found.last.span] : [])];
  return spans && textsOf(text, spans).join(' … ');
}

describe('answeringDay', () => {
  it.each([
    ['takes a day behind a preposition', 'The pier [fell] on 24 June 2023.', '24 June 2023'],
    ['takes a day with its weekday', 'The pier [fell] on Saturday, 24 June 2023.', 'Saturday, 24 June 2023'],
    ['takes a day that opens the sentence', '24 June 2023: the pier [fell].', '24 June 2023'],
    ['takes a year', 'The guild was [made] in 2014 by two pilots.', '2014'],
    ['takes a weekday', 'The pier [fell] on Friday in a storm.', 'Friday'],
    ['takes a weekday without a preposition', 'The pier [fell] Friday in a storm.', 'Friday'],
    ['takes a weekday that owns something', 'Nobody saw Friday’s [fall] of the pier.', 'Friday'],
    ['takes a part of a day', 'The pier [fell] on Friday morning.', 'Friday morning'],
    ['takes yesterday', 'The pier [fell] yesterday.', 'yesterday'],
    ['takes a week', 'Last week the pier [fell].', 'Last week'],
    ['takes the day nearest to the question', 'Built in 1950, the pier [fell] in 2014.', '2014'],
    [
      'takes the nearest of two clauses',
      'The guild [came] into being in 2014 and was part of a war in 2016.',
      '2014',
    ],
    [
      'takes the day of all words rather than of one',
      'In 1950 the [pier] stood; in 2014 the [pier] [fell].',
      '2014',
    ],
    ['takes the first of two as near', 'In 1950 [fell] in 2014.', '1950'],
    [
      'takes the day of what was asked for and not of what came before it',
      'On Friday, ahead of the long [vote] in the town, which is on July 20, the pier fell.',
      'July 20',
    ],
    ['takes what stands written out beside its weekday', 'The pier [fell] Friday (June 30).', 'June 30'],
    ['takes both ends of a range', 'The [fair] was held from March 15 to 17.', 'March 15 … 17'],
    ['takes a range from its start', 'It was March 15 to 17, 2024, of the [fair].', 'March 15 … 17, 2024'],
    ['takes what "between" joins', 'The [fair] was held between May and July 2023.', 'May … July 2023'],
    ['takes a list of days for no range', 'The [fair] was held on 3 May 2023 and 5 May 2023.', '3 May 2023'],
    ['finds none where there is none', 'The pier [fell].', null],
  ])('%s', (_rule, sentence, day) => {
    expect(find(sentence)).toBe(day);
  });

  it('looks at no more than twenty days of a list', () => {
    const list = Array.from({ length: 20 }, (_, at) => `in ${1950 + at}`).join(', ');
    expect(find(`It shook ${list} and [fell] in 1999.`)).toBe('in 1969'.slice(3));
  });

  it('gives no day that is not shown', () => {
    expect(find('The pier [fell] with a great noise on 24 June 2023.', 20)).toBeNull();
  });
});

describe('a day that answers nothing', () => {
  it.each([
    ['belongs to a noun behind it', 'It [fell] in the storm of the 2014 floods.', null],
    ['belongs to somebody’s noun', 'It [fell] in spite of its 2014 repair.', null],
    ['belongs to a noun before it', 'It [fell] before the election of 17 March 2024.', null],
    ['is that of an account', 'It [fell], says a report printed on 24 June 2023.', null],
    ['is that of a dated account', 'It [fell], in a letter dated Friday, 24 June 2022.', null],
    ['is the one on which it was told', 'It [fell], the mayor said on Friday.', null],
    ['is that of a birth', 'Ada Bell, born in 1950, saw it [fall].', null],
    ['is that of a life', 'Ada Bell (1950–2014) saw it [fall].', null],
    ['is set by an event', 'In the year since the storm it [fell].', null],
    ['is vague', 'It [fell] recently.', null],
    ['is a duration', 'It [fell] for three days.', null],
    ['is a repetition', 'It [fell] every Friday.', null],
    [
      'but is that of the noun that was asked about',
      'The 17 March 2024 [vote] was calm.',
      'The 17 March 2024',
    ],
    [
      'but is that of the asked noun before it',
      'The great [fire] of 17 March 2024 was put out.',
      '17 March 2024',
    ],
    ['but is the telling that was asked about', 'The mayor [said] on Friday that it fell.', 'Friday'],
    ['but is the birth that was asked about', 'Ada Bell was [born] in 1950.', '1950'],
    ['but is a time by itself', 'It [fell] on the morning of 17 March 2024.', '17 March 2024'],
    ['but is followed by what is no noun', 'On the 17 March 2024 it [fell].', 'the 17 March 2024'],
  ])('%s', (_rule, sentence, day) => {
    expect(find(sentence)?.replace(/^the morning of /, '') ?? null).toBe(day);
  });
});
