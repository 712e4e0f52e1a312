import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_GAPS } from '../../../../src/gaps/add-gaps.ts';
import { foldQuestion } from '../../../../src/gaps/fold-question.ts';
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
      fc.property(fc.uniqueArray(gap, { selector: ({ question }) => foldQuestion(question) }), (gaps) => {
        expect(parseGaps(writeGaps(gaps))).toEqual({ gaps, spoilt: [] });
      }),
    );
  });

  it('reads a file that was edited by hand: blank lines, a line less, keys it does not know', () => {
    expect(parseGaps(`\n${LINE.replace('{', '{"mine":1,')}\r\n\n`)).toEqual({
      gaps: [gapOf('who')],
      spoilt: [],
    });
    expect(parseGaps('')).toEqual({ gaps: [], spoilt: [] });
  });

  it('passes over a mark of the order of bytes', () => {
    expect(parseGaps(`\uFEFF${LINE}`)).toEqual({ gaps: [gapOf('who')], spoilt: [] });
  });

  it('keeps the good lines among those that are spoilt', () => {
    expect(parseGaps(`x\n${LINE}\n{"question":\n`)).toEqual({
      gaps: [gapOf('who')],
      spoilt: ['x', '{"question":'],
    });
  });

  it('sums what stands in it twice', () => {
    expect(parseGaps(`${LINE}\n${LINE}`).gaps).toEqual([gapOf('who', 2)]);
  });

  it('leaves out the rarest of more than are kept', () => {
    const lines = Array.from({ length: MAX_GAPS + 1 }, (_, at) => gapOf(`q ${at}`, at === 3 ? 1 : 2));
    const { gaps, spoilt } = parseGaps(writeGaps(lines));
    expect(gaps).toHaveLength(MAX_GAPS);
    expect(gaps.map(({ question }) => question)).not.toContain('q 3');
    expect(spoilt).toEqual([]);
  });

  it.each([
    ['half a line', LINE.slice(0, 30)],
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
  ])('refuses %s', (_rule, text) => {
    expect(parseGaps(text)).toEqual({ gaps: [], spoilt: [text] });
  });
});
