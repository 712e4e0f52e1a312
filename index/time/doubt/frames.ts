/**
 * The frames that say, straight before a day, that it is still to come or that it is past. They are narrow on purpose:
 * "the vote will be held on March 15" expects a day, "he will answer for the attack on March 15" tells of one.
 */

import { anyOf } from '../vocabulary.ts';
import words from './frame-words.json' with { type: 'json' };
import { compilePlain } from './plain-letters.ts';

const ADVERB =
  '(?:(?:now|still|currently|also|both|all|again|officially|next|formally|tentatively|\\p{L}+ly) )?';
/** Taken as what happens on the day; verbs of looking back ("discuss", "mark", "investigate") are not among them. */
const HAPPENS = anyOf(words.happens);
/** "be held", "be released": what is done on the day. Not what is done about a day that was. */
const DONE = `be (?!(?:${anyOf(words.lookedBackOn)})\\b)(?:\\p{L}+ed|${anyOf(words.done)})`;
const LATER = anyOf(words.later);
const FINAL = '(?:on|from|until|through|between|starting|beginning) (?:the )?';
/** Words between the frame and the day that leave the day with the event; a noun that has a day of its own takes it away. */
const AWAY = `(?!(?:${anyOf([...words.connectives, ...words.events, ...words.participles])}|\\p{L}+ed)\\b)`;
const THING = `(?: ${AWAY}[\\p{L}\\p{N}'’&.-]+){0,5}`;
const PLACE = `(?: ${AWAY}(?:in|at|here|there|again|jointly|live|[\\p{L}'’.-]+ly)(?: ${AWAY}[\\p{L}'’.-]+){0,4})?`;

const BE_SET = `(?:is|are|'s|’s) ${ADVERB}(?:set|scheduled|due|slated|planned|expected)`;
const FUTURE_FRAMES = [
  `${BE_SET} (?:to take place|to be held|to ${ADVERB}${DONE})${PLACE} (?:${FINAL})?(?:from )?`,
  `${BE_SET} to ${ADVERB}(?:${HAPPENS})${THING} ${FINAL}`,
  `(?:is|are) ${ADVERB}(?:set|scheduled|slated|planned) (?:for|on|to start on|to begin on|to run from) (?:the )?`,
  `(?:is|are) ${ADVERB}due (?:back )?(?:in court|to be back|out) (?:on )?`,
  `will ${ADVERB}${DONE}${PLACE} (?:${FINAL})?`,
  `will ${ADVERB}(?:${HAPPENS})${THING} ${FINAL}`,
  `will ${ADVERB}be (?:${LATER})${PLACE} ${FINAL}`,
  `upcoming (?:${AWAY}[\\p{L}'’-]+ ){0,3}${AWAY}[\\p{L}'’-]+ (?:on )`,
];
const FUTURE = compilePlain(`(?<![\\p{L}])(?:${FUTURE_FRAMES.join('|')})$`, 'i');

const HAPPENED = anyOf(words.happened);
const BEFORE_PAST_DAY = `(?: (?:here|there|again|dead|(?:in|at|near) (?:the )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}))?`;
const PAST_FRAMES = [
  `(?:was|were) (?:(?:also|finally|\\p{L}+ly) )?(?:${HAPPENED})${BEFORE_PAST_DAY} on (?:the )?`,
  `(?:died|took place|happened|occurred|was born|were born)${BEFORE_PAST_DAY} on (?:the )?`,
  `(?<!(?:to|be|is|are|being|will|would|was|were) )(?:killed|arrested|attacked)${THING} on (?:the )?`,
];
const PAST = new RegExp(`(?<![\\p{L}])(?:${PAST_FRAMES.join('|')})$`, 'u');
const PAST_CAPITALS = new RegExp(PAST.source, 'iu');

const MAX_FRAME_CHARS = 120;

/** Where a future frame that reaches to the end of a clause begins; null where none does. */
export function findFutureFrame(clause: string): number | null {
  return placeOf(FUTURE, clause);
}

/** Where a past frame that reaches to the end of a clause begins; null where none does. */
export function findPastFrame(clause: string): number | null {
  return placeOf(/\p{Ll}/u.test(clause) ? PAST : PAST_CAPITALS, clause);
}

function placeOf(frame: RegExp, clause: string): number | null {
  const from = Math.max(0, clause.length - MAX_FRAME_CHARS);
  const match = frame.exec(clause.slice(from));
  return match ? from + match.index : null;
}
