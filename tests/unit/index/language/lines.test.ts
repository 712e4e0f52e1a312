import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../index/language/lines.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const WRAPPED = [
  'The mayor of Riverton opened the new bridge on',
  'Monday, and the council, which had refused to',
  'pay for it, stayed away. It rained.',
].join('\n');

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '• ',
        '\t',
        '\u00a0',
        '\u2003',
        'A line that is wide enough to be a wrapped one. ',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('splitLines', () => {
  it.each([
    ['takes each line by itself', 'One.\nTwo.', ['One.', 'Two.']],
    ['leaves blank lines out', '\n\n One.\n \t\n\nTwo.\n', ['One.', 'Two.']],
    ['leaves the end of a line out, whatever it is', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['leaves blanks of any kind out', '\u00a0\u2003\u3000One.\ufeff\t', ['One.']],
    ['leaves bullets out', '• One\n  ● Two\n▪ ‣ Three', ['One', 'Two', 'Three']],
    ['leaves out a line of bullets alone', 'One\n•\nTwo', ['One', 'Two']],
    ['joins a paragraph that was wrapped', WRAPPED, [WRAPPED]],
    ['joins each paragraph by itself', `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED]],
    ['finds none in nothing', '', []],
    ['finds none in blanks', ' \n\r\n\t', []],
  ])('%s', (_rule, text, lines) => {
    expect(textsOf(text, splitLines(text))).toEqual(lines);
  });

  it.each([
    ['short lines, which are a list', ['Riverton 2, Brill 0', 'Oakham 1, Wells 1', 'Sand 3, Brook 2']],
    [
      'lines with room for the next word',
      ['The mayor of Riverton opened the new bridge on Monday', 'It rained', 'Nobody came but the band'],
    ],
    [
      'lines too wide to be wrapped, which are paragraphs',
      [`The mayor ${'of the town '.repeat(12)}spoke.`, `The council ${'of the town '.repeat(12)}left.`],
    ],
    [
      'bullets, however full their lines are',
      ['The mayor of Riverton opened a new bridge', 'The council of the town would not pay it'],
      '• ',
    ],
  ])('does not join %s', (_what, lines, bullet = '') => {
    const text = lines.map((line) => bullet + line).join('\n');
    expect(textsOf(text, splitLines(text))).toEqual(lines);
  });

  it('reads a very long list', () => {
    expect(splitLines('x\n'.repeat(300_000))).toHaveLength(300_000);
  });

  it('yields lines in order, inside of the text, apart, and without blanks at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = splitLines(text);
        expectInOrder(text, lines);
        for (const line of textsOf(text, lines)) expect(line.trim()).toBe(line);
      }),
    );
  });

  it('leaves out nothing but blanks and bullets', () => {
    const bare = (text: string) => text.replace(/[\s\p{Cc}•●▪◦‣]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bare(textsOf(text, splitLines(text)).join(''))).toBe(bare(text));
      }),
    );
  });
});
