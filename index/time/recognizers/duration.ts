import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

const FORM = new RegExp(
  `(?<![\\w’'.,$£€]|\\w-)${QUANTITY}(?<hyphen>-| )(?:more |additional |extra |further )?(?:consecutive |straight |full |whole |long |trading |business |working |calendar |fiscal |light-|man-)?${UNIT}(?<plural>s)?(?<after>-(?:long|old|olds|and-a-half)| and a half)?(?![\\w])`,
  'gi',
);
const AGE = /^[- ](?:olds?\b|of age\b)/i;
const AGED = /\baged?\s$/i;
/** Before these "a year" says how often: "twice a year", "$5 million a month". */
const RATE =
  /(?:[\d%]|\b(?:times|once|twice|thrice|million|billion|trillion|thousand|hundred|dozen|percent|cents?|dollars|euros|pounds|hours|minutes|days|weeks|barrels|tons|tonnes|cars|people|miles|kilomet(?:er|re)s|units|shares))\s$/i;
const TIMES = /\b(?:once|twice|thrice|(?:two|three|four|five|six|several|many) times)\s$/i;
const AFTER_EVENT = /^ (?:after|before|following|into|since|prior to|ahead of|of)\b/i;
/** "a minute crack": small, and no time. */
/** What a night or a day is the kind of, and what is a century of runs. */
const KIND_OF =
  /^ (?:clubs?|bags?|schools?|shifts?|jobs?|trains?|bus(?:es)?|care|cent(?:er|re)s?|lights?|nurses?|vision|sky|watchman|labou?rers?)\b/i;
const SCORED = /\b(?:hits?|scored?|made|struck|posted|his|her)\s$/i;
const SMALL = /^ (?:quantity|amount|crack|fraction|detail|trace|part|particle|change|difference)/i;
const MAX_LOOK = 16;

/** So much time: "three weeks", "a 10-day siege", "half a year". How old somebody is is none. */
export const duration: Recognizer = {
  examples: {
    'The siege lasted three weeks.': 'P3W',
    'They met a week after the uprising.': 'P1W',
    'It is a 10-day visit.': 'P10D',
    'It took half a year.': 'P0.5Y',
    'They talked for two and a half hours.': 'PT2.5H',
    'It pays twice a year.': 'P1Y',
  },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(text, match) ?? []),
};

function readMatch(text: string, match: RegExpExecArray): Candidate | null {
  const { quantity = '', half, unit: word = '', hyphen, plural, after = '' } = match.groups ?? {};
  const span = spanOf(match);
  const unit = unitOf(word);
  const rest = text.slice(span.end, span.end + MAX_LOOK);
  const before = text.slice(Math.max(0, span.start - MAX_LOOK), span.start);
  if (after.startsWith('-old') || AGE.test(rest) || AGED.test(before)) return null;
  // "a second" and "one second" are ordinals as often as not; "a light-year" is a distance.
  if ((/^T?S$/.test(unit) && plural === undefined) || /light-/.test(match[0])) return null;
  if (/^a$/i.test(quantity) && (/^quarter$/i.test(word) || (/^minute$/i.test(word) && SMALL.test(rest))))
    return null;
  if (
    KIND_OF.test(rest) ||
    (/^century$/i.test(word) && SCORED.test(before)) ||
    (/^quarters?$/i.test(word) && /^ of\b/.test(rest))
  )
    return null;
  const number = quantityOf(quantity, half ?? (after.includes('half') ? 'half' : ''));
  if (number !== null && number > 1 && plural === undefined && hyphen === ' ' && !/-|^\d/.test(quantity)) {
    // "the three day trip" is said, "the twenty minute" is not meant.
    if (!/^(?:second|minute|hour|day|week|month|year)$/i.test(word)) return null;
  }
  if (/^an?$/i.test(quantity) && hyphen === ' ' && RATE.test(before)) {
    const lead = TIMES.exec(before)?.[0].length ?? 0;
    return fixed({ start: span.start - lead, end: span.end }, 'SET', durationOf(1, unit));
  }
  // "a months-long siege"
  const isVague = /^an?$/i.test(quantity) && plural !== undefined;
  return fixed(
    span,
    'DURATION',
    durationOf(isVague ? null : number, unit),
    AFTER_EVENT.test(rest) ? 'event' : 'explicit',
  );
}
