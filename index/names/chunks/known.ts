/** What the word lists know of a word or of words in a row; a sum of flags. */
export type Known = number;

export const COUNTRY = 1;
export const CITY = 2;
export const OTHER_PLACE = 4;
export const PLACE = COUNTRY | CITY | OTHER_PLACE;
export const ORGANIZATION = 8;
export const DEMONYM = 16;
export const FIRST_NAME = 32;
export const TITLE = 64;
/** A name by itself. */
export const LISTED = PLACE | ORGANIZATION | DEMONYM;

/** Single words with a meaning inside of names. */
export const BODY_HEAD = 1 << 7;
export const BODY_OF = 1 << 8;
export const BODY_FOR = 1 << 9;
export const BODY_INSIDE = 1 << 10;
export const COMPANY_END = 1 << 11;
export const PLACE_HEAD = 1 << 12;
export const PLACE_FIRST = 1 << 13;
export const PLACE_OF = 1 << 14;
export const OTHER_HEAD = 1 << 15;
export const OTHER_OF = 1 << 16;
export const ROLE = 1 << 17;
export const TOPIC = 1 << 18;
export const HEAD = BODY_HEAD | COMPANY_END | PLACE_HEAD | OTHER_HEAD;

/** Whether a word is known as any of what the flags say. */
export function has(known: Known, flags: Known): boolean {
  return (known & flags) !== 0;
}
