import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../../../index/answers/days/foreign-day.ts';
import { findTimeExpressions } from '../../../../../index/time/find-time-expressions.ts';
import type { TimeExpression } from '../../../../../index/types.ts';
import { spanOf } from '../../../../support/articles.ts';

/** What the first day of a sentence belongs to, where the question's words are those in brackets. */
function ownerIn(marked: string, day?: TimeExpression) {
  const text = marked.replace(/[[\]]/g, '');
  const words = [...marked.matchAll(/\[(.+?)\]/g)].map(([, word = '']) => ({
    ...spanOf(text, word),
    term: word,
    weight: 1,
  }));
  const [time = day] = findTimeExpressions(text, { day: '2023-07-03', isInferred: false });
  if (!time) throw new Error('There is no day.');
  return ownerOf(time, { text, sentence: { start: 0, end: text.length }, words });
}

describe('ownerOf', () => {
  it.each([
    ['what is told', 'The pier [fell] on 24 June 2023.'],
    ['what is told, though a verb of telling follows', 'On Friday the mayor said that it [fell].'],
    ['what is told on a part of a day', 'The pier [fell] on the morning of 24 June 2023.'],
    ['what is told, where no noun follows', 'On the 17 March 2024 it [fell].'],
  ])('gives a day to %s', (_what, sentence) => {
    expect(ownerIn(sentence)).toBe('telling');
  });

  it.each([
    ['behind it', 'The 17 March 2024 [vote] was calm.'],
    ['two words behind it', 'The 2014 illegal [annexation] is not forgotten.'],
    ['before it', 'The great [fire] of 17 March 2024 was put out.'],
  ])('gives a day to a noun that was asked about %s', (_place, sentence) => {
    expect(ownerIn(sentence)).toBe('noun');
  });

  it.each([
    ['a noun behind it', 'It [fell] in the storm of the 2014 floods.'],
    ['a noun before it', 'It [fell] before the election of 17 March 2024.'],
    ['somebody’s noun', 'It [fell] in spite of its 2014 repair.'],
    ['what a week owns', 'It [fell] in spite of next week’s election in Lower Brill.'],
    ['an issue that is cited', 'It [fell] there (TIME, Dec. 28) with a great noise.'],
    ['an issue that is cited with its weekday', 'It [fell] (Evening Mail, Friday, June 30).'],
    ['what is compared with', 'Of the bridges that [fell] ten were more than in 2019.'],
    ['what something lies above', 'The river [fell] but stays four feet above 2019 and rises.'],
    ['an age', 'The bridge [fell] on Ada Bell, aged 61 in 1949 and blind.'],
    ['a clause about something else', 'The pier of the mayor, who was jailed in 2015, [fell] in a storm.'],
    ['a life from its first year', 'Ada Bell (1950–2014) saw it [fall].'],
  ])('gives a day to something else: %s', (_what, sentence) => {
    expect(ownerIn(sentence)).toBe('else');
  });

  it.each([
    ['a verb of telling', 'It [fell], the mayor said on Friday.'],
    ['a report', 'It [fell], says a report printed on 24 June 2023.'],
    ['a birth', 'Ada Bell, born in 1950, saw it [fall].'],
  ])('gives a day to an account or a life: %s', (_what, sentence) => {
    expect(ownerIn(sentence)).toBe('account');
  });

  it.each([
    [
      'what opens the sentence and owns a noun',
      'Friday’s collapse of a crane in the harbour made the pier [fall].',
      'telling',
    ],
    [
      'what opens the sentence with its noun',
      'The 2014 floods of the two rivers in the hills made the pier [fall].',
      'telling',
    ],
    ['a limit', 'The pier is to [fall] no later than 2025 by law.', 'telling'],
    ['a death with its age', 'Ada [Bell] died at the age of 61 in 1949.', 'telling'],
    ['the noun that a week owns', 'Nobody saw last week’s [fall] of the pier.', 'noun'],
    ['a clause with an asked word', 'The pier, which [fell] in 2015, is shut.', 'telling'],
    ['a clause about what is asked', 'The [pier] of Brill, which was painted in 2015, is shut.', 'telling'],
    ['a clause about who is asked', 'Ada [Bell], who was jailed in 2015, is free.', 'noun'],
    ['the asked words behind "after"', 'The mayor left after the [pier] [fell] in 2015.', 'telling'],
  ])('takes for %s what is meant', (_what, sentence, owner) => {
    expect(ownerIn(sentence)).toBe(owner);
  });

  it('gives a time to the event that sets it', () => {
    const words = 'In the year since the storm it fell.';
    const year: TimeExpression = {
      text: 'the year',
      span: spanOf(words, 'the year'),
      type: 'DATE',
      value: '2023',
      interval: { start: '2023-01-01', end: '2023-12-31' },
      basis: 'publication',
      anchor: '2023-07-03',
    };
    expect(ownerIn('In the year since the storm it [fell].', year)).toBe('else');
  });

  it('gives a day to the telling or the life that was itself asked about', () => {
    expect(ownerIn('The mayor [said] on Friday that it fell.')).toBe('telling');
    expect(ownerIn('Ada Bell was [born] in 1950.')).toBe('telling');
  });
});
