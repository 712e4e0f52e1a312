import { describe, expect, it } from 'vitest';
import { answeringDaysOf, namesDayOfMonth, writeNamed } from '../../../commands/named-days.ts';
import { spanOf } from '../../support/articles.ts';
import { buildAnswer, FRIDAY } from './hand-built-answer.ts';

describe('answeringDaysOf', () => {
  it('are the days of a range with the words between', () => {
    const excerpt = 'The fair was held March 15 to 17, 2024.';
    const answer = buildAnswer(excerpt, [
      { text: 'March 15', value: '2024-03-15' },
      { text: '17, 2024', value: '2024-03-17' },
    ]);
    const named = answeringDaysOf({ ...answer, rangeEnd: spanOf(excerpt, '17, 2024') });
    expect(named).toMatchObject({ words: 'March 15 to 17, 2024', before: 'The fair was held ' });
    expect(named && writeNamed(named)).toBe('15 to 17 March 2024');
  });

  it('are counted in the excerpt wherever it stands in its article', () => {
    const answer = buildAnswer('It fell on Friday.', [FRIDAY]);
    const move = ({ start, end }: { start: number; end: number }) => ({ start: start + 90, end: end + 90 });
    const moved = {
      ...answer,
      exact: answer.exact && move(answer.exact),
      dates: answer.dates.map((date) => ({ ...date, span: move(date.span) })),
      passage: { ...answer.passage, span: move(answer.passage.span) },
    };
    expect(answeringDaysOf(moved)).toMatchObject({ words: 'Friday', before: 'It fell on ', last: null });
  });

  it('are none where only the day of print answers', () => {
    expect(answeringDaysOf(buildAnswer('It fell.', []))).toBeNull();
  });
});

describe('namesDayOfMonth', () => {
  it.each([
    ['June 30', true],
    ['Friday, June 30', true],
    ['Sept. 11', true],
    ['30 June', true],
    ['the 30th of June', true],
    ['June', false],
    ['June 2023', false],
    ['Friday at 10 GMT', false],
    ['3 days ago', false],
    ['17 MONTHS AGO', false],
    ['2 decades ago', false],
  ])('of "%s" is %s', (text, expected) => {
    const { dates } = buildAnswer(text, [{ ...FRIDAY, text }]);
    expect(dates.map(namesDayOfMonth)).toEqual([expected]);
  });
});
