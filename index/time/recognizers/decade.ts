import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, ORDINAL, ordinalOf } from '../vocabulary.ts';

const DECADES = new Map(Object.entries(timeWords.decades));
const FULL =
  /(?<![\w$£€.,:-])(?:the )?(?:(?:early|mid|late)[ -](?:to[ -](?:early|mid|late)[ -])?)?(?<century>1[0-9]|20)(?<decade>\d)0(?:’s|'s|s)(?!\w)/gi;
const SHORT =
  /(?<=\bthe (?:early |mid-|mid |late |early-|late-)?|\band )[’'‘]?(?<decade>[1-9])0(?:’s|'s|s)(?!\w)/gi;
const WORDS = new RegExp(`\\bthe (?:(?:early|mid|late)[ -])?(?<word>${anyOf([...DECADES.keys()])})\\b`, 'gi');
const CENTURY = new RegExp(
  `\\b(?:the )?(?:(?:early|mid|late|turn of the)[ -])?${ORDINAL}[ -]century\\b`,
  'gi',
);
const OF_PERSON = /\b(?:his|her|their|in)\s(?:the\s)?$/i;
const LOOK_CHARS = 12;

/** A decade or a century: "the 1990s", "the '80s", "the nineties", "the 19th century". */
export const decade: Recognizer = {
  examples: {
    'It closed in the 1990s.': '199',
    'It closed in the ’80s.': '198',
    'It was loved in the nineties.': '199',
    'It was built in the 19th century.': '18',
    'The cars of the 70s and 80s were square.': '197 198',
  },
  recognize: (text) => [
    ...[...text.matchAll(FULL)].map((match) =>
      fixed(spanOf(match), 'DATE', `${match.groups?.century}${match.groups?.decade}`),
    ),
    ...[...text.matchAll(SHORT)].flatMap((match) => readShort(text, match) ?? []),
    ...[...text.matchAll(WORDS)].map((match) =>
      fixed(spanOf(match), 'DATE', `19${DECADES.get(match.groups?.word?.toLowerCase() ?? '')}`),
    ),
    ...[...text.matchAll(CENTURY)].flatMap((match) => readCentury(match) ?? []),
  ],
};

/** "in the 80s" may be how warm it was or how old somebody is; "the 70s and 80s" are decades. */
function readShort(text: string, match: RegExpExecArray): Candidate | null {
  const before = text.slice(Math.max(0, match.index - LOOK_CHARS), match.index);
  const isSecond = /\band $/.test(before);
  if (isSecond && !/\d0(?:’s|'s|s) and $/.test(before)) return null;
  if (!isSecond && OF_PERSON.test(before) && !/\bthe (?:early |mid[ -]|late )?$/.test(before)) return null;
  const start = isSecond
    ? match.index
    : match.index - (/the (?:early |mid[ -]|late )?$/i.exec(before)?.[0].length ?? 0);
  return fixed({ start, end: match.index + match[0].length }, 'DATE', `19${match.groups?.decade}`);
}

function readCentury(match: RegExpExecArray): Candidate | null {
  const number = ordinalOf(match.groups?.ordinal ?? '');
  return number < 10 || number > 22 ? null : fixed(spanOf(match), 'DATE', String(number - 1));
}
