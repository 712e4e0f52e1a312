/** Numbers that count things, name a house or a model, and are no year. */
import { anyOf } from '../vocabulary.ts';
import words from './words.json' with { type: 'json' };

const COUNTED = new RegExp(`^ (?:square |cubic )?(?:${anyOf(words.counted)})\\b`);
const MAX_COUNTED_CHARS = 20;
/** "2000 blankets": after none of these, a number before things in the plural counts them. */
const THINGS =
  /^ (?!(?:marks|remains|brings|comes|shows|looks|seems|means|ends|begins|starts|sees)\b)\p{Ll}{3,}s\b/u;
const SETS_A_YEAR =
  /\b(?:the|a|an|its|his|her|their|our|this|that|in|since|during|by|from|until|before|after|late|early|mid|and|to)\s$|['’]s\s$/i;
/** "2000 armed men": the things come a word or two later. */
const THINGS_LATER = new RegExp(`^ (?:[\\p{L}-]+ ){1,2}(?:${anyOf(words.countedLater)})\\b`, 'u');
const SETS_A_YEAR_BEFORE_NAMES = /\b(?:in|since|during|by|from|until|before|after|late|early|the|a|its)\s$/i;
const PART_OF = /^ (?:of (?:the|its|his|her|their|some|about) [\d,]+|block of)\b/;
/** A house in a street. */
const STREET = new RegExp(`^ (?:\\p{Lu}\\p{Ll}+ ){1,3}(?:${anyOf(words.streets)})\\b`, 'u');
/** "+44 20 7946 1999": the end of a telephone number. */
const PHONE = /(?:\+\d{1,3}|\b\d{3,4}|\b0\d{1,4})[ -]$/;
const OPEN_MARK = /["“‘']$/;
const CLOSED_MARK = /^["”’']/;
const NUMBERED = new RegExp(`(?:\\b(?:${anyOf(words.numbered)})\\.?|[$£€])\\s$`, 'i');

/** Whether the number that ends here counts what is often counted in thousands ("2000 soldiers") and is no year. */
export function countsThings(text: string, end: number): boolean {
  return COUNTED.test(text.slice(end, end + MAX_COUNTED_CHARS));
}

/**
 * Whether a number of four digits is none of a year: it counts things, stands in a title or numbers a house.
 *
 * @param before - some 16 characters before it
 * @param after - some 40 characters after it
 */
export function isNoYear(before: string, after: string): boolean {
  const isTitle = OPEN_MARK.test(before) && CLOSED_MARK.test(after);
  const isCount =
    COUNTED.test(after.slice(0, MAX_COUNTED_CHARS)) ||
    (THINGS.test(after) && !SETS_A_YEAR.test(before)) ||
    (THINGS_LATER.test(after) && !SETS_A_YEAR_BEFORE_NAMES.test(before));
  return (
    isTitle ||
    isCount ||
    PHONE.test(before) ||
    NUMBERED.test(before) ||
    STREET.test(after) ||
    PART_OF.test(after)
  );
}
