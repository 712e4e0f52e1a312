import type { Context } from '../context.ts';
import { monthOfDay, weekOf } from '../periods.ts';
import { type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { unitOf, YEAR } from '../vocabulary.ts';
import { unknownOf } from './relative-unit.ts';

const FORM = new RegExp(
  `\\b(?:(?:the )?year-end|midyear|mid-year|(?:the )?year['’]s end)(?: ${YEAR})?\\b`,
  'gi',
);
const AT_END =
  /(?<=\b(?:end|start|beginning|middle|rest|later in|earlier in|close) (?:of )?)the (?<unit>month|week)\b/gi;
const WHOLE =
  /(?<=\b(?:for|of|in|during|through|throughout|end|ends|ended|close|closed|later|earlier|start|rest|most|all|down|up) (?:in |of )?)the (?<unit>year|day)\b(?! (?:before|after|since|of|that|when|earlier|later|to|will|for|we|they|he|she|\d))/gi;

/** "year-end", "for the year", "the end of the month", "later in the day": the year or the day that is spoken of. */
export const yearEnd: Recognizer = {
  examples: {
    'It was sold at year-end.': '2023',
    'It is up 3% for the year.': '2023',
    'It opened on June 24 and closed later in the day.': '2023-06-24 2023-06-24',
    'It will open by the end of the month.': '2023-07',
  },
  recognize: (text) => [
    ...[...text.matchAll(FORM)].map((match) => ({
      ...spanOf(match),
      type: 'DATE' as const,
      read: (context: Context) => readYear(match.groups?.year, context),
    })),
    ...[...text.matchAll(WHOLE), ...text.matchAll(AT_END)].map((match) => ({
      ...spanOf(match),
      type: 'DATE' as const,
      read: (context: Context) => readWhole(unitOf(match.groups?.unit ?? ''), context),
    })),
  ],
};

function readYear(year: string | undefined, { today, basis }: Context): Reading {
  if (year !== undefined) return { value: year, basis: 'explicit' };
  return { value: today?.slice(0, 4) ?? 'XXXX', basis: basis() };
}

function readWhole(unit: string, context: Context): Reading {
  const said = unit === 'D' ? context.last('day') : null;
  if (said !== null) return { value: said.slice(0, 10), basis: 'previous-day' };
  const { today } = context;
  if (today === null) return { value: unknownOf(unit), basis: 'none' };
  return { value: valueIn(today, unit), basis: context.basis() };
}

function valueIn(day: string, unit: string): string {
  if (unit === 'D') return day;
  if (unit === 'W') return weekOf(day);
  return unit === 'M' ? monthOfDay(day) : day.slice(0, 4);
}
