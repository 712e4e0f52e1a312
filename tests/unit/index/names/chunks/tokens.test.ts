import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../../../index/names/chunks/tokens.ts';

const textsIn = (text: string) => splitTokens(text).map((token) => token.text);
const shapesIn = (text: string) => splitTokens(text).map(({ shape }) => shape);

describe('splitTokens', () => {
  it.each([
    ['keeps the dots of initials', 'The U.S. army', ['The', 'U.S.', 'army']],
    ['keeps the dot of an abbreviation', 'Bell Inc. grew', ['Bell', 'Inc.', 'grew']],
    ['parts the stop of a sentence', 'It grew. Bell', ['It', 'grew', '.', 'Bell']],
    ['parts a possessive', "Bell’s and Ito's", ['Bell', '’s', 'and', 'Ito', "'s"]],
    ['keeps an apostrophe inside', "O'Brien", ["O'Brien"]],
    ['parts a hyphen', 'Stow-on-Wold', ['Stow', '-', 'on', '-', 'Wold']],
    ['ends a line', 'Bell\nIto', ['Bell', '\n', 'Ito']],
    ['reads Cyrillic', 'Анна Белова', ['Анна', 'Белова']],
    ['has none in blanks', ' \t ', []],
  ])('%s', (_rule, text, tokens) => {
    expect(textsIn(text)).toEqual(tokens);
  });

  it('tells how a token is written', () => {
    expect(shapesIn('Bell BELL bell 12 , J. iPhone 76ers Žofie')).toEqual([
      ...['title', 'caps', 'lower', 'number', 'mark', 'title', 'title', 'title', 'title'],
    ]);
  });

  it('tells where a sentence, a quotation or a line begins', () => {
    const opening = splitTokens('Bell left. Ito said: “Stay.”\nDam (Lund) – Veldt, Quay')
      .filter(({ opens, shape }) => opens && shape !== 'mark')
      .map(({ text }) => text);
    expect(opening).toEqual(['Bell', 'Ito', 'Stay', 'Dam', 'Lund', 'Veldt']);
  });

  it('puts every token where it stands', () => {
    const text = 'J. K. Bell’s “Ito” – U.S.A. Inc. 😀 5,000\n\nQuay';
    for (const { text: word, start, end } of splitTokens(text)) expect(text.slice(start, end)).toBe(word);
  });
});
