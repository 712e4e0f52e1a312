import { readSeason } from '../directions.ts';
import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import { SEASON, seasonOf, YEAR } from '../vocabulary.ts';

const WITH_YEAR = new RegExp(`\\b(?:the )?${SEASON}(?: of|,)? ${YEAR}(?![\\w%]|[.,]\\d)`, 'gi');
const BESIDE = new RegExp(
  `\\b(?<which>this past|this coming|last|this|next|that|the coming|the past) ${SEASON}\\b(?!-| (?:of|for|behind|apart|in (?:price|value)))`,
  'gi',
);
const BARE = new RegExp(
  `(?<=\\b(?:in|during|by|until|since|over|throughout|of|for) )(?:the )?(?:early |late |mid-?)?${SEASON}\\b(?!-| (?:of|from|to|in (?:price|value|sales|profit)|offensive of))`,
  'gi',
);

/** A season: "the summer of 2021", "last spring", "in the autumn". A bare "fall" or "spring" is a verb or water. */
export const season: Recognizer = {
  examples: {
    'It burned in the summer of 2021.': '2021-SU',
    'It flooded last spring.': '2023-SP',
    'It will reopen next winter.': '2023-WI',
    'They will leave in the autumn.': '2023-FA',
  },
  recognize: (text) => [
    ...[...text.matchAll(WITH_YEAR)].map((match) =>
      fixed(spanOf(match), 'DATE', `${match.groups?.year}-${seasonOf(match.groups?.season ?? '')}`),
    ),
    ...[...text.matchAll(BESIDE)].map((match) => readBeside(match)),
    ...[...text.matchAll(BARE)].flatMap((match) => readBare(match) ?? []),
  ],
};

function readBeside(match: RegExpExecArray): Candidate {
  const name = seasonOf(match.groups?.season ?? '');
  const which = match.groups?.which?.toLowerCase() ?? '';
  const step = /last|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  return {
    ...spanOf(match),
    type: 'DATE',
    read(context) {
      const year = which === 'that' ? context.last('year') : null;
      return year === null
        ? readSeason(name, step, context)
        : { value: `${year.slice(0, 4)}-${name}`, basis: 'previous-day' };
    },
  };
}

function readBare(match: RegExpExecArray): Candidate | null {
  const word = match.groups?.season ?? '';
  // "in fall", "of spring": only summer, winter and autumn are safe without "the".
  if (/^(?:fall|spring)$/i.test(word) && !/^the /i.test(match[0])) return null;
  const name = seasonOf(word);
  return {
    ...spanOf(match),
    type: 'DATE',
    read(context) {
      const tense = context.tense();
      return readSeason(name, tense === 'future' ? 1 : -1, context);
    },
  };
}
