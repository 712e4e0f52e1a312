/** "He" and "she" where nobody has been named yet. */

import { blankQuotes } from '../language/open-quote.ts';
import { splitWords } from '../language/words.ts';
import type { Mention } from '../types.ts';
import words from './pointing-words.json' with { type: 'json' };

const PRONOUN = /^(?:he|she|him|his|her|hers|himself|herself)$/i;
const PERSONS = new Set(words.persons);
/** Words in front of the subject: "In his speech, Bell said". What begins otherwise begins with its subject. */
const LEADS_IN =
  /^(?:about|after|afterwards|also|and|as|asked|at|before|besides|born|but|by|despite|during|even|following|for|from|given|here|however|in|instead|last|later|meanwhile|next|now|of|on|once|over|perhaps|since|so|soon|still|then|there|throughout|to|today|under|until|when|while|with|within|without|yet|yesterday|\w+(?:ing|ly))$/i;
/** "As a boy" tells nobody's name. */
const AS_A_BOY = /^as an?\s[\w-]+(?:\s[\w-]+)?,\s/i;

/**
 * Whether a sentence says "he" or "she", outside of quotations, before it has named or described anybody.
 *
 * @param base - where it begins in the article
 * @param people - the people named in it, in order, counted in the article
 * @param isOpen - whether it begins within a quotation
 */
export function leavesPersonUnnamed(
  sentence: string,
  base: number,
  people: readonly Mention[],
  isOpen = false,
): boolean {
  const told = blankQuotes(sentence, isOpen);
  const all = splitWords(told, base);
  const at = all.findIndex(({ text }) => PRONOUN.test(text));
  const pronoun = all[at];
  if (pronoun === undefined) return false;
  const first = all[0]?.text ?? '';
  if (at > 0 && !LEADS_IN.test(first) && !PRONOUN.test(first)) return false;
  const boy = AS_A_BOY.exec(told)?.[0].length ?? 0;
  const described = all.slice(0, at).some(({ text, start }) => start >= base + boy && isPerson(text));
  if (described || people.some(({ span }) => span.start < pronoun.start)) return false;
  const comma = at > 0 ? told.indexOf(',', pronoun.end - base) : -1;
  return comma < 0 || !people.some(({ span }) => span.start > base + comma);
}

function isPerson(word: string): boolean {
  return PERSONS.has(word.toLowerCase());
}
