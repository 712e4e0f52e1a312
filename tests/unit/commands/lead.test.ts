import { describe, expect, it } from 'vitest';
import { leadOf } from '../../../commands/lead.ts';
import type { Answer } from '../../../index/findings.ts';
import type { Publication } from '../../../index/types.ts';
import { spanOf } from '../../support/articles.ts';
import { buildAnswer, FRIDAY, PRINTED } from './hand-built-answer.ts';

const lead = (answer: Answer) => leadOf(answer, String).lead;
const DOUBTED: Publication = {
  ...PRINTED,
  status: 'conflict',
  note: 'The text expects “July 20”, which was over by then.',
  inferred: { date: '2022-07-19', evidence: { start: 3, end: 9 } },
};
const UNDATED: Publication = { ...PRINTED, date: null, basis: 'none', status: 'missing' };
const TUESDAY = { text: 'Tuesday', value: 'XXXX-WXX-2', interval: null, basis: 'none' } as const;

describe('the lead of an answer that names its day', () => {
  it.each([
    [
      'says nothing of a full date in another order',
      buildAnswer('It fell on June 30, 2023.', [{ text: 'June 30, 2023', value: '2023-06-30' }]),
      { text: '30 June 2023', note: null },
    ],
    [
      'says nothing of one in the order of a calendar',
      buildAnswer('On 2020-01-01 it fell.', [{ text: '2020-01-01', value: '2020-01-01' }]),
      { text: '1 January 2020', note: null },
    ],
    [
      'says nothing of a month in capitals',
      buildAnswer('It fell in JANUARY 1955.', [{ text: 'JANUARY 1955', value: '1955-01' }]),
      { text: 'January 1955', note: null },
    ],
    [
      'says how a date in figures is printed, which may be read in two ways',
      buildAnswer('It fell on 03/04/2020.', [{ text: '03/04/2020', value: '2020-04-03' }]),
      { text: '3 April 2020', note: 'printed as “03/04/2020”' },
    ],
    [
      'says from where an hour was counted',
      buildAnswer('It fell at 6 p.m. GMT.', [
        { ...FRIDAY, text: '6 p.m. GMT', value: '2023-07-03T18:00', basis: 'publication' },
      ]),
      {
        text: '3 July 2023, 18:00',
        note: '“6 p.m. GMT”, counted from the article of 3 July 2023',
      },
    ],
    [
      'says of a month that its year was counted',
      buildAnswer('It fell in June.', [{ ...FRIDAY, text: 'June', value: '2023-06' }]),
      {
        text: 'June 2023',
        note: 'printed as “June”, the year counted from the article of 3 July 2023',
      },
    ],
    [
      'says which part of a year is meant',
      buildAnswer('It will fall before the end of the year.', [
        {
          ...FRIDAY,
          text: 'the end of the year',
          value: '2023',
          interval: { start: null, end: '2023-12-31' },
        },
      ]),
      {
        text: 'before the end of 2023',
        note: '“the end of the year”, counted from the article of 3 July 2023',
      },
    ],
    [
      'says nothing of one that is printed as it is shown',
      buildAnswer('It fell on 30 June 2023.', [{ text: '30 June 2023', value: '2023-06-30' }]),
      { text: '30 June 2023', note: null },
    ],
    [
      'says nothing of its weekday',
      buildAnswer('It fell on Friday, the 30 June 2023.', [
        { text: 'Friday, the 30 June 2023', value: '2023-06-30' },
      ]),
      { text: '30 June 2023', note: null },
    ],
    [
      'says of a date that its year was counted',
      buildAnswer('It fell on June 30.', [
        { text: 'June 30', value: '2023-06-30', basis: 'tense', anchor: '2023-07-03' },
      ]),
      {
        text: '30 June 2023',
        note: 'printed as “June 30”, the year counted from the article of 3 July 2023',
      },
    ],
    [
      'says the same of one with its weekday',
      buildAnswer('It fell on Friday, June 30.', [{ ...FRIDAY, text: 'Friday, June 30' }]),
      {
        text: '30 June 2023',
        note: 'printed as “Friday, June 30”, the year counted from the article of 3 July 2023',
      },
    ],
    [
      'says from which article a weekday was counted',
      buildAnswer('It fell on Friday.', [FRIDAY]),
      { text: '30 June 2023', note: '“Friday”, counted from the article of 3 July 2023' },
    ],
    [
      'says from which day the next one was counted',
      buildAnswer('The next day it fell.', [
        { text: 'The next day', value: '2023-06-25', basis: 'previous-day', anchor: '2023-06-24' },
      ]),
      { text: '25 June 2023', note: '“The next day”, counted from 24 June 2023' },
    ],
    [
      'says since when',
      buildAnswer('It stands since 2015.', [
        { text: '2015', value: '2015', interval: { start: '2015-01-01', end: null } },
      ]),
      { text: 'since 2015', note: null },
    ],
    [
      'says by when',
      buildAnswer('It will stand by 2030.', [
        { text: '2030', value: '2030', interval: { start: null, end: '2030-12-31' } },
      ]),
      { text: 'by 2030', note: null },
    ],
    [
      'says that only a part of the year is meant, and nothing more',
      buildAnswer('It fell in early 2022.', [{ text: 'early 2022', value: '2022' }]),
      { text: 'early 2022', note: null },
    ],
  ])('%s', (_rule, answer, expected) => {
    expect(lead(answer)).toEqual(expected);
    expect(leadOf(answer, String).doubt).toBeNull();
  });

  it('names both ends of a range', () => {
    const excerpt = 'The fair was held March 15 to 17, 2024.';
    const answer = buildAnswer(excerpt, [
      { text: 'March 15', value: '2024-03-15' },
      { text: '17, 2024', value: '2024-03-17' },
    ]);
    expect(lead({ ...answer, rangeEnd: spanOf(excerpt, '17, 2024') })).toEqual({
      text: '15 to 17 March 2024',
      note: null,
    });
  });

  it('names both ends of a range without the words that open one of them', () => {
    const excerpt = 'The fair was held from 12 up to 15 May 2021.';
    const answer = buildAnswer(excerpt, [
      { text: '12', value: '2021-05-12' },
      { text: '15 May 2021', value: '2021-05-15', interval: { start: null, end: '2021-05-15' } },
    ]);
    expect(lead({ ...answer, rangeEnd: spanOf(excerpt, '15 May 2021') })?.text).toBe('12 to 15 May 2021');
  });

  it('puts only the printed words in front where the day was counted from one that nobody printed', () => {
    const answer = buildAnswer('It fell on Tuesday.', [{ ...FRIDAY, text: 'Tuesday', basis: 'inferred' }], {
      published: DOUBTED,
    });
    expect(leadOf(answer, String)).toEqual({
      lead: { text: 'Tuesday', note: 'probably 30 June 2023 · the day of print is in doubt' },
      doubt: { articleId: 'pier.md', span: { start: 3, end: 9 } },
    });
  });

  it('shows a day that nothing supports as it is printed', () => {
    const answer = buildAnswer('It fell on Tuesday.', [TUESDAY], { published: UNDATED });
    expect(leadOf(answer, String)).toEqual({
      lead: { text: 'Tuesday', note: 'the article has no date' },
      doubt: null,
    });
  });

  it('says that the day of print is in doubt where the text puts none in its place', () => {
    const answer = buildAnswer('It fell on Tuesday.', [TUESDAY], {
      published: { ...DOUBTED, inferred: null },
    });
    expect(lead(answer)).toEqual({ text: 'Tuesday', note: 'the day of print is in doubt' });
  });

  it('offers beside it what another article suggests, with its title', () => {
    const answer = buildAnswer('It fell on Tuesday.', [TUESDAY], { published: UNDATED });
    const evidence = { start: 20, end: 27 };
    const suggested = {
      span: spanOf(answer.excerpt, 'Tuesday'),
      value: '2024-03-12',
      interval: { start: '2024-03-12', end: '2024-03-12' },
      articleId: 'other.md',
      evidence,
    };
    expect(leadOf({ ...answer, suggested: [suggested] }, (id) => `the article ${id}`)).toEqual({
      lead: {
        text: 'Tuesday',
        note: 'the article has no date; the article other.md suggests 12 March 2024',
      },
      doubt: { articleId: 'other.md', span: evidence },
    });
  });

  it('says so where only the day of print puts it into the period that was asked for', () => {
    const answer = buildAnswer('It fell in 2023.', [{ text: '2023', value: '2023' }], {
      periodBasis: 'print',
    });
    expect(lead(answer)).toEqual({ text: '2023', note: 'in the period by the day of print' });
  });
});

describe('the lead of an answer that names no day', () => {
  it.each([
    ['is the day of print', {}, { text: '3 July 2023', note: 'the day of print' }],
    [
      'is the day of print by which it lies in the period that was asked for',
      { periodBasis: 'print' },
      { text: '3 July 2023', note: 'by the day of print' },
    ],
    [
      'is a doubtful day of print where the text puts none in its place',
      { published: { ...DOUBTED, inferred: null } },
      { text: '3 July 2023', note: 'the day of print, in doubt' },
    ],
    [
      'is none where the text puts another in its place',
      { published: DOUBTED },
      { text: 'No day', note: 'the day of print is in doubt' },
    ],
    [
      'is none in an article without a date',
      { published: UNDATED },
      { text: 'No day', note: 'the article has no date' },
    ],
  ] as const)('%s', (_rule, parts, expected) => {
    expect(lead(buildAnswer('It fell.', [], parts))).toEqual(expected);
  });
});

describe('the lead of a question in a sentence', () => {
  const spoken = (answer: Answer) => leadOf(answer, String, 'sentence').lead;

  it.each([
    ['only tells the day of print', {}, { text: 'No day said', note: 'printed 3 July 2023' }],
    [
      'tells that the period is that of the day of print',
      { periodBasis: 'print' },
      { text: 'No day said', note: 'printed 3 July 2023 · in the period by the day of print' },
    ],
    [
      'tells that the day of print is in doubt',
      { published: { ...DOUBTED, inferred: null } },
      { text: 'No day said', note: 'dated 3 July 2023, which its text contradicts' },
    ],
    [
      'has no day of print to tell',
      { published: UNDATED },
      { text: 'No day', note: 'the article has no date' },
    ],
  ] as const)('%s', (_rule, parts, expected) => {
    expect(spoken(buildAnswer('It fell.', [], parts))).toEqual(expected);
  });

  it('is the day that the excerpt names', () => {
    expect(spoken(buildAnswer('It fell on Friday.', [FRIDAY]))?.text).toBe('30 June 2023');
  });
});
