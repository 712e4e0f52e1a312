import { nearestTo, partsOf, weekdayOf } from '../calendar.ts';
import { fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { twoDigits, yearOf } from '../periods.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, stepOf, YEAR } from '../vocabulary.ts';

/** Those that fall on the same day of each year, as "12-25". */
const HOLIDAYS = new Map(Object.entries(timeWords.holidays));
const NAMES = anyOf([...HOLIDAYS.keys(), 'thanksgiving day', 'thanksgiving']);
const FORM = wordList([
  'thanksgiving',
  ...[...HOLIDAYS.keys()].flatMap((name) => /^[a-z]+/.exec(name) ?? []),
])(
  new RegExp(
    `\\b(?<which>last |next |this )?(?<name>${NAMES})\\b(?:,? ${YEAR}\\b)?(?! (?:Carol|Island|Story|tree|Tree|cards?|songs?|markets?|Market|presents?|gifts?|season|recess|holidays?|shopping|party|parties|dinner|lights|break|vacation|sales|bonus|message|speech|address)\\b)`,
    'gi',
  ),
);
const THURSDAY = 4;

/** A holiday that falls on one day the world over: "Christmas", "New Year's Eve". "Independence Day" depends on a country. */
export const holiday: Recognizer = {
  examples: {
    'They met at Christmas.': '2022-12-25',
    'They left on New Year’s Eve 2021.': '2021-12-31',
    'They met on Thanksgiving.': '2022-11-24',
    'They will meet next Halloween.': '2023-10-31',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { name = '', year, which = '' } = match.groups ?? {};
  if (!/^\p{Lu}/u.test(name)) return null;
  const day = HOLIDAYS.get(name.toLowerCase()) ?? null;
  if (year !== undefined) return fixed(spanOf(match), 'DATE', dayIn(Number(year), day));
  return { ...spanOf(match), type: 'DATE', read: (context) => readDay(day, stepOf(which), context) };
}

/** @param day - null for Thanksgiving, the fourth Thursday of November */
function dayIn(year: number, day: string | null): string {
  if (day !== null) return `${year}-${day}`;
  const first = weekdayOf(`${year}-11-01`);
  return `${year}-11-${twoDigits(1 + ((THURSDAY - first + 7) % 7) + 21)}`;
}

/** The nearest, unless the words or the verbs point to the other side. */
function readDay(day: string | null, step: -1 | 0 | 1, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: day === null ? 'XXXX-11' : `XXXX-${day}`, basis: 'none' };
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].map((one) => dayIn(one, day));
  const before = days.findLast((one) => one < today);
  const after = days.find((one) => one >= today);
  const beside = step < 0 ? before : step > 0 ? after : undefined;
  if (beside !== undefined) return { value: beside, basis: context.basis() };
  const nearest = nearestTo(today, days) ?? today;
  const tense = context.tense();
  const turn = tense === 'past' && nearest > today ? -1 : tense === 'future' && nearest < today ? 1 : 0;
  return { value: dayIn(yearOf(nearest) + turn, day), basis: context.basis(true) };
}
