import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../../../../src/discord/render/escape.ts';
import { escapeWithin, shortenQuotation, trimQuotation } from '../../../../../src/discord/render/shorten.ts';
import { buildQuotation } from '../../hand-built.ts';

const words = 'The ferry to Brill left an hour late, and nobody on the quay could say why.';
const within = (most: number) => (shorter: { readonly text: string }) => shorter.text.length <= most;

describe('escapeWithin', () => {
  it.each([
    ['leaves what fits', 'a *b*', 20, 'a \\*b\\*'],
    ['cuts at a word', 'one two three', 10, 'one two …'],
    ['counts what escaping adds', '*one* *two*', 10, '\\*one\\* …'],
    ['cuts a word that is too long by itself', 'abcdefghijkl', 8, 'abcdef …'],
    ['does not give up half of the text for a boundary', 'a bcdefghijklm', 9, 'a bcdef …'],
    ['cuts no character of two code units', '😀😀😀😀', 7, '😀😀 …'],
    ['has no room', 'one two', 2, ''],
    ['has less than no room', 'one two', -30, ''],
    ['has nothing to say', '', 0, ''],
  ])('%s', (_rule, text, most, shortened) => {
    expect(escapeWithin(text, most)).toBe(shortened);
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
        const shortened = escapeWithin(text, most);
        expect(shortened.length).toBeLessThanOrEqual(most);
        if (!shortened.endsWith(' …')) expect(['', escapeText(text)]).toContain(shortened);
      }),
    );
  });
});

describe('shortenQuotation', () => {
  it('leaves what fits', () => {
    const quotation = buildQuotation({ text: words });
    expect(shortenQuotation(quotation, within(100))).toBe(quotation);
  });

  it('keeps the beginning, on a word boundary, where nothing is marked', () => {
    expect(shortenQuotation(buildQuotation({ text: words }), within(24))).toMatchObject({
      text: 'The ferry to Brill left',
      span: { start: 0, end: 23 },
      clipped: { start: false, end: true },
    });
  });

  it('keeps the words around what is marked first', () => {
    const start = words.indexOf('quay');
    const marked = buildQuotation({
      text: words,
      span: { start: 100, end: 100 + words.length },
      highlights: [{ start, end: start + 4 }],
    });
    expect(shortenQuotation(marked, within(24))).toMatchObject({
      text: 'on the quay could say',
      span: { start: 100 + start - 7, end: 100 + start + 14 },
      clipped: { start: true, end: true },
      highlights: [{ start: 7, end: 11 }],
    });
  });

  it('keeps the beginning of a mark that is too long by itself', () => {
    const marked = buildQuotation({ text: words, highlights: [{ start: 4, end: 60 }] });
    expect(shortenQuotation(marked, within(20))).toMatchObject({
      text: 'ferry to Brill left',
      highlights: [{ start: 0, end: 19 }],
    });
  });

  it('is always a contiguous part that fits and keeps its first mark if that fits', () => {
    const marked = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', '😀', 'longword'), { minLength: 1, maxLength: 60 })
      .chain((parts) => {
        const offset = fc.nat(parts.length).map((count) => parts.slice(0, count).join('').length);
        const mark = fc
          .tuple(offset, offset)
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
        return fc.tuple(
          fc.constant(parts.join('')),
          fc.array(mark, { maxLength: 3 }),
          fc.integer({ min: 1, max: 40 }),
        );
      });
    fc.assert(
      fc.property(marked, ([text, highlights, most]) => {
        const article = `before ${text} after`;
        const span = { start: 7, end: 7 + text.length };
        const filled = highlights.filter(({ start, end }) => text.slice(start, end).trim() !== '');
        const shorter = shortenQuotation(buildQuotation({ text, span, highlights: filled }), within(most));
        expect(shorter.text).toBe(article.slice(shorter.span.start, shorter.span.end));
        expect(shorter.text.length).toBeLessThanOrEqual(most);
        expect(shorter.text).not.toMatch(/\p{Cs}/u);
        for (const { start, end } of shorter.highlights) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(shorter.text.length);
        }
        const [first] = filled.toSorted((a, b) => a.start - b.start);
        if (first && first.end - first.start < most) expect(shorter.highlights.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('trimQuotation', () => {
  it('takes off the whitespace at the ends and nothing else', () => {
    const quotation = buildQuotation({
      text: '\n The  ferry \n',
      span: { start: 10, end: 24 },
      highlights: [
        { start: 0, end: 5 },
        { start: 12, end: 14 },
      ],
    });
    expect(trimQuotation(quotation)).toMatchObject({
      text: 'The  ferry',
      span: { start: 12, end: 22 },
      clipped: { start: false, end: false },
      highlights: [{ start: 0, end: 3 }],
    });
  });
});
