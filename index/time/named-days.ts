import type { DateInterval, IsoDate, Span } from '../types.ts';
import { addDays } from './calendar.ts';
import { monthOf } from './calendar-names.ts';
import { findTimeExpressions } from './find-time-expressions.ts';

/** A day, a month or a year that a text names. */
export interface NamedDay {
  readonly text: string;
  readonly span: Span;
  /** As TIMEX3 writes it; `XXXX-06-24` for a day without its year. */
  readonly value: string;
  /** `null` where the year is not known. */
  readonly interval: DateInterval | null;
}

const YEARLESS_FORMS = [
  /\b(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,:]\d)/gu,
  /(?<![\p{L}\p{N}.,:])(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[A-Za-z]{3,9})\b/gu,
];
/** Months that mean something else in lower case: "the top 5 may win". */
const ALSO_WORDS = /^(?:may|mar|march)$/;
const RELATIVE = /\b(?:today|yesterday)\b/gi;

/**
 * The days, months and years of a text, in order; with `today` "today" and "yesterday" too. Unlike a time expression a
 * day may lack its year.
 */
export function findNamedDays(text: string, today: IsoDate | null = null): NamedDay[] {
  const dated = findTimeExpressions(text).filter(
    ({ type, value }) => type === 'DATE' && /^\d{4}/.test(value),
  );
  const relative = today === null ? [] : findRelative(text, today);
  const found: NamedDay[] = [...dated, ...relative];
  for (const day of YEARLESS_FORMS.flatMap((form) => findYearless(text, form))) {
    const isApart = found.every(({ span }) => span.end <= day.span.start || day.span.end <= span.start);
    if (isApart) found.push(day);
  }
  return found
    .map(({ text: words, span, value, interval }) => ({ text: words, span, value, interval }))
    .sort((a, b) => a.span.start - b.span.start);
}

function findRelative(text: string, today: IsoDate): NamedDay[] {
  return [...text.matchAll(RELATIVE)].map(({ 0: word, index }) => {
    const value = word.toLowerCase() === 'today' ? today : addDays(today, -1);
    return { text: word, span: spanAt(index, word), value, interval: { start: value, end: value } };
  });
}

function findYearless(text: string, form: RegExp): NamedDay[] {
  return [...text.matchAll(form)].flatMap(({ 0: words, index, groups }) => {
    const name = groups?.month ?? '';
    const month = ALSO_WORDS.test(name) ? null : monthOf(name);
    const day = Number(groups?.day);
    if (month === null || day < 1 || day > 31) return [];
    const value = `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { text: words, span: spanAt(index, words), value, interval: null };
  });
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}
