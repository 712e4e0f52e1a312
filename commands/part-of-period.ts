/** The part of a year or a month that is meant where not all of it is: "late 2022", "the end of 2023". */
import type { TimeExpression } from '../index/types.ts';

/** What is longer than a week: a year, a month, a season, a quarter, a decade, a century. */
const LONG = /^(?:\d{2,4}|\d{4}-(?:\d{2}|SP|SU|FA|WI|[QH]\d))$/;
const ENDS = /(?<![\p{L}])(end|close|beginning|start|middle|rest)(?![\p{L}])/iu;
const STRETCHES = /(?<![\p{L}])(early|late|mid)(?![\p{L}])/iu;

/** "end", "late", as the article has it; empty where all of the days are meant. */
export function partOf({ text, value }: Pick<TimeExpression, 'text' | 'value'>): string {
  if (!LONG.test(value)) return '';
  return (ENDS.exec(text) ?? STRETCHES.exec(text))?.[1]?.toLowerCase() ?? '';
}

/**
 * "the end of 2023", "late 2022", "mid-2021", "the late 1990s"
 *
 * @param written - all of the days: "2023", "the 1990s"
 */
export function writePart(part: string, written: string): string {
  if (part === '') return written;
  if (ENDS.test(part)) return `the ${part} of ${written}`;
  const [, article = '', bare = ''] = /^(the )?(.*)$/s.exec(written) ?? [];
  return `${article}${part === 'mid' ? 'mid-' : `${part} `}${bare}`;
}
