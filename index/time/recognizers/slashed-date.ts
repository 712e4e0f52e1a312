import { toIsoDate } from '../calendar.ts';
import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';

const FORM =
  /(?<![\w./-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\w/-]|\.\d)/g;
const MONTHS = 12;
const DAYS = 31;

/**
 * A date in numbers alone: "24/06/2023" and "06/24/2023". Where both numbers may be the month, British and American
 * readers differ, and no day is given.
 */
export const slashedDate: Recognizer = {
  examples: {
    'It was signed on 24/06/2023.': '2023-06-24',
    'It was signed on 06/24/2023.': '2023-06-24',
    'It was signed on 24-6-98.': '1998-06-24',
    'It was signed on 03/04/2023.': '2023-XX-XX',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const first = Number(match.groups?.first);
  const second = Number(match.groups?.second);
  const written = match.groups?.year ?? '';
  const isDate =
    first > 0 && second > 0 && Math.min(first, second) <= MONTHS && Math.max(first, second) <= DAYS;
  if (!isDate) return null;
  return {
    ...spanOf(match),
    type: 'DATE',
    isDay: true,
    read: (context) => readNumbers(first, second, written, context),
  };
}

function readNumbers(first: number, second: number, written: string, { today }: Context): Reading {
  const year = written.length === 4 ? written : centuryOf(Number(written), today) + written;
  if (first <= MONTHS && second <= MONTHS && first !== second)
    return { value: `${year}-XX-XX`, basis: 'explicit' };
  const [month, day] = first > MONTHS ? [second, first] : [first, second];
  return { value: toIsoDate(Number(year), month, day) ?? `${year}-XX-XX`, basis: 'explicit' };
}

/** The century in which two digits of a year lie nearest to today, which is 2000 where none is known. */
function centuryOf(year: number, today: string | null): string {
  const own = Number((today ?? '2000').slice(0, 4));
  return String(Math.round((own - year) / 100));
}
