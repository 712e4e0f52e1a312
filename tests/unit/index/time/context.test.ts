import { describe, expect, it } from 'vitest';
import { createContext, type Mentioned } from '../../../../index/time/context.ts';
import { createTenseReader } from '../../../../index/time/tense.ts';

const TEXT = 'It will open on Friday.';
const verbs = () => createTenseReader(TEXT, { start: 0, end: TEXT.length });

/** After values that stand ten characters apart, the last of them ten before the expression. */
function contextAfter(values: readonly string[], gap = 10, day: string | null = '2023-07-03') {
  const mentioned: Mentioned[] = values.map((value, at) => ({
    start: at * 10,
    end: at * 10 + 5,
    value,
    isAside: false,
  }));
  const start = (mentioned.at(-1)?.end ?? 0) + gap;
  return createContext({ day, isInferred: false }, mentioned, { start, end: start + 6 }, verbs, start);
}

describe('what was said before', () => {
  it('is the last of those that are fine enough', () => {
    const context = contextAfter(['2021-05-04', '2022-W10', '2022-Q1', '2019']);
    expect(context.last('day')).toBe('2021-05-04');
    expect(context.last('week')).toBe('2022-W10');
    expect(context.last('quarter')).toBe('2022-Q1');
    expect(context.last('year')).toBe('2019');
  });

  it('gives its day without its hour', () => {
    expect(contextAfter(['2021-05-04T17:00']).lastDay()).toBe('2021-05-04');
  });

  it.each(['XXXX-WXX-2', 'XXXX-06-24', 'XXXX-XX-17'])('is no day beside %s, which may be meant', (open) => {
    const context = contextAfter(['2021-05-04', open]);
    expect(context.last('day')).toBeNull();
    expect(context.lastDay()).toBeNull();
    expect(context.last('month')).toBe('2021-05-04');
  });

  it('reaches back 700 characters and no further', () => {
    expect(contextAfter(['2021-05-04'], 700).lastDay()).toBe('2021-05-04');
    expect(contextAfter(['2021-05-04'], 701).lastDay()).toBeNull();
  });

  it('compares with a quarter rather than with a month that is nearer', () => {
    expect(contextAfter(['2022-Q1', '2022-05']).lastPeriod()).toBe('2022-Q1');
    expect(contextAfter(['2022-05', '2022-05-04']).lastPeriod()).toBe('2022-05');
    expect(contextAfter(['2022']).lastPeriod()).toBeNull();
  });

  it('is nothing at the head of a text', () => {
    expect(contextAfter([]).last('year')).toBeNull();
  });
});

describe('how a value is known', () => {
  const at = { start: 16, end: 22 };
  it.each([
    ['from the day of print', '2023-07-03', false, undefined, 'publication'],
    ['from the verbs as well', '2023-07-03', false, true, 'tense'],
    ['from a day that was worked out, whatever the verbs', '2023-07-03', true, true, 'inferred'],
    ['not at all without a day', null, false, true, 'none'],
  ] as const)('%s', (_rule, day, isInferred, isByTense, basis) => {
    expect(createContext({ day, isInferred }, [], at, verbs, 0).basis(isByTense)).toBe(basis);
  });

  it('asks the verbs around the expression', () => {
    const context = createContext({ day: null, isInferred: false }, [], at, verbs, 0);
    expect(context.tense()).toBe('future');
    expect(context.isPastEvent()).toBe(false);
  });
});
