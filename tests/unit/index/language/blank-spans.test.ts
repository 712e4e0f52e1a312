import { describe, expect, it } from 'vitest';
import { blankSpans } from '../../../../index/language/blank-spans.ts';

describe('blankSpans', () => {
  it('keeps every offset', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 4, end: 5 },
    ];
    expect(blankSpans('abcdef', spans)).toBe('\n\ncd\nf');
    expect(blankSpans('abc', [])).toBe('abc');
  });
});
