/** What a sentence begins with that only the one before it explains. */
import { wordTexts } from '../language/words.ts';
import words from './pointing-words.json' with { type: 'json' };

/**
 * - `strong`: it tells nobody whom it is about: "He left", "The two met";
 * - `weak`: it can be understood, but goes on from something: "However, Bell left", "The company closed".
 */
export type PointsBack = 'strong' | 'weak' | null;

const MARKS = /^["“”„«'‘’`([\s]+/;
const POINTER = /^(?:he|she|it|they|his|her|its|their|him|them|this|these|those|that|such)\b/i;
/** "It is hoped that", "it took days to", "it rained": nothing is meant. */
const EMPTY_IT =
  /^it(?:['’]s|\s(?:is|was|has been|will be|would be|seems|appears|remains|remained|became|seemed|appeared|may be))\s(?:(?!the\b|an?\b|his\b|her\b|its\b|their\b)[\w'’-]+\s){1,3}(?:that|to|whether|who|how|when|why|where|what|if|exactly)\b|^it\s(?:took|takes|rained|snowed)\b/i;
/** "This week", "those who", "these days", "that said". */
const NO_POINTER =
  /^(?:this\s(?:week|month|year|morning|afternoon|evening|weekend|season|summer|winter|spring|autumn|fall|time|century|decade)|(?:those|these)\s(?:who|of|days|whose|in)|that\ssaid)\b/i;
const GROUP =
  /^(?:the\s(?:two|three|four|pair|trio|couple|former|latter|others?|same)\b(?!\s(?:biggest|largest|main|sides of|countries of))|both\s(?:men|women|sides|of|were|are|have|had|countries|companies|teams|parties|said)\b|(?:one|some|many|most|two|three|all|none|neither|each|several) of (?:them|these|those)\b)/i;
/** "Before this election", "when these men came". */
const BEFORE_POINTER =
  /^(?:after|although|as|at|because of|before|by|during|following|for|from|in|on|once|since|through|under|until|when|where|while|with|without)\s(?=(?:this|these|those|that)\s)/i;
const ANOTHER = /^another\b/i;
const AN_AGE = /^the\s\d{1,3}-year-old\b/i;
const TURN = startsWith(words.turns);
const GOES_ON = startsWith(words.goesOn);
const TIME = startsWith(words.times);
/** "Two days later," "a week earlier". */
const SO_MUCH_LATER =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|\d+)\s(?:\w+\s){0,2}?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s(?:later|earlier|before that|after that|afterwards?)\b/i;
/** "On Sunday," "In 2014,": a phrase in front of the subject. */
const LEAD = /^(?:[\p{L}\p{N}'’-]+\s){0,4}[\p{L}\p{N}'’-]+,\s/u;
const THINGS = new Set(words.things);
/** What tells by itself which group is meant. */
const TOLD_BEHIND = new Set(['of', 'that', 'which', 'who', 'whose', 'where', 'between', 'behind', 'against']);

export function pointsBack(sentence: string): PointsBack {
  const plain = sentence.slice(0, 200).replace(MARKS, '');
  const isQuoted = /^[\s([]*(?:["“„«]|``)/.test(sentence);
  const subject = plain
    .replace(TURN, '')
    .replace(GOES_ON, '')
    .replace(TIME, '')
    .replace(/^[,\s]+/, '');
  const behindLead = subject.replace(LEAD, '');
  const starts = [plain, subject, behindLead, subject.replace(BEFORE_POINTER, '')];
  if (starts.some(isPointer)) return isQuoted ? 'weak' : 'strong';
  if (isQuoted) return null;
  if (GROUP.test(subject) || GROUP.test(behindLead)) return 'strong';
  const isTold = [TURN, TIME, SO_MUCH_LATER, ANOTHER].some((form) => form.test(plain));
  return isTold || AN_AGE.test(subject) || isKnownThing(subject) || isKnownThing(behindLead) ? 'weak' : null;
}

function isPointer(words: string): boolean {
  return POINTER.test(words) && !EMPTY_IT.test(words) && !NO_POINTER.test(words);
}

/** "The group", "the Italian company", but not "the company that …". */
function isKnownThing(plain: string): boolean {
  if (!/^the\s/i.test(plain)) return false;
  const [, first = '', second = '', third = ''] = wordTexts(plain.slice(0, 80));
  if (THINGS.has(first)) return !TOLD_BEHIND.has(second);
  return /^\p{Ll}/u.test(first) && THINGS.has(second) && !TOLD_BEHIND.has(third);
}

function startsWith(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join('|')})(?![\\w-])`, 'i');
}
