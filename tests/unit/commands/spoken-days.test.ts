import { describe, expect, it } from 'vitest';
import { writeSpokenDays } from '../../../commands/spoken-days.ts';
import { buildAnswer, FRIDAY } from './hand-built-answer.ts';

describe('writeSpokenDays', () => {
  it.each([
    ['a day that stands there', 'It fell on June 30.', [{ ...FRIDAY, text: 'June 30' }], ['30 June 2023']],
    ['a counted day with its word', 'It fell on Friday.', [FRIDAY], ['30 June 2023 (“Friday”)']],
    [
      'a day that was counted by a number with its words',
      'It fell 3 days ago.',
      [{ ...FRIDAY, text: '3 days ago' }],
      ['30 June 2023 (“3 days ago”)'],
    ],
    [
      'a day once, as it is known best',
      'It fell on Friday (June 30).',
      [FRIDAY, { ...FRIDAY, text: 'June 30' }],
      ['30 June 2023'],
    ],
    [
      'that a day is only probable',
      'It fell on Friday.',
      [{ ...FRIDAY, basis: 'inferred' }],
      ['probably 30 June 2023 (“Friday”)'],
    ],
    [
      'a day that nobody knows as it is printed',
      'It fell on Tuesday.',
      [{ text: 'Tuesday', value: 'XXXX-WXX-2', interval: null, basis: 'none' }],
      ['“Tuesday”'],
    ],
    [
      'a range as one',
      'It was held on March 15 to 17.',
      [
        { text: 'March 15', value: '2024-03-15' },
        { text: '17', value: '2024-03-17' },
      ],
      ['15 to 17 March 2024'],
    ],
    [
      'since when',
      'It stands since 2015.',
      [{ text: '2015', value: '2015', interval: { start: '2015-01-01', end: null } }],
      ['since 2015'],
    ],
    [
      'nothing of durations, repetitions and what is vague',
      'Every Friday for three days it fell, recently.',
      [
        { text: 'Every Friday', value: 'XXXX-WXX-5', type: 'SET', interval: null },
        { text: 'three days', value: 'P3D', type: 'DURATION', interval: null },
        { text: 'recently', value: 'PAST_REF', interval: null },
      ],
      [],
    ],
  ] as const)('says %s', (_rule, excerpt, days, written) => {
    expect(writeSpokenDays(buildAnswer(excerpt, days))).toEqual(written);
  });

  it('makes no range of a day and the week that it lies in', () => {
    const week = {
      text: 'this week',
      value: '2023-W26',
      interval: { start: '2023-06-26', end: '2023-07-02' },
    };
    const answer = buildAnswer('It fell on 30 June 2023 – this week.', [
      { text: '30 June 2023', value: '2023-06-30' },
      week,
    ]);
    expect(writeSpokenDays(answer)).toEqual(['30 June 2023', 'June 2023 (week 26)']);
  });

  it('makes a range of a day and a later week', () => {
    const week = {
      text: 'this week',
      value: '2023-W26',
      interval: { start: '2023-06-26', end: '2023-07-02' },
    };
    const answer = buildAnswer('It lasted from 1 June 2023 to this week.', [
      { text: '1 June 2023', value: '2023-06-01' },
      week,
    ]);
    expect(writeSpokenDays(answer)).toEqual(['1 June 2023 to June 2023 (week 26)']);
  });

  it('leaves out what is not shown', () => {
    const answer = buildAnswer('It fell on 30 June 2023.', [{ text: '30 June 2023', value: '2023-06-30' }]);
    expect(writeSpokenDays({ ...answer, shown: { start: 0, end: 7 } })).toEqual([]);
  });
});
