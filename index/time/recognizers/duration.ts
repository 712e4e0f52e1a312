import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { withUnit } from '../near-lists.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

const FORM = withUnit(
  new RegExp(
    `(?<![\\w’'.,$£€]|\\w-)${QUANTITY}(?<hyphen>-| )(?:more |additional |extra |further )?(?:consecutive |straight |full |whole |long |trading |business |working |calendar |fiscal |light-|man-)?${UNIT}(?<plural>s)?(?<after>-(?:long|old|olds|and-a-half)| and a half)?(?![\\w])`,
    'gi',
  ),
);
const AGE = /^[- ](?:olds?\b|of age\b)/i;
const AGED = /\baged?\s$/i;
/** Before these "a year" says how often: "twice a year", "$5 million a month". */
const RATE =
  /(?:[\d%]|\b(?:times|once|twice|thrice|million|billion|trillion|thousand|hundred|dozen|percent|cents?|dollars|euros|pounds|hours|minutes|days|weeks|barrels|tons|tonnes|cars|people|miles|kilomet(?:er|re)s|units|shares))\s$/i;
const TIMES = /\b(?:once|twice|thrice|(?:two|three|four|five|six|several|many) times)\s$/i;
const AFTER_EVENT = /^ (?:after|before|following|into|since|prior to|ahead of|of)\b/i;
/** What a night or a day is the kind of. */
const KIND_OF =
  /^ (?:clubs?|bags?|schools?|shifts?|jobs?|trains?|bus(?:es)?|care|cent(?:er|re)s?|lights?|nurses?|vision|sky|watchman|labou?rers?)\b/i;
/** Before a century of runs. */
const SCORED = /\b(?:hits?|scored?|made|struck|posted|his|her)\s$/i;
/** "a minute crack": small, and no time. */
const SMALL = /^ (?:quantity|amount|crack|fraction|detail|trace|part|particle|change|difference)/i;
/** Of these "the three day trip" is said in the singular. */
const SAID_IN_SINGULAR = /^(?:second|minute|hour|day|week|month|year)$/i;
/** "the six months ended June 30": with its article. */
const ARTICLE = /\bthe $/i;
const BOUNDED = /^ (?:ended|ending|to|through|since|before|after|that|between|until)\b/;
const LOOK_CHARS = 16;

/** So much time: "three weeks", "a 10-day siege", "half a year". How old somebody is is none. */
export const duration: Recognizer = {
  examples: {
    'The siege lasted three weeks.': 'P3W',
    'They met a week after the uprising.': 'P1W',
    'It is a 10-day visit.': 'P10D',
    'It took half a year.': 'P0.5Y',
    'They talked for two and a half hours.': 'PT2.5H',
    'They talked for an hour and a half.': 'PT1.5H',
    'It was a three day trip.': 'P3D',
    'It pays twice a year.': 'P1Y',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { quantity = '', half, unit: word = '', plural, after: tail = '' } = match.groups ?? {};
  const span = spanOf(match);
  const { before, after } = besides(match.input, span, LOOK_CHARS);
  const number = quantityOf(quantity, half ?? (tail.includes('half') ? 'half' : ''));
  if (isAge(before, tail, after) || isOtherThing(match, before, after) || isWrongSingular(match, number))
    return null;
  const isOne = /^an?$/i.test(quantity);
  const unit = unitOf(word);
  if (isOne && match.groups?.hyphen === ' ' && RATE.test(before)) {
    const lead = TIMES.exec(before)?.[0].length ?? 0;
    return fixed({ start: span.start - lead, end: span.end }, 'SET', durationOf(1, unit));
  }
  // "a months-long siege"
  const isVague = isOne && plural !== undefined;
  const basis = AFTER_EVENT.test(after) ? 'event' : 'explicit';
  const lead = BOUNDED.test(after) ? (ARTICLE.exec(before)?.[0].length ?? 0) : 0;
  return fixed(
    { start: span.start - lead, end: span.end },
    'DURATION',
    durationOf(isVague ? null : number, unit),
    basis,
  );
}

/** @param tail - what the match itself ends in, "-old" */
function isAge(before: string, tail: string, after: string): boolean {
  return tail.startsWith('-old') || AGE.test(after) || AGED.test(before);
}

/** Whether it is none of time: an ordinal, a distance, a coin, a night club, a quarter of a town. */
function isOtherThing(match: Match, before: string, after: string): boolean {
  const { quantity = '', unit = '', plural } = match.groups ?? {};
  const word = unit.toLowerCase();
  // "a second" and "one second" are ordinals as often as not; "a light-year" is a distance.
  if ((word === 'second' && plural === undefined) || match[0].includes('light-')) return true;
  if (/^a$/i.test(quantity) && (word === 'quarter' || (word === 'minute' && SMALL.test(after)))) return true;
  if (word === 'century' && SCORED.test(before)) return true;
  return KIND_OF.test(after) || (word === 'quarter' && /^ of\b/.test(after));
}

/** "twenty decade" */
function isWrongSingular({ groups }: Match, number: number | null): boolean {
  const { quantity = '', hyphen, unit = '', plural } = groups ?? {};
  const isMany = number !== null && number > 1 && !/-|^\d/.test(quantity);
  return isMany && plural === undefined && hyphen === ' ' && !SAID_IN_SINGULAR.test(unit);
}
