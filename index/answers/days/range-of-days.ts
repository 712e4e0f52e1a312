/** Ranges of days: two expressions with a word between that joins them. */
import type { TimeExpression } from '../../types.ts';

const JOINS = /^\s*(?:to|through|until|till|–|—|-)\s*(?:the\s)?$/i;
/** Joins only behind "between". */
const AND = /^\s+and\s+(?:the\s)?$/i;
const BETWEEN = /\bbetween\s(?:the\s)?$/i;
/** "Put off from 12 June to 15 July", "rose from 2014 to 2016": one day and then another, and no stretch between. */
const CHANGES =
  /\b(?:moved?|moves|moving|postpon(?:ed?|es|ing)|put(?:s|ting)?\s(?:off|back)|delay(?:ed|s|ing)?|push(?:ed|es|ing)?\sback|(?:brought|brings?|bringing)\sforward|reschedul(?:ed?|es|ing)|shift(?:ed|s|ing)?|chang(?:ed?|es|ing)|rose|risen|fell|fallen)\b[^,;:.!?]*\bfrom\s(?:the\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
const TO = /^[\s,]*to\s/i;
const LOOK_BACK_CHARS = 90;

/** The day that ends the range that a day begins; null where it begins none. */
export function rangeFrom(
  day: TimeExpression,
  dates: readonly TimeExpression[],
  text: string,
): TimeExpression | null {
  return dates.find((other) => isRange(day, other, text)) ?? null;
}

/** The day that begins the range that a day ends; the day itself where it ends none. */
export function startOfRange(
  day: TimeExpression,
  dates: readonly TimeExpression[],
  text: string,
): TimeExpression {
  return dates.find((other) => isRange(other, day, text)) ?? day;
}

function isRange(first: TimeExpression, last: TimeExpression, text: string): boolean {
  if (first.type !== 'DATE' || last.type !== 'DATE' || last.span.start < first.span.end) return false;
  const start = first.interval?.start ?? first.value;
  const end = last.interval?.start ?? last.value;
  if (start >= end) return false;
  const between = text.slice(first.span.end, last.span.start);
  const before = text.slice(Math.max(0, first.span.start - LOOK_BACK_CHARS), first.span.start);
  if (TO.test(between) && CHANGES.test(before)) return false;
  return JOINS.test(between) || (AND.test(between) && BETWEEN.test(before));
}
