import { describe, expect, it } from 'vitest';
import { anchorOf, findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';

/** Printed on a Wednesday. */
const valuesIn = (text: string, day = '2023-07-05') =>
  findTimeExpressions(text, { day, isInferred: false }).map(({ value }) => value);

describe('a day that is counted on from another', () => {
  it.each([
    [
      'is not counted from what only looks back',
      'The mill burned on Tuesday. A fire on 3 March 1911 had killed six. By 6 p.m. it was out.',
      ['2023-07-04', '1911-03-03', '2023-07-04T18:00'],
    ],
    [
      'is never ahead in the past',
      'It burned on Tuesday. Two days later it fell.',
      ['2023-07-04', 'XXXX-XX-XX'],
    ],
    ['may be ahead', 'It opens on Friday. The next day it will close.', ['2023-07-07', '2023-07-08']],
    [
      'is open beside an open one',
      'They met on a Tuesday, and on the same day they left.',
      ['XXXX-WXX-2', 'XXXX-XX-XX'],
    ],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('an hour', () => {
  it.each([
    [
      'of every day is of none',
      'It is open from 9 a.m. to 5 p.m. daily.',
      ['XXXX-XX-XXT09:00', 'XXXX-XX-XXT17:00', 'P1D'],
    ],
    [
      'that begins a range is of the day of its end',
      'It was lit from 9 a.m. to 5 p.m. on Tuesday.',
      ['2023-07-04T09:00', '2023-07-04T17:00'],
    ],
    [
      'behind a week is of an open day',
      'It was debated last week. At midnight they left.',
      ['2023-W26', 'XXXX-XX-XXT24:00'],
    ],
    ['ends its sentence', 'It closed at 7pm. Tuesday was calm.', ['2023-07-05T19:00', '2023-07-04']],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('the end of a range', () => {
  it.each([
    ['lies behind its beginning', 'It will be lit from Monday until Friday.', ['2023-07-10', '2023-07-14']],
    ['lies behind it in months, too', 'It ran from late June until mid-August.', ['2023-06', '2023-08']],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('a day without its year', () => {
  it.each([
    ['is ahead in a clause of the future', 'The trial will begin on March 3.', ['2025-03-03']],
    ['is of the year beside it', 'It is due to end on March 31 of next year.', ['2025-03-31', '2025']],
    ['is open where its weekday fits no year near', 'It rained on Tuesday, June 30.', ['XXXX-06-30']],
    ['lies behind after an event', 'She died on September 30.', ['2023-09-30']],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text, '2024-08-20')).toEqual(values);
  });
});

describe('a month', () => {
  it.each([
    [
      'of figures lies behind',
      'June employment figures are to be released today.',
      ['2023-06', '2023-07-05'],
    ],
    ['of delivery lies ahead', 'Oil for delivery in September fell.', ['2023-09']],
    [
      'is the near one ahead where no verb says otherwise',
      'Talks in September, the mayor thinks.',
      ['2023-09'],
    ],
    ['that is the next one is not this one', 'It opens next July.', ['2024-07']],
    ['lies behind after "since"', 'A test was expected since December.', ['2022-12']],
    ['lies ahead in a promise', 'He promised a vote by October.', ['2023-10']],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('anchorOf', () => {
  const published = { date: '2023-07-05', basis: 'metadata', note: null, inferred: null } as const;
  const inferred = { date: '2023-03-14', evidence: { start: 0, end: 4 } };

  it.each([
    ['is the day of print', { ...published, status: 'ok' }, '2023-07-05', false],
    [
      'is the day that the text puts in its place',
      { ...published, status: 'conflict', inferred },
      '2023-03-14',
      true,
    ],
    ['is none where the text only refutes it', { ...published, status: 'conflict' }, null, false],
    ['is none where it is missing', { ...published, date: null, status: 'missing' }, null, false],
  ] as const)('%s', (_rule, publication, day, isInferred) => {
    expect(anchorOf(publication)).toEqual({ day, isInferred });
  });
});
