import { daysFrom, partsOf, weekdayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import { shiftYear, twoDigits } from '../periods.ts';
import { type Candidate, fixed, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, YEAR } from '../vocabulary.ts';

const HOLIDAYS = new Map(Object.entries(timeWords.holidays));
const NAMES = anyOf([...HOLIDAYS.keys(), 'thanksgiving day', 'thanksgiving']);
const FORM = new RegExp(
  `\\b(?<which>last |next |this )?(?<name>${NAMES})\\b(?:,? ${YEAR}\\b)?(?! (?:Carol|Island|Story|tree|Tree|card|song|market|Market|present|gift))`,
  'gi',
);
const THURSDAY = 4;

/** A holiday that falls on one day the world over: "Christmas", "New Year's Eve". "Independence Day" depends on a country. */
export const holiday: Recognizer = {
  examples: { 'They met at Christmas.': '2022-12-25', 'They left on New Year’s Eve 2021.': '2021-12-31' },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(match) ?? []),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const { name = '', year, which = '' } = match.groups ?? {};
  if (!/^\p{Lu}/u.test(name)) return null;
  const day = HOLIDAYS.get(name.toLowerCase()) ?? null;
  const span = spanOf(match);
  if (year !== undefined) return fixed(span, 'DATE', dayIn(Number(year), day));
  return { ...span, type: 'DATE', read: (context) => readNearest(day, which.trim().toLowerCase(), context) };
}

function dayIn(year: number, day: string | null): string {
  if (day !== null) return `${year}-${day}`;
  const first = weekdayOf(`${year}-11-01`);
  return `${year}-11-${twoDigits(1 + ((THURSDAY - first + 7) % 7) + 21)}`;
}

function readNearest(day: string | null, which: string, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: day === null ? 'XXXX-11' : `XXXX-${day}`, basis: 'none' };
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].map((one) => dayIn(one, day));
  const before = days.filter((one) => one < today).at(-1);
  const after = days.find((one) => one >= today);
  if (which === 'last' && before !== undefined) return { value: before, basis: context.basis() };
  if (which === 'next' && after !== undefined) return { value: after, basis: context.basis() };
  const distance = (one: string) => Math.abs(daysFrom(today, one));
  const nearest = days.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const tense = context.tense();
  const isWrong = (tense === 'past' && nearest > today) || (tense === 'future' && nearest < today);
  const value = isWrong ? shiftYear(nearest, nearest > today ? -1 : 1) : nearest;
  return { value: day === null ? dayIn(Number(value.slice(0, 4)), day) : value, basis: context.basis(true) };
}
