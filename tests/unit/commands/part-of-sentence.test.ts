import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOfSentence } from '../../../commands/part-of-sentence.ts';
import { spanOf } from '../../support/articles.ts';
import { excerptOf } from './quarry.ts';

const LONG = `${'and so on '.repeat(60)}the rope broke ${'and that was it '.repeat(60)}`.trim();
const whole = (text: string) => ({ start: 0, end: text.length });
const base = excerptOf('fall.md', 'Brandt, 51,');

describe('partOfSentence', () => {
  it('is the sentence where that is short', () => {
    expect(partOfSentence(base, '')).toEqual(base.sentence);
  });

  it('is of a long sentence what stands around the words, cut between words', () => {
    const span = spanOf(LONG, 'the rope broke');
    const { start, end } = partOfSentence({ ...base, span, sentence: whole(LONG) }, LONG);
    const part = LONG.slice(start, end);
    expect(part).toContain('the rope broke');
    expect(part.length).toBeLessThanOrEqual(450);
    expect(part.length).toBeGreaterThan(400);
    expect(LONG.charAt(start - 1) + LONG.charAt(end)).toBe('  ');
  });

  it('holds its words in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '🪨'),
      minLength: 500,
      maxLength: 1_500,
    });
    fc.assert(
      fc.property(text, fc.nat(480), fc.integer({ min: 1, max: 20 }), (words, at, length) => {
        const span = { start: at, end: Math.min(at + length, words.length) };
        const part = partOfSentence({ ...base, span, sentence: whole(words) }, words);
        expect(part.start).toBeLessThanOrEqual(span.start);
        expect(part.end).toBeGreaterThanOrEqual(span.end);
        expect(part.end - part.start).toBeLessThanOrEqual(450);
      }),
    );
  });
});
