import { MONTH_NAME, YEAR } from './vocabulary.ts';

/** "and July 2, 2023", "to July 2023", "–July 2, 2023": what follows the first half of a range that names the year at its end. */
const REST = new RegExp(
  `^(?: ?[–—-] ?|,? (?:and|to|through|until|or) )(?:(?:${MONTH_NAME})\\.?(?: \\d{1,2})?,?|\\d{1,2} (?:${MONTH_NAME})\\.?,?) ${YEAR}(?!\\d)`,
  'i',
);
const MAX_CHARS = 40;

/** The year that the second half of a range gives to the first: "between May and July 2023"; `null` where none does. */
export function yearToCome(text: string, end: number): number | null {
  const match = REST.exec(text.slice(end, end + MAX_CHARS));
  return match ? Number(match.groups?.year) : null;
}
