import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../index/answers/spans/quantities.ts';

function find(text: string, withUnits = true): string[] {
  return findQuantities(text, 0, withUnits).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('quantities', () => {
  it.each([
    ['It cost $4.5 million.', 'money: $4.5 million'],
    ['It cost 300 euros.', 'money: 300 euros'],
    ['Some 40% left.', 'percent: 40%'],
    ['Some 40 percent left.', 'percent: 40 percent'],
    ['It is 12 miles long.', 'measure: 12 miles'],
    ['A 33-year-old man.', 'measure: 33-year-old'],
    ['Seven ferries sank.', 'number: Seven'],
    ['Tens of thousands fled.', 'number: Tens of thousands'],
    ['They won 24–10.', 'score: 24–10'],
  ])('of "%s" are: %s', (text, found) => {
    expect(find(text)).toEqual([found]);
  });

  it('are bare numbers where no units are wanted', () => {
    expect(find('After four years it was 12 miles long.', false)).toEqual(['number: four', 'number: 12']);
  });

  it('do not hold the "one" of "one of them"', () => {
    expect(find('One of them sank, and one was saved.')).toEqual(['number: one']);
  });

  it('have their place in the whole text', () => {
    expect(findQuantities('Two sank.', 100, true)).toEqual([{ kind: 'number', start: 100, end: 103 }]);
  });
});
