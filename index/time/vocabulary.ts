/** The words of which time expressions are made, as parts of regular expressions, and what they stand for. */
import calendarNames from './calendar-names.json' with { type: 'json' };
import timeWords from './time-words.json' with { type: 'json' };

/** `week`, `months`, … as the group "unit". */
export const UNIT = `(?<unit>${anyOf(Object.keys(timeWords.units))})`;
/** `June`, `Sept`, …, for a group of your own. */
export const MONTH_NAME = anyOf(Object.keys(calendarNames.months));
/** The same as the group "month". A full stop belongs to it after an abbreviation only. */
export const MONTH = `(?<month>${MONTH_NAME})`;
/** `Friday`, `Fri.`, … as the group "weekday". */
export const WEEKDAY = `(?<weekday>${anyOf(Object.keys(calendarNames.weekdays))})`;
/** `Friday` and the like, written out. */
export const FULL_WEEKDAY = `(?<weekday>${anyOf(Object.keys(calendarNames.weekdays).filter((name) => name.endsWith('day')))})`;
/** `Fri` and the like, without a full stop. */
export const SHORT_WEEKDAY = `(?<weekday>${anyOf(Object.keys(calendarNames.weekdays).filter((name) => !name.endsWith('day')))})`;
/** `spring`, … as the group "season". */
export const SEASON = `(?<season>${anyOf(Object.keys(timeWords.seasons))})`;
/** `morning`, … as the group "part". */
export const PART_OF_DAY = `(?<part>${anyOf(Object.keys(timeWords.parts))})`;
/** `third`, `3rd`, … as the group "ordinal". */
export const ORDINAL = `(?<ordinal>${anyOf(Object.keys(timeWords.ordinals))}|\\d{1,2}(?:st|nd|rd|th))`;
/** A day of the month as the group "day", with or without its ending. */
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** Four digits as the group "year". */
export const YEAR = '(?<year>[12]\\d{3})';

const FIRST_SHORT_YEAR = 30;
const BACK = /\b(?:last|past|previous|preceding|before|earlier)\b/i;
const AHEAD = /\b(?:next|coming|following|after|later)\b/i;
const UNITS = new Map(Object.entries(timeWords.units));
const SEASONS = new Map(Object.entries(timeWords.seasons));
const PARTS = new Map(Object.entries(timeWords.parts));
const ORDINALS = new Map(Object.entries(timeWords.ordinals));

/** "W" for "weeks", "10Y" for "decade"; with `T` before it where a clock measures it. The empty string for any other. */
export function unitOf(word: string): string {
  const plain = word.toLowerCase();
  return (
    UNITS.get(plain) ?? UNITS.get(plain.replace(/s$/, '')) ?? UNITS.get(plain.replace(/ies$/, 'y')) ?? ''
  );
}

/** "SU" for "summer"; the empty string for any other word. */
export function seasonOf(word: string): string {
  return SEASONS.get(word.toLowerCase()) ?? '';
}

/** "TMO" for "morning"; the empty string for any other word. */
export function partOf(word: string): string {
  const part = PARTS.get(word.toLowerCase());
  return part === undefined ? '' : `T${part}`;
}

/** 3 for "third" and "3rd"; 0 for any other word. */
export function ordinalOf(word: string): number {
  return ORDINALS.get(word.toLowerCase()) ?? (Number.parseInt(word, 10) || 0);
}

/** Which one beside the present one is meant: -1 for "last", "the day before", 1 for "next", "later"; else 0. */
export function stepOf(words: string): -1 | 0 | 1 {
  if (BACK.test(words)) return -1;
  return AHEAD.test(words) ? 1 : 0;
}

/** The year that two digits stand for: 1930 to 2029. */
export function fullYear(short: number): number {
  return short + (short < FIRST_SHORT_YEAR ? 2000 : 1900);
}

/** The longest first, so that none is cut short by another. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
