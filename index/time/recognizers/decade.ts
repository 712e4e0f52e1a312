import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { wordList } from '../holding.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, ORDINAL, ordinalOf } from '../vocabulary.ts';

const DECADES = new Map(Object.entries(timeWords.decades));
const FULL =
  /(?<![\w$£€.,:-])(?:the )?(?:(?:early|mid|late)[ -](?:to[ -](?:early|mid|late)[ -])?)?(?<century>1[0-9]|20)(?<decade>\d)0(?:’s|'s|s)(?!\w)/gi;
const SHORT = /[’'‘]?(?<decade>[1-9])0(?:’s|'s|s)(?!\w)/gi;
/** Before "80s", and a part of it. */
const LEAD = /\bthe (?:(?:early|mid|late)[ -])?$/i;
/** Before the second of "the 70s and 80s". */
const AFTER_FIRST = /\d0(?:’s|'s|s) and $/;
const WORDS = wordList([...DECADES.keys()])(
  new RegExp(`\\bthe (?:(?:early|mid|late)[ -])?(?<word>${anyOf([...DECADES.keys()])})\\b`, 'gi'),
);
const CENTURY = wordList(['century'])(
  new RegExp(`\\b(?:the )?(?:(?:early|mid|late|turn of the)[ -])?${ORDINAL}[ -]century\\b`, 'gi'),
);
const LOOK_CHARS = 12;
/** An earlier one cannot be written as two digits of a year, a later one is none of news. */
const FIRST_CENTURY = 10;
const LAST_CENTURY = 22;

/** A decade or a century: "the 1990s", "the '80s", "the nineties", "the 19th century". */
export const decade: Recognizer = {
  examples: {
    'It closed in the 1990s.': '199',
    'It closed in the ’80s.': '198',
    'It was built in the late 1960s.': '196',
    'It closed in the mid-80s.': '198',
    'It was loved in the nineties.': '199',
    'It was built in the 19th century.': '18',
    'The cars of the 70s and 80s were square.': '197 198',
  },
  recognize: (text) => [
    ...readMatches(text, FULL, (match) =>
      fixed(spanOf(match), 'DATE', `${match.groups?.century}${match.groups?.decade}`),
    ),
    ...readMatches(text, SHORT, readShort),
    ...readMatches(text, WORDS, (match) =>
      fixed(spanOf(match), 'DATE', `19${DECADES.get(match.groups?.word?.toLowerCase() ?? '')}`),
    ),
    ...readMatches(text, CENTURY, readCentury),
  ],
};

/** "in his 80s" is how old somebody is. */
function readShort(match: Match): Candidate | null {
  const { start, end } = spanOf(match);
  const { before } = besides(match.input, { start, end }, LOOK_CHARS);
  const lead = LEAD.exec(before)?.[0] ?? '';
  if (lead === '' && !AFTER_FIRST.test(before)) return null;
  return fixed({ start: start - lead.length, end }, 'DATE', `19${match.groups?.decade}`);
}

function readCentury(match: Match): Candidate | null {
  const number = ordinalOf(match.groups?.ordinal ?? '');
  return number < FIRST_CENTURY || number > LAST_CENTURY
    ? null
    : fixed(spanOf(match), 'DATE', String(number - 1).padStart(2, '0'));
}
