import { describe, expect, it } from 'vitest';
import { attempt } from '../../../../index/articles/attempt.ts';

const failWith = (error: unknown) => () => {
  throw error;
};

describe('attempt', () => {
  it('hands on what was read', () => {
    expect(attempt(() => 7, 'record')).toBe(7);
  });

  it.each([
    [
      'an overflow',
      new RangeError('Maximum call stack size exceeded'),
      'it is too large or nested too deeply',
    ],
    ['an error over two lines', new Error('No\n\u001b[31m node.'), 'No [31m node'],
    ['an error without words', new Error(''), 'it is broken'],
    ['what is no error', 'odd', 'odd'],
  ])('makes a reason of %s', (_what, error, cause) => {
    expect(attempt(failWith(error), 'file')).toEqual({
      reason: `This file cannot be read: ${cause}. Make it simpler, or delete it.`,
    });
  });
});
