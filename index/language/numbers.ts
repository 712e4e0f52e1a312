import type { Span } from '../types.ts';
import numberWords from './number-words.json' with { type: 'json' };

/** A number in digits or words. */
export interface WrittenNumber {
  readonly text: string;
  readonly span: Span;
  /** 25000 for "25,000", "25k", "25 thousand" and "twenty-five thousand" alike. */
  readonly value: number;
}

const WORDS = new Map(Object.entries(numberWords));
const MAGNITUDES = new Map(
  Object.entries({
    ...{ k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 },
    ...{ hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  }),
);
const MAGNITUDE = '[ -](hundred|thousand|million|billion|trillion)(?![\\p{L}\\p{N}])';
/** Not a part of a name (F-16), of a time (10:30), of an ordinal (5th) or of a decade (1990s). */
const IN_DIGITS = new RegExp(
  "(?<![\\p{L}\\p{N}_]|\\p{L}[-–'’]|\\p{N}[.,:/])" +
    '(\\d{1,3}(?:[,\\u00A0\\u202F]\\d{3})+|\\d{1,15})(\\.\\d{1,6})?' +
    `(?:(k|mn?|bn)|${MAGNITUDE}|(?:km|kg|kph|mph|ft))?(?![\\p{L}\\p{N}]|[:/]\\d|[.,]\\d)`,
  'giu',
);
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...WORDS.keys()].join('|')})(?:[ -](two|three|four|five|six|seven|eight|nine))?` +
    `(?![\\p{L}\\p{N}])(?:${MAGNITUDE})?`,
  'giu',
);

/** The numbers of a text, in order. "One" is none, and of "twelve hundred and five" only the part that is a factor. */
export function findNumbers(text: string): WrittenNumber[] {
  return [...findInDigits(text), ...findInWords(text)].sort((a, b) => a.span.start - b.span.start);
}

/** Ways in which texts write a number, to be looked for: "25000", "25 thousand", "nine". Not each of them. */
export function spellNumber(value: number): readonly string[] {
  const short = [...MAGNITUDES].flatMap(([word, magnitude]) => {
    const factor = value / magnitude;
    const isRound = factor >= 1 && factor < 1000 && Number.isInteger(factor * 10);
    return word.length > 2 && magnitude >= 1e3 && isRound
      ? [factor, ...spellSmall(factor)].map((small) => `${small} ${word}`)
      : [];
  });
  return [String(value), ...spellSmall(value), ...short];
}

/** "nine"; nothing for a number that one word does not say. */
function spellSmall(value: number): readonly string[] {
  return [...WORDS].flatMap(([word, number]) => (number === value ? word : []));
}

function findInDigits(text: string): WrittenNumber[] {
  return [...text.matchAll(IN_DIGITS)].map((match) => {
    const [, whole = '', fraction = '', letter, word] = match;
    return toNumber(match, Number(whole.replace(/\D/g, '') + fraction), letter ?? word);
  });
}

function findInWords(text: string): WrittenNumber[] {
  return [...text.matchAll(IN_WORDS)].map((match) => {
    const [, first = '', second = '', magnitude] = match;
    const value = (WORDS.get(first.toLowerCase()) ?? 0) + (WORDS.get(second.toLowerCase()) ?? 0);
    return toNumber(match, value, magnitude);
  });
}

function toNumber({ 0: text, index }: RegExpExecArray, value: number, magnitude = ''): WrittenNumber {
  const product = value * (MAGNITUDES.get(magnitude.toLowerCase()) ?? 1);
  // 4.1 times a thousand is 4099.9999999999995.
  return { text, span: { start: index, end: index + text.length }, value: Math.round(product * 1e6) / 1e6 };
}
