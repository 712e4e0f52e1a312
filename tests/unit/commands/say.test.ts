import { describe, expect, it } from 'vitest';
import { listQuoted, say } from '../../../commands/say.ts';

describe('say', () => {
  it('is one sentence to the asker alone, that nothing gives anew', () => {
    expect(say('Gone.')).toEqual({
      audience: 'private',
      heading: [],
      command: null,
      blocks: [{ type: 'notice', text: 'Gone.' }],
      pages: null,
      findings: null,
      picture: null,
    });
  });
});

describe('listQuoted', () => {
  it.each([
    ['nothing', [], ''],
    ['one', ['a'], '“a”'],
    ['two', ['a', 'b'], '“a” and “b”'],
    ['three', ['a', 'b', 'c'], '“a”, “b” and “c”'],
  ])('lists %s', (_count, words, listed) => {
    expect(listQuoted(words)).toBe(listed);
  });

  it('joins what may be any of them with "or"', () => {
    expect(listQuoted(['a', 'b'], 'or')).toBe('“a” or “b”');
  });
});
