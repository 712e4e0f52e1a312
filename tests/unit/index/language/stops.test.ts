import { describe, expect, it } from 'vitest';
import { findStops, isBlank } from '../../../../index/language/stops.ts';

describe('findStops', () => {
  it.each([
    ['finds a full stop before a blank and at the end', 'It fell. It rose.', ['.', '.']],
    ['takes several marks for one', 'It fell?! It rose…', ['?!', '…']],
    ['takes in the mark that closes a quotation', 'It fell.” It rose.) It sank', ['.”', '.)']],
    ['takes in one behind a blank', 'It fell. ” It rose', ['. ”']],
    ['leaves a mark that opens the next sentence', 'It fell. “It rose', ['.']],
    ['leaves a closing mark with a word behind it', 'It fell. ”It rose', ['.']],
    ['finds none within a word or a number', 'the 3.5 metres of U.S.-made steel', []],
    ['finds where a blank is missing', 'the quay.A ferry came', ['']],
    ['finds it behind a closing mark, too', 'the quay.”A ferry came', ['']],
    ['finds none between a lone letter and a name', 'J.Bell came', []],
    ['finds none in nothing', '', []],
  ])('%s', (_rule, text, stops) => {
    expect(findStops(text).map(({ start, end }) => text.slice(start, end))).toEqual(stops);
  });
});

describe('isBlank', () => {
  it('holds for what `\\s` stands for and for nothing else', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter(isBlank)).toEqual(codes.filter((code) => /\s/.test(String.fromCharCode(code))));
  });
});
