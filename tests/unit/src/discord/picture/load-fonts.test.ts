import { describe, expect, it } from 'vitest';
import { readAdvances } from '../../../../../src/discord/picture/font-widths.ts';
import { createMeasure, loadFonts } from '../../../../../src/discord/picture/load-fonts.ts';
import { TYPEFACES } from '../../../../../src/discord/picture/look.ts';
import { toDrawable } from '../../../../../src/discord/picture/to-drawable.ts';

const fonts = loadFonts();
const measure = createMeasure(fonts);

describe('createMeasure', () => {
  it('measures as many letters as many times the width, in the size of the style', () => {
    expect(measure('', 'words')).toBe(0);
    expect(measure('nnnn', 'words')).toBeCloseTo(4 * measure('n', 'words'));
    const perSize = (style: 'words' | 'gap') => measure('ferry', style) / TYPEFACES[style].size;
    expect(perSize('words')).toBeCloseTo(perSize('gap'));
  });

  it('knows wide letters from narrow ones, and bold ones from others', () => {
    expect(measure('W', 'words')).toBeGreaterThan(2 * measure('i', 'words'));
    const perSize = (style: 'words' | 'title') => measure('ferry', style) / TYPEFACES[style].size;
    expect(perSize('title')).toBeGreaterThan(perSize('words'));
  });
});

describe.each(['Regular', 'SemiBold'] as const)('the typeface, %s,', (weight) => {
  const advance = readAdvances(fonts[weight]);

  it('has every character that is drawn', () => {
    const lacking: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      for (const character of toDrawable(`a ${String.fromCodePoint(code)} b`)) {
        if (advance(character.codePointAt(0) ?? 0) === null) lacking.push(code.toString(16));
      }
    }
    expect(lacking).toEqual([]);
  });

  it('lacks what it lacks', () => {
    expect(['渡', '\u{1f6f6}', '\uffff'].map((one) => advance(one.codePointAt(0) ?? 0))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('readAdvances', () => {
  it('takes nothing that is no font', () => {
    expect(() => readAdvances(Buffer.alloc(100))).toThrow('The font has no table "head".');
    expect(() => readAdvances(Buffer.alloc(0))).toThrow();
  });
});
