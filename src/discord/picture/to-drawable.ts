/** What the typeface lacks: all but Latin, Greek and Cyrillic with their extensions, digits, punctuation and currencies. */
const MISSING =
  /(?:(?![\s\x21-\x7e\xa1-\u0148\u014a-\u01c3\u01c5-\u024f\u0374-\u0376\u037a-\u03d7\u03dc\u03dd\u03f0-\u03f6\u03f9\u03fa\u03fc-\u0479\u0480-\u0482\u048a-\u049d\u04a0-\u04ff\u052f\u1e00-\u1e9b\u1e9d-\u1fff\u2010-\u2027\u2030-\u2055\u20a0-\u20af\u20b1-\u20b5\u20b8-\u20ba\u20bc-\u20bf\u2116\u2122\u2190-\u2193\u2212]|[\u0300-\u0304\u0306-\u030a\u030c\u030f\u0313\u0315\u031b\u0323\u0326-\u0328\u032c]).|\p{Cn})+/gsu;

/** What steers instead of being seen: the direction of writing, joining, variants, halves of pairs. */
const STEERING = /[\p{Cf}\p{Cs}]|\p{Default_Ignorable_Code_Point}/gu;

/** More than two marks on a letter would run over the lines around it. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;

/** More of a text has no room on a picture. */
const MAX_CHARACTERS = 400;

/**
 * The text on one line, in characters that the typeface has: an ellipsis stands for any others, whatever fonts the host
 * may have. Empty where no letter and no digit is left.
 */
export function toDrawable(text: string): string {
  const line = text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFC')
    .replace(STEERING, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(PILED_MARKS, '$1')
    .replace(MISSING, '…')
    .replace(/…(?:\s*…)+/g, '…')
    .trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : '';
}
