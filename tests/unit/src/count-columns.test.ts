import { describe, expect, it } from 'vitest';
import { countColumns } from '../../../src/count-columns.ts';

describe('countColumns', () => {
  it.each([
    ['Latin', 'ferry', 5],
    ['Japanese, two a character', '渡し船', 6],
    ['marks, none', 'cafe\u0301', 4],
    ['emoji of several parts, two', '👩‍👩‍👧', 2],
    ['nothing', '', 0],
  ])('counts %s', (_rule, text, columns) => {
    expect(countColumns(text)).toBe(columns);
  });

  it('gets to the end of a title of a million letters', () => {
    expect(countColumns('ж\u0301'.repeat(500_000))).toBe(1_000_000);
  });
});
