/** How many answers are looked for where nobody says. */
export const DEFAULT_LIMIT = 10;

const MIN_LIMIT = 1;
const MAX_LIMIT = 100;

/** A limit as it is written, held to 1 to 100; null where that is no whole number. */
export function readLimit(written: string | number): number | null {
  const number = typeof written === 'string' && written.trim() === '' ? Number.NaN : Number(written);
  if (number !== Math.trunc(number)) return null;
  return Math.min(Math.max(number, MIN_LIMIT), MAX_LIMIT);
}
