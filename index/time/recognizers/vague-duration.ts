import { durationOf } from '../quantity.ts';
import { type Candidate, fixed, type Recognizer } from '../recognizer.ts';
import { unitOf } from '../vocabulary.ts';

const FORM =
  /(?<![\w’']|\w-)(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?<long>-long)?(?![\w-])/gi;
const ONE = /(?<![\w-])(?:(?<compound>day|week|month|year|decade|hour|century)-?long)\b/gi;
const SETS =
  /\b(?:for|in|over|of|after|within|spent|took|takes?|taking|lasts?|lasted|lasting|during|only|just|mere|merely|by|than|wait(?:ed|ing)?|spend|these|those|about|through|throughout|since|within|with|into|be|comes|comes?|from)\s$/i;
const AFTER_EVENT = /^ (?:after|before|following|into|since|prior to|later|earlier|ahead|ago|of)\b/i;
const OF_A_PERSON = /^ (?:old|of age)\b/i;
const MAX_LOOK = 16;

/** Time of no stated length: "hours after", "for years", "a months-long siege", "a yearlong study". */
export const vagueDuration: Recognizer = {
  examples: {
    'This comes hours after the speech.': 'PTXH',
    'They argued for years.': 'PXY',
    'A months-long siege ended.': 'PXM',
    'A yearlong study began.': 'P1Y',
  },
  recognize: (text) => [
    ...[...text.matchAll(FORM)].flatMap((match) => readMatch(text, match) ?? []),
    ...[...text.matchAll(ONE)].map((match) =>
      fixed(
        { start: match.index, end: match.index + match[0].length },
        'DURATION',
        durationOf(1, unitOf(match.groups?.compound ?? '')),
      ),
    ),
  ],
};

function readMatch(text: string, match: RegExpExecArray): Candidate | null {
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - MAX_LOOK), start);
  const after = text.slice(end, end + MAX_LOOK);
  const isLong = match.groups?.long !== undefined;
  const isOfEvent = AFTER_EVENT.test(after);
  if (
    OF_A_PERSON.test(after) ||
    (!isLong && !isOfEvent && !SETS.test(before) && !/(?:^|[.“"]\s?)$/.test(before))
  )
    return null;
  if (/^hours$/i.test(match[0]) && /\b(?:early|small)\s$/i.test(before)) return null;
  // The minutes of a meeting.
  if (/^minutes$/i.test(match[0]) && /\bthe\s$/i.test(before)) return null;
  const unit = unitOf(match.groups?.unit ?? '');
  const value = unit.endsWith('0Y') ? 'PXY' : durationOf(null, unit);
  return fixed({ start, end }, 'DURATION', value, isOfEvent ? 'event' : 'explicit');
}
