import { addDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import { type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { PART_OF_DAY, partOf } from '../vocabulary.ts';

const FORM = new RegExp(
  `\\b(?:(?<alone>tonight|overnight)|(?<which>this|that|last|the same|the previous|the following|the next|late last|early this|late this) ${PART_OF_DAY})\\b(?!-|’s sky)`,
  'gi',
);
const GENERAL = new RegExp(
  `(?<=\\b(?:in|during|by|of|until|through|for) )the (?:early |late )?${PART_OF_DAY}\\b`,
  'gi',
);
const BESIDE = new RegExp(`\\bthe ${PART_OF_DAY} (?<side>before|after)(?=[.,;:)”"]|$)`, 'gi');
const TRADING = new RegExp(
  `(?<=\\b(?:in|during) (?:early |late |mid-)?)${PART_OF_DAY}(?= (?:trading|session|dealings|traffic)\\b)`,
  'gi',
);
const OVERNIGHT_NOUN = /^ (?:stay|train|bus|bag|success|guest|delivery|mail)/;
const LOOK_CHARS = 12;

/** A part of a day: "this morning", "last night", "overnight", "that evening", "in the afternoon". */
export const partOfDay: Recognizer = {
  examples: {
    'It was announced this morning.': '2023-07-03TMO',
    'The bridge burned last night.': '2023-07-02TNI',
    'Rain fell overnight.': '2023-07-03TNI',
    'He arrived on June 24. That evening he spoke.': '2023-06-24 2023-06-24TEV',
  },
  recognize: (text) => [
    ...[...text.matchAll(FORM)].flatMap((match) => {
      const { alone, which = '', part = 'night' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (alone && OVERNIGHT_NOUN.test(text.slice(end, end + LOOK_CHARS))) return [];
      const clock = partOf(part);
      const read = (context: Context) => readPart(alone ? 'this' : which.toLowerCase(), clock, context);
      return { ...spanOf(match), type: 'TIME' as const, read };
    }),
    ...[...text.matchAll(BESIDE)].map((match) => ({
      ...spanOf(match),
      type: 'TIME' as const,
      read: (context: Context) =>
        readPart(
          match.groups?.side === 'before' ? 'previous' : 'following',
          partOf(match.groups?.part ?? ''),
          context,
        ),
    })),
    ...[...[...text.matchAll(GENERAL)], ...text.matchAll(TRADING)].map((match) => ({
      ...spanOf(match),
      type: 'TIME' as const,
      read: (context: Context) => readPart('that', partOf(match.groups?.part ?? ''), context),
    })),
  ],
};

function readPart(which: string, clock: string, context: Context): Reading {
  if (/last|this/.test(which)) {
    const { today } = context;
    const value = today === null ? 'XXXX-XX-XX' : addDays(today, which.includes('last') ? -1 : 0);
    return { value: value + clock, basis: context.basis() };
  }
  const said = context.last('day')?.slice(0, 10) ?? null;
  if (said === null) return { value: `XXXX-XX-XX${clock}`, basis: 'none' };
  const step = /next|following/.test(which) ? 1 : /previous/.test(which) ? -1 : 0;
  return { value: addDays(said, step) + clock, basis: 'previous-day' };
}
