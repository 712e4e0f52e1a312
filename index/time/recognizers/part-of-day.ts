import { addDays } from '../calendar.ts';
import { besides, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { withPartOfDay } from '../near-lists.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { PART_OF_DAY, partOf, stepOf } from '../vocabulary.ts';

const FORM = withPartOfDay(
  new RegExp(
    `\\b(?:(?<which>this|that|last|the same|the previous|the following|the next|late last|early this|late this) ${PART_OF_DAY})\\b(?!-|’s sky)`,
    'gi',
  ),
);
const THIS_NIGHT = wordList(['tonight', 'overnight'])(/\b(?:tonight|overnight)\b(?!-|’s sky)/gi);
const BESIDE = withPartOfDay(new RegExp(`\\bthe ${PART_OF_DAY} (?<which>before|after)(?=[.,;:)”"]|$)`, 'gi'));
/** Of the day that was spoken of. */
const SAID = [
  withPartOfDay(
    new RegExp(
      `the (?<=\\b(?:in|during|by|of|until|through|for) the )(?:early |late )?${PART_OF_DAY}\\b`,
      'gi',
    ),
  ),
  withPartOfDay(
    new RegExp(
      `${PART_OF_DAY}(?= (?:trading|session|dealings|traffic)\\b)(?<=\\b(?:in|during) (?:early |late |mid-)?\\k<part>)`,
      'gi',
    ),
  ),
];
const OVERNIGHT_NOUN = /^ (?:stay|train|bus|bag|success|guest|delivery|mail)/;
const LOOK_CHARS = 12;

/** A part of a day: "this morning", "last night", "overnight", "that evening", "in the afternoon". */
export const partOfDay: Recognizer = {
  examples: {
    'It was announced this morning.': '2023-07-03TMO',
    'The bridge burned last night.': '2023-07-02TNI',
    'Rain fell overnight.': '2023-07-03TNI',
    'He arrived on June 24. That evening he spoke.': '2023-06-24 2023-06-24TEV',
    'He fell on June 24 and had left the night before.': '2023-06-24 2023-06-23TNI',
    'It fell on June 24 in the afternoon.': '2023-06-24 2023-06-24TAF',
    'Shares fell in early morning trading.': 'XXXX-XX-XXTMO',
  },
  recognize: (text) => [
    ...readMatches(text, FORM, readMatch),
    ...readMatches(text, THIS_NIGHT, readThisNight),
    ...readMatches(text, BESIDE, readMatch),
    ...readMatches(text, SAID, readMatch),
  ],
};

function readMatch(match: Match): Candidate {
  const { which = '', part = '' } = match.groups ?? {};
  const clock = partOf(part);
  return { ...spanOf(match), type: 'TIME', read: (context) => readPart(which.toLowerCase(), clock, context) };
}

function readThisNight(match: Match): Candidate | null {
  const span = spanOf(match);
  if (OVERNIGHT_NOUN.test(besides(match.input, span, LOOK_CHARS).after)) return null;
  return { ...span, type: 'TIME', read: (context) => readPart('this', partOf('night'), context) };
}

function readPart(which: string, clock: string, context: Context): Reading {
  if (/last|this/.test(which)) {
    const { today } = context;
    const value = today === null ? 'XXXX-XX-XX' : addDays(today, which.includes('last') ? -1 : 0);
    return { value: value + clock, basis: context.basis() };
  }
  const said = context.lastDay();
  if (said === null) return { value: `XXXX-XX-XX${clock}`, basis: 'none' };
  return { value: addDays(said, stepOf(which)) + clock, basis: 'previous-day' };
}
