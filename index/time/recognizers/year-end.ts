import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { countFrom, unknownOf } from '../units.ts';
import { unitOf, YEAR } from '../vocabulary.ts';

const END = wordList(['year*', 'midyear'])(
  new RegExp(`\\b(?:(?:the )?year-end|midyear|mid-year|(?:the )?year['’]s end)(?: ${YEAR})?\\b`, 'gi'),
);
const WHOLE = [
  wordList(['year', 'day'])(
    /the (?<=\b(?:for|of|in|during|through|throughout|end|ends|ended|close|closed|later|earlier|start|rest|most|all|down|up) (?:in |of )?the )(?<unit>year|day)\b(?! (?:before|after|since|of|that|when|earlier|later|to|will|for|we|they|he|she|\d))/gi,
  ),
  wordList(['month', 'week'])(
    /the (?<=\b(?:end|start|beginning|middle|rest|later in|earlier in|close) (?:of )?the )(?<unit>month|week)\b/gi,
  ),
];

/** "year-end", "for the year", "the end of the month", "later in the day": the year or the day that is spoken of. */
export const yearEnd: Recognizer = {
  examples: {
    'It was sold at year-end.': '2023',
    'It was sold at year-end 2021.': '2021',
    'It is up 3% for the year.': '2023',
    'It opened on June 24 and closed later in the day.': '2023-06-24 2023-06-24',
    'It will open by the end of the month.': '2023-07',
    'It will open by the end of the week.': '2023-W27',
  },
  recognize: (text) => [...readMatches(text, END, readEnd), ...readMatches(text, WHOLE, readWhole)],
};

function readEnd(match: Match): Candidate {
  const year = match.groups?.year;
  return {
    ...spanOf(match),
    type: 'DATE',
    read: (context) => (year === undefined ? readCurrent('Y', context) : { value: year, basis: 'explicit' }),
  };
}

function readWhole(match: Match): Candidate {
  const unit = unitOf(match.groups?.unit ?? '');
  return {
    ...spanOf(match),
    type: 'DATE',
    read(context) {
      const said = unit === 'D' ? context.lastDay() : null;
      return said === null ? readCurrent(unit, context) : { value: said, basis: 'previous-day' };
    },
  };
}

/** The year, month, week or day of print. */
function readCurrent(unit: string, { today, basis }: Context): Reading {
  const value = today === null ? null : countFrom(today, unit, 0);
  return { value: value ?? unknownOf(unit), basis: basis() };
}
