import { describe, expect, it } from 'vitest';
import { describeJsonError } from '../../../../index/articles/json-error.ts';

describe('describeJsonError', () => {
  it.each([
    ['a comma at the end', '{\n"a": 1,\n}', 3, 'not JSON'],
    ['a missing comma', '[\n{"a": 1}\n\n{"b": 2}]', 4, 'not JSON'],
    ['a missing colon', '{"a"\n1}', 2, 'not JSON'],
    ['a bare key', '{\n  a: 1}', 2, 'not JSON'],
    ['a number as a key', '{\n  1: 1}', 2, 'not JSON'],
    ['a single quotation mark', "{\n'a': 1}", 2, 'not JSON'],
    ['a line end in a string', '{"a":\n"b\nc"}', 2, 'not JSON'],
    ['an unknown escape', '{"a": "\\x41"}', 1, 'not JSON'],
    ['a wrong bracket', '[\n1\n}', 3, 'not JSON'],
    ['a second record', '{"a": 1}\n{"b": 2}', 2, 'not JSON'],
    ['a leading zero', '[\n01]', 2, 'not JSON'],
    ['an open bracket', '[1,\n2\n', 2, 'cut off'],
    ['an open string', '{"a": 1,\n"b', 2, 'cut off'],
    ['nothing after a colon', '{"a":', 1, 'cut off'],
  ])('finds the line of %s', (_what, text, line, reason) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(describeJsonError(text)).toEqual({ line, reason: expect.stringContaining(reason) });
  });

  it('bears a long string and deep brackets', () => {
    expect(describeJsonError(`["${'x'.repeat(3_000_000)}",]`).line).toBe(1);
    expect(describeJsonError('['.repeat(1_000_000)).reason).toContain('cut off');
  });
});
