import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_GAPS } from '../../../../src/gaps/add-gaps.ts';
import { parseGaps, writeGaps } from '../../../../src/gaps/parse-gaps.ts';
import { gapOf } from './gap-of.ts';

const LINE = '{"question":"who","count":1,"outcome":"no-match","missing":[]}';

describe('parseGaps', () => {
  it('reads what was written, whatever stands in it', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((one) => one.trim() !== '');
    const gap = fc.record({
      question: word,
      count: fc.integer({ min: 1 }),
      outcome: fc.constantFrom('no-match' as const, 'low-confidence' as const),
      missing: fc.array(fc.record({ word, isKnown: fc.boolean() }), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.array(gap), (gaps) => {
        expect(parseGaps(writeGaps(gaps))).toEqual(gaps);
      }),
    );
  });

  it('reads a file that was edited by hand: blank lines, a line less, keys it does not know', () => {
    expect(parseGaps(`\n${LINE.replace('{', '{"mine":1,')}\r\n\n`)).toEqual([gapOf('who')]);
    expect(parseGaps('')).toEqual([]);
  });

  it.each([
    ['half a line', LINE.slice(0, 30)],
    ['one line that is spoilt', `${LINE}\nx`],
    ['nothing but zeros', '\0'.repeat(50)],
    ['null', 'null'],
    ['a list', `[${LINE}]`],
    ['no question', LINE.replace('"who"', '" "')],
    ['a question that is no text', LINE.replace('"who"', '7')],
    ['a question that is too long', LINE.replace('who', 'x'.repeat(301))],
    ['a count of nothing', LINE.replace(':1', ':0')],
    ['a count that is no number', LINE.replace(':1', ':"1"')],
    ['an outcome of another kind', LINE.replace('no-match', 'answered')],
    ['no words that are missing', LINE.replace('[]', 'null')],
    ['a missing word without its kind', LINE.replace('[]', '[{"word":"x"}]')],
    ['more lines than are kept', `${LINE}\n`.repeat(MAX_GAPS + 1)],
  ])('refuses %s', (_rule, text) => {
    expect(parseGaps(text)).toBeNull();
  });
});
