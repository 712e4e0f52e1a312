import { addDays } from '../calendar.ts';
import { type Recognizer, spanOf } from '../recognizer.ts';
import { PART_OF_DAY, partOf } from '../vocabulary.ts';

const FORM = new RegExp(
  `\\b(?:(?:earlier|later) )?(?<day>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)\\b(?: (?:early |late )?${PART_OF_DAY}\\b)?`,
  'gi',
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
    'The council votes tomorrow evening.': '2023-07-04TEV',
    'It fell earlier today.': '2023-07-03',
  },
  recognize: (text) =>
    [...text.matchAll(FORM)].map((match) => {
      const step = STEPS[match.groups?.day?.toLowerCase() ?? ''] ?? 0;
      const clock = partOf(match.groups?.part ?? '');
      return {
        ...spanOf(match),
        type: clock === '' ? 'DATE' : 'TIME',
        ...(clock === '' ? { isDay: true } : {}),
        read: (context) => ({
          value: (context.today === null ? 'XXXX-XX-XX' : addDays(context.today, step)) + clock,
          basis: context.basis(),
        }),
      };
    }),
};
