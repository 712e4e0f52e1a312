import { shiftYear } from '../periods.ts';
import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import { ORDINAL, ordinalOf, YEAR } from '../vocabulary.ts';

const NAMED = new RegExp(
  `\\b(?:the )?${ORDINAL}[ -]half(?: of)?(?: (?:${YEAR}|(?<which>this year|last year|next year|the year|the fiscal year)))`,
  'gi',
);
/** Of a year, where money or growth is spoken of; else it is the half of a match. */
const BARE = new RegExp(
  `(?<=\\b(?:in|for|during) )the ${ORDINAL} half(?= *(?:[.,;:)”"]|$| (?:and|from|as|to|than|because)\\b))`,
  'gi',
);
const OF_MONEY =
  /\b(?:earn(?:ed|ings)?|profits?|loss|lost|sales|revenues?|growth|rebound|recovery|economy|inflation|million|billion|output|exports?)\b/i;
const LOOK_CHARS = 150;
const SHORT = new RegExp(`(?<![\\w-])H(?<number>[12]) ${YEAR}\\b`, 'g');

/** Half a year by its place: "the first half of 2024", "the second half of last year". */
export const halfYear: Recognizer = {
  examples: {
    'It grew in the first half of 2024.': '2024-H1',
    'It grew in the second half of last year.': '2022-H2',
  },
  recognize: (text) => [
    ...[...text.matchAll(NAMED)].flatMap((match) => readMatch(match) ?? []),
    ...[...text.matchAll(BARE)].flatMap((match) => {
      const around = text.slice(Math.max(0, match.index - LOOK_CHARS), match.index + LOOK_CHARS);
      return OF_MONEY.test(around) ? (readBare(match) ?? []) : [];
    }),
    ...[...text.matchAll(SHORT)].map(({ groups, ...match }) =>
      fixed(spanOf(match as RegExpExecArray), 'DATE', `${groups?.year}-H${groups?.number}`),
    ),
  ],
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const { ordinal = '', year, which = '' } = match.groups ?? {};
  const number = ordinalOf(ordinal);
  if (number < 1 || number > 2) return null;
  if (year !== undefined) return fixed(spanOf(match), 'DATE', `${year}-H${number}`);
  const step = which.startsWith('last') ? -1 : which.startsWith('next') ? 1 : 0;
  return {
    ...spanOf(match),
    type: 'DATE',
    read: (context) => ({
      value: `${context.today === null ? 'XXXX' : shiftYear(context.today.slice(0, 4), step)}-H${number}`,
      basis: context.basis(),
    }),
  };
}

/** The last such half that is over, or the next where the verbs point ahead. */
function readBare(match: RegExpExecArray): Candidate | null {
  const number = ordinalOf(match.groups?.ordinal ?? '');
  if (number < 1 || number > 2) return null;
  return {
    ...spanOf(match),
    type: 'DATE',
    read(context) {
      const { today } = context;
      if (today === null) return { value: `XXXX-H${number}`, basis: 'none' };
      const own = today.slice(5, 7) <= '06' ? 1 : 2;
      const isAhead = context.tense() === 'future';
      const step = isAhead ? (number < own ? 1 : 0) : number < own ? 0 : -1;
      return { value: `${shiftYear(today.slice(0, 4), step)}-H${number}`, basis: context.basis(true) };
    },
  };
}
