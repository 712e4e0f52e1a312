/** Long numbers that lead to nobody. */

const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const DAY = String.raw`(?:${YEAR}(?:[-./]\d{1,2}){0,2}|\d{1,2}[-./]\d{1,2}[-./]${YEAR}|${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))`;
const DAYS = new RegExp(`^${DAY}(?:[/-]${DAY})*$`);
const TIME = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;
/** "24" of "June 24, 2023, 18:30". */
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MAX_DAYS_OF_MONTH = 2;

/** "1500000", "1,500,000", and what English counts. */
const PLAIN = /^(?:[1-9]\d{6,8}|[1-9]\d{0,2}(?:,\d{3}){2})$/;
const COUNTED = /^ (?:people|men|women|children|\p{L}{2,20}(?<!s)s)(?!\p{L})/iu;

/** Days, years and times of day, with at least one day or year among them. */
export function isWhen(number: string): boolean {
  const parts = number.split(/[\s,]+/).map((part) => part.replace(/^[-/]|[-/]$/g, ''));
  const days = parts.filter((part) => DAYS.test(part)).length;
  const ofMonth = parts.filter((part) => DAY_OF_MONTH.test(part)).length;
  const times = parts.filter((part) => TIME.test(part)).length;
  return days > 0 && ofMonth <= MAX_DAYS_OF_MONTH && days + ofMonth + times === parts.length;
}

/**
 * A number of up to nine digits with what it counts behind it.
 *
 * @param behind - what follows it
 */
export function isCount(number: string, behind: string): boolean {
  return PLAIN.test(number) && COUNTED.test(behind);
}
