import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import type { Candidate, Recognizer } from '../recognizer.ts';
import { countsThings } from './counted.ts';

const FORM = /\b(?<month>[A-Za-z]{3,9})\.?,?(?: of)? (?<year>\d{4})\b/g;

/** A month with its year: "June 2023", "March of 2024". */
export const monthOfYear: Recognizer = {
  examples: { 'The war began in March of 2021.': '2021-03', 'It closed in June 2023.': '2023-06' },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(match) ?? []),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const month = monthOf(match.groups?.month ?? '');
  const first = toIsoDate(Number(match.groups?.year), month ?? 0, 1);
  const end = match.index + match[0].length;
  // "the march of 2000 soldiers", "they may 2000 times": a verb or a noun and a count.
  const isWord = /^\p{Ll}/u.test(match[0]) && countsThings(match.input, end);
  if (first === null || isWord) return null;
  return {
    start: match.index,
    end,
    type: 'DATE',
    value: first.slice(0, 7),
    basis: 'explicit',
  };
}
