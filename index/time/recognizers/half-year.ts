import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { readHalf } from '../parts-of-year.ts';
import { yearOf } from '../periods.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { ORDINAL, ordinalOf, stepOf, YEAR } from '../vocabulary.ts';

const NAMED = wordList(['half'])(
  new RegExp(
    `\\b(?:the )?${ORDINAL}[ -]half(?: of)? (?:${YEAR}|(?<which>this year|last year|next year|the year|the fiscal year))`,
    'gi',
  ),
);
/** Of a year, where money or growth is spoken of; else it is the half of a match. */
const BARE = new RegExp(
  `the (?<=\\b(?:in|for|during) the )${ORDINAL} half(?= *(?:[.,;:)”"]|$| (?:and|from|as|to|than|because)\\b))`,
  'gi',
);
const OF_MONEY =
  /\b(?:earn(?:ed|ings)?|profits?|loss|lost|sales|revenues?|growth|rebound|recovery|economy|inflation|million|billion|output|exports?)\b/i;
const LOOK_CHARS = 150;
const SHORT = new RegExp(`(?<![\\w-])H(?<number>[12]) ${YEAR}\\b`, 'g');

/** Half a year by its place: "the first half of 2024", "the second half of last year", "H1 2024". */
export const halfYear: Recognizer = {
  examples: {
    'It grew in the first half of 2024.': '2024-H1',
    'It grew in the second half of last year.': '2022-H2',
    'Sales fell in the first half.': '2023-H1',
    'Sales will rise in the second half.': '2023-H2',
    'It grew in H1 2024.': '2024-H1',
  },
  recognize: (text) => [
    ...readMatches(text, NAMED, readNamed),
    ...readMatches(text, BARE, readBare),
    ...readMatches(text, SHORT, (match) =>
      fixed(spanOf(match), 'DATE', `${match.groups?.year}-H${match.groups?.number}`),
    ),
  ],
};

function readNamed(match: Match): Candidate | null {
  const { ordinal = '', year, which = '' } = match.groups ?? {};
  const half = ordinalOf(ordinal);
  if (half < 1 || half > 2) return null;
  if (year !== undefined) return fixed(spanOf(match), 'DATE', `${year}-H${half}`);
  return { ...spanOf(match), type: 'DATE', read: (context) => readBeside(half, stepOf(which), context) };
}

function readBeside(half: number, step: number, { today, basis }: Context): Reading {
  return { value: `${today === null ? 'XXXX' : yearOf(today) + step}-H${half}`, basis: basis() };
}

function readBare(match: Match): Candidate | null {
  const half = ordinalOf(match.groups?.ordinal ?? '');
  const { start, end } = spanOf(match);
  const { before, after } = besides(match.input, { start, end: start }, LOOK_CHARS);
  if (half < 1 || half > 2 || !OF_MONEY.test(before + after)) return null;
  return { start, end, type: 'DATE', read: (context) => readHalf(half, context) };
}
