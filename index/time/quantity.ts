/** How many of a unit: "three", "25", "several", "half a". */
import numberWords from '../language/number-words.json' with { type: 'json' };
import { anyOf } from './vocabulary.ts';

const WORDS = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['another', 1],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['a hundred', 100],
  ['half a', 0.5],
  ['half an', 0.5],
  ['one and a half', 1.5],
  ...Object.entries(numberWords),
]);
const ONES = anyOf(Object.keys(numberWords).filter((word) => !word.endsWith('ty') && !word.endsWith('teen')));
const TENS = anyOf(Object.keys(numberWords).filter((word) => word.endsWith('ty')));
const VAGUE =
  'a couple(?: of)?|a few|a number of|several|many|few|some|numerous|countless|various|dozens of|hundreds of|thousands of|untold|multiple';

/** As the group "quantity"; a fraction may follow the number. */
export const QUANTITY = `(?<quantity>\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2})?|half a dozen|half an?|a dozen|a hundred|(?:${TENS})[- ](?:one|${ONES})|${anyOf(Object.keys(numberWords))}|${VAGUE}|another|one|an?)(?<half>[- ]and[- ]a[- ]half)?`;

/** 3 for "three", 2.5 for "two and a half"; `null` where the words give no number. */
export function quantityOf(words: string, half = ''): number | null {
  const plain = words.toLowerCase().replace(/,/g, '');
  const number = /^\d/.test(plain) ? Number(plain) : (WORDS.get(plain) ?? sumOf(plain));
  return number === null ? null : half === '' ? number : number + 0.5;
}

/** "P3W", "PT2H", "PXM" where the number is not known, "P20Y" for two decades. */
export function durationOf(quantity: number | null, unit: string): string {
  const [, clock = '', factor = '', letter = ''] = /^(T?)(\d*)(\w+)$/.exec(unit) ?? [];
  if (quantity === 0.5 && clock !== '' && letter === 'H') return 'PT30M';
  const number = quantity === null ? 'X' : String(quantity * Number(factor || 1));
  return `P${clock}${number}${letter}`;
}

function sumOf(words: string): number | null {
  const [tens = '', ones = ''] = words.split(/[- ]/);
  const first = WORDS.get(tens);
  const second = WORDS.get(ones);
  return first === undefined || second === undefined || first < 20 ? null : first + second;
}
