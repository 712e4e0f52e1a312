import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { wordList } from '../holding.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';

const PRESENT = [
  wordList(['now', 'currently', 'presently', 'nowadays', 'days', 'present', 'time', 'moment'])(
    /\b(?:right now|just now|now|currently|presently|nowadays|these days|at (?:the )?present|the present|the time being|the moment(?= being))\b(?!-)/gi,
  ),
  /\b(?:the moment|present)\b(?<=\b(?:at|for) (?:the moment|present))/gi,
];
/** As an adjective: not "the current was strong", "the current of the river". */
const CURRENT = [
  /\b(?<lead>the )current(?= (?!\w+(?:ed|ept)\b|was\b|is\b|of\b|in\b|and\b|that\b)[a-z])/gi,
  /current(?<=\b(?:its|his|her|their|of|under|in|at|from|with|Russia’s|to) current)(?= )/gi,
];
const PAST = [
  wordList(['recently', 'lately', 'previously', 'formerly', 'days', 'past'])(
    /\b(?:recently(?! as\b)|lately|previously|formerly|those days)\b|\b(?<lead>in )the past\b/gi,
  ),
  wordList(['recent', 'distant'])(
    /(?<![\w-])(?:the |its |his |her |their )?(?:more |most )?(?:recent|distant) (?:past|history)\b/gi,
  ),
];
const ONCE = [
  /\bonce(?= (?:had|was|were|held|ran|said|made|\p{Ll}+ed)\b)(?<!\b(?:at|only|all|than|even|for|this|just|and|but|when|if) once)/gu,
  /\bonce(?<=\b(?:was|were|is|are) once)(?! (?:again|more|a|every|in|per)\b)/g,
];
const FUTURE = [
  wordList(['soon'])(/\bsoon(?! as\b|er\b)\b/gi),
  wordList(['future', 'term', 'run'])(
    /\bthe (?:near |not-too-distant |not too distant |foreseeable |immediate |distant )?future\b|\b(?<lead>in )future\b|\bthe (?:near|long|medium|short)(?:er)? term\b|\bthe long run\b/gi,
  ),
];
/** What narrows "recently" and "soon". */
const DEGREES: Readonly<Record<string, RegExp>> = {
  recently: /\b(?:most|more|very|quite|only) $/i,
  soon: /\b(?:very|as|too|quite) $/i,
};
const LOOK_CHARS = 8;
/** "now that": because. */
const NO_TIME = /^ that\b/i;

/** What is near in time and has no day: "now", "recently", "soon", "the future". */
export const reference: Recognizer = {
  examples: {
    'It now has 50 boats.': 'PRESENT_REF',
    'It recently opened.': 'PAST_REF',
    'It will open soon.': 'FUTURE_REF',
    'Nobody knows the future.': 'FUTURE_REF',
    'Its current head spoke.': 'PRESENT_REF',
    'It fell in the distant past.': 'PAST_REF',
    'It was once the largest bank.': 'PAST_REF',
  },
  recognize: (text) => [
    ...readMatches(text, [...PRESENT, ...CURRENT], (match) => readMatch(match, 'PRESENT_REF')),
    ...readMatches(text, [...PAST, ...ONCE], (match) => readMatch(match, 'PAST_REF')),
    ...readMatches(text, FUTURE, (match) => readMatch(match, 'FUTURE_REF')),
  ],
};

function readMatch(match: Match, value: string): Candidate | null {
  const { before, after } = besides(match.input, spanOf(match), LOOK_CHARS);
  if (NO_TIME.test(after)) return null;
  const degree = DEGREES[match[0].toLowerCase()]?.exec(before)?.[0] ?? '';
  const { start, end } = spanOf(match);
  const lead = match.groups?.lead ?? '';
  return fixed({ start: start - degree.length + lead.length, end }, 'DATE', value);
}
