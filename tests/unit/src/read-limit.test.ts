import { describe, expect, it } from 'vitest';
import { readLimit } from '../../../src/read-limit.ts';

describe('readLimit', () => {
  it.each([
    ['as it is', 7, 7],
    ['written as text', '25', 25],
    ['below the least', 0, 1],
    ['below nought', '-5', 1],
    ['above the most', '999999', 100],
    ['above all numbers', '9'.repeat(400), 100],
    ['above what digits are printed for', 1e21, 100],
  ])('reads a number %s', (_rule, written, limit) => {
    expect(readLimit(written)).toBe(limit);
  });

  it.each(['x', '', ' ', '1.5', 2.5, '1 2', 'ten', Number.NaN])('reads no limit in %j', (written) => {
    expect(readLimit(written)).toBeNull();
  });
});
