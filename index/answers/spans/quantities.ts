/** Numbers with their units. */
import { findNumbers } from '../../language/numbers.ts';
import type { Candidate, QuantityKind } from './kinds.ts';

const OTHER_NUMBERS =
  /(?<![\p{L}\p{N}-])(?:(?<!\b(?:no|any|some|every|each|this|that|the|which)\s)one(?!\s(?:of|day|night|morning|evening|afternoon|time|another|more|can|could|may|might|must|should|would|will)\b)|zero|once|twice|half|(?:(?:tens|hundreds) of )?(?:dozens|hundreds|thousands|millions)|no(?!\sone\b))(?![\p{L}\p{N}-])/giu;
const CURRENCY_BEFORE = /(?:\b(?:US|A|C))?[$£€¥]\s?$/;
const SCORE_BEFORE = /\d\s?[–-]\s?$/;
const SCORE_BEHIND = /^\s?[–-]\s?\d{1,3}(?!\d)/;
const UNITS: readonly (readonly [RegExp, QuantityKind])[] = [
  [
    /^\s(?:US\s)?(?:dollars?|euros?|pounds?|rou?bles?|yen|yuan|hryvnias?|francs?|rupees?|crowns?|kron[aeo]r?|kroner|pesos?|dinars?|dirhams?|shekels?|z[lł]oty|liras?|won|rand|reais|riyals?|cents?|pence)\b/i,
    'money',
  ],
  [/^(?:\s?%|\s(?:percent|per cent)\b)/i, 'percent'],
  [
    /^[\s-](?:square\s|cubic\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|yards?|tons?|tonnes?|kilograms?|degrees?|acres?|hectares?|km|kg|ft|mph|mm|cm|lb)(?:[\s-]old)?\b/i,
    'measure',
  ],
];
const LOOK_BACK_CHARS = 6;
const LOOK_AHEAD_CHARS = 40;

/**
 * The quantities of a text, in order.
 *
 * @param base - is added to each offset
 * @param withUnits - whether "four years" is one, or only "four"
 */
export function findQuantities(text: string, base: number, withUnits: boolean): Candidate[] {
  const others = [...text.matchAll(OTHER_NUMBERS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return [...findNumbers(text).map(({ span }) => span), ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const before = text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
      // What ends a score was taken together with what begins it.
      if (SCORE_BEFORE.test(before)) return [];
      const behind = text.slice(end, end + LOOK_AHEAD_CHARS);
      const { kind, left, right } = unitOf(before, behind, withUnits);
      return { kind, start: base + start - left, end: base + end + right };
    });
}

/** The unit beside a number, with how many characters it takes on either side. */
function unitOf(
  before: string,
  behind: string,
  withUnits: boolean,
): { readonly kind: QuantityKind; readonly left: number; readonly right: number } {
  const score = SCORE_BEHIND.exec(behind);
  if (score) return { kind: 'score', left: 0, right: score[0].length };
  const sign = CURRENCY_BEFORE.exec(before);
  if (sign) return { kind: 'money', left: sign[0].length, right: 0 };
  for (const [unit, kind] of UNITS) {
    const found = unit.exec(behind);
    if (found && (withUnits || kind !== 'measure')) return { kind, left: 0, right: found[0].length };
  }
  return { kind: 'number', left: 0, right: 0 };
}
