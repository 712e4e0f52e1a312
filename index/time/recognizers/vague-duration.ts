import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { withUnit } from '../near-lists.ts';
import { durationOf } from '../quantity.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { unitOf } from '../vocabulary.ts';

const FORM = withUnit(
  /(?<![\w’']|\w-)(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?<long>-long)?(?![\w-])/gi,
);
const ONE = withUnit(/(?<![\w-])(?:(?<compound>day|week|month|year|decade|hour|century)-?long)\b/gi);
const SETS =
  /\b(?:for|in|over|of|after|within|spent|took|takes?|taking|lasts?|lasted|lasting|during|only|just|mere|merely|by|than|wait(?:ed|ing)?|spend|these|those|about|through|throughout|since|with|into|be|comes?|from)\s$/i;
const OPENS = /(?:^|[.“"]\s?)$/;
const AFTER_EVENT = /^ (?:after|before|following|into|since|prior to|later|earlier|ahead|ago|of)\b/i;
const OF_A_PERSON = /^ (?:old|of age)\b/i;
/** "the small hours" */
const OF_A_NIGHT = /\b(?:early|small)\s$/i;
/** "the minutes" of a meeting. */
const OF_A_MEETING = /\bthe\s$/i;
const LOOK_CHARS = 16;

/** Time of no stated length: "hours after", "for years", "a months-long siege", "a yearlong study". */
export const vagueDuration: Recognizer = {
  examples: {
    'This comes hours after the speech.': 'PTXH',
    'They argued for years.': 'PXY',
    'They argued for decades.': 'PXY',
    'A months-long siege ended.': 'PXM',
    'A yearlong study began.': 'P1Y',
  },
  recognize: (text) => [
    ...readMatches(text, FORM, readMatch),
    ...readMatches(text, ONE, (match) =>
      fixed(spanOf(match), 'DURATION', durationOf(1, unitOf(match.groups?.compound ?? ''))),
    ),
  ],
};

function readMatch(match: Match): Candidate | null {
  const { unit: word = '', long } = match.groups ?? {};
  const { before, after } = besides(match.input, spanOf(match), LOOK_CHARS);
  const isOfEvent = AFTER_EVENT.test(after);
  const isSet = long !== undefined || isOfEvent || SETS.test(before) || OPENS.test(before);
  if (!isSet || OF_A_PERSON.test(after)) return null;
  if (/^hours$/i.test(match[0]) && OF_A_NIGHT.test(before)) return null;
  if (/^minutes$/i.test(match[0]) && OF_A_MEETING.test(before)) return null;
  const unit = unitOf(word);
  // Decades and centuries are so many years.
  const value = unit.endsWith('0Y') ? 'PXY' : durationOf(null, unit);
  return fixed(spanOf(match), 'DURATION', value, isOfEvent ? 'event' : 'explicit');
}
