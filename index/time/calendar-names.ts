/** The English names of months and weekdays, written once for whoever reads a date. */
import names from './calendar-names.json' with { type: 'json' };

const MONTHS = new Map<string, number>(Object.entries(names.months));
const WEEKDAYS = new Map<string, number>(Object.entries(names.weekdays));

/** 1 to 12 for "May", "sept", "Sept."; `null` for any other word. */
export function monthOf(word: string): number | null {
  return MONTHS.get(bare(word)) ?? null;
}

/** 1 for Monday to 7 for Sunday, also abbreviated; `null` for any other word. */
export function weekdayNamed(word: string): number | null {
  return WEEKDAYS.get(bare(word)) ?? null;
}

/** "June" for 6; the empty string outside of 1 to 12. */
export function monthName(month: number): string {
  return nameOf(MONTHS, month);
}

/** "Monday" for 1; the empty string outside of 1 to 7. */
export function weekdayName(weekday: number): string {
  return nameOf(WEEKDAYS, weekday);
}

function nameOf(names: ReadonlyMap<string, number>, wanted: number): string {
  // The full name stands before its abbreviations.
  for (const [name, number] of names)
    if (number === wanted) return name.charAt(0).toUpperCase() + name.slice(1);
  return '';
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
