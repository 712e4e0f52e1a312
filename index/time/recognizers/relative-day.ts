import { addDays } from '../calendar.ts';
import { readMatches, spanOf } from '../candidates.ts';
import { wordList } from '../holding.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { PART_OF_DAY, partOf } from '../vocabulary.ts';

const FORM = wordList(['yesterday', 'today', 'tomorrow'])(
  new RegExp(
    `\\b(?:(?:earlier|later) )?(?<day>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)\\b(?: (?:early |late )?${PART_OF_DAY}\\b)?`,
    'gi',
  ),
);
const STEPS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** A day counted from the day of print: "yesterday", "tomorrow evening". */
export const relativeDay: Recognizer = {
  examples: {
    'She resigned yesterday.': '2023-07-02',
    'She resigned the day before yesterday.': '2023-07-01',
    'The council votes tomorrow evening.': '2023-07-04TEV',
    'It fell earlier today.': '2023-07-03',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate {
  const step = STEPS[match.groups?.day?.toLowerCase() ?? ''] ?? 0;
  const clock = partOf(match.groups?.part ?? '');
  return {
    ...spanOf(match),
    type: clock === '' ? 'DATE' : 'TIME',
    isDay: clock === '',
    read: ({ today, basis }) => ({
      value: (today === null ? 'XXXX-XX-XX' : addDays(today, step)) + clock,
      basis: basis(),
    }),
  };
}
