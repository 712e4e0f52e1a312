import type { TimeExpression } from '../../types.ts';
import { addDays } from '../calendar.ts';
import { daysOf, shiftYear } from '../periods.ts';

/** Between the ends of a range. */
const JOINT = /^ (?:to|until|till|through) (?:the )?(?:early |late |mid-)?$/;
const DAYS_OF_A_WEEK = 7;
/** What was counted and not printed with its year. */
const COUNTED: ReadonlySet<TimeExpression['basis']> = new Set(['publication', 'tense', 'inferred']);

/** "from Monday until Friday", "from late June until mid-August": the end of a range lies behind its beginning. */
export function orderRange(
  expression: TimeExpression,
  before: TimeExpression | undefined,
  text: string,
): TimeExpression {
  if (before === undefined || !COUNTED.has(expression.basis)) return expression;
  if (!JOINT.test(text.slice(before.span.end, expression.span.start))) return expression;
  const begin = daysOf(before.value)?.start;
  const end = daysOf(expression.value)?.start;
  if (begin == null || end == null || end >= begin) return expression;
  const value = isWeekday(expression.text) ? laterWeek(expression.value) : shiftYear(expression.value, 1);
  const days = daysOf(value);
  const isOpen = expression.interval?.start === null;
  return { ...expression, value, interval: days && (isOpen ? { start: null, end: days.end } : days) };
}

function isWeekday(words: string): boolean {
  return /day\b/i.test(words) && !/\d/.test(words);
}

function laterWeek(value: string): string {
  return addDays(value.slice(0, 10), DAYS_OF_A_WEEK) + value.slice(10);
}
