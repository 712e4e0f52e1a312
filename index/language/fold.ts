const MARKS = /[\p{M}\u00AD]+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * The form in which two spellings of one word are the same: no accents, no soft hyphens, lower case, straight apostrophes.
 *
 * Compatibility forms are folded too ("ﬁ" is "fi"), so the result may differ in length.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('’', "'");
}
