import { describe, expect, it } from 'vitest';
import { isDay, isUnanchored } from '../../../../../index/answers/days/is-day.ts';
import { findTimeExpressions } from '../../../../../index/time/find-time-expressions.ts';

describe('isDay', () => {
  it.each([
    ['DATE', '2023-06-24', true],
    ['DATE', 'XXXX-WXX-2', true],
    ['TIME', '2023-06-24TMO', true],
    ['DATE', 'PRESENT_REF', false],
    ['DURATION', 'P3D', false],
    ['SET', 'XXXX-WXX-2', false],
  ] as const)('of a %s of %s is %s', (type, value, expected) => {
    const span = { start: 0, end: 4 };
    expect(isDay({ text: 'then', span, type, value, interval: null, basis: 'none', anchor: null })).toBe(
      expected,
    );
  });
});

describe('isUnanchored', () => {
  it.each([
    ['a weekday that nothing tells the week of', 'It fell on Tuesday.', null, true],
    ['an hour of such a day', 'It fell on Tuesday morning.', null, true],
    ['a month without its year', 'It fell in June.', null, true],
    ['a weekday with a day to count from', 'It fell on Tuesday.', '2023-07-03', false],
    ['a day that is written out', 'It fell on 24 June 2023.', null, false],
    ['a duration', 'It fell for three days.', null, false],
    ['a repetition', 'It falls every Tuesday.', null, false],
    ['what is vague', 'It fell recently.', null, false],
  ] as const)('of %s', (_what, text, day, expected) => {
    const [time] = findTimeExpressions(text, { day, isInferred: false });
    expect(time && isUnanchored(time)).toBe(expected);
  });
});
