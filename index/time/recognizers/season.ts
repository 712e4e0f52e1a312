import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { withSeason } from '../near-lists.ts';
import { readSeason } from '../parts-of-year.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { SEASON, seasonOf, stepOf, YEAR } from '../vocabulary.ts';

const WITH_YEAR = withSeason(new RegExp(`\\b(?:the )?${SEASON}(?: of|,)? ${YEAR}(?![\\w%]|[.,]\\d)`, 'gi'));
const BESIDE = withSeason(
  new RegExp(
    `\\b(?<which>this past|this coming|last|this|next|that|the coming|the past) ${SEASON}\\b(?!-| (?:of|for|behind|apart|in (?:price|value)))`,
    'gi',
  ),
);
const BARE = withSeason(
  new RegExp(
    `(?<=\\b(?:in|during|by|until|since|over|throughout|of|for) )(?:the )?(?:early |late |mid-?)?${SEASON}\\b(?!-| (?:of|from|to|in (?:price|value|sales|profit)|offensive of))`,
    'gi',
  ),
);
/** Words of their own without "the". */
const ALSO_WORDS = /^(?:fall|spring)$/i;
const SETS_A_TERM = /\b(?:by|until|before|since)\s(?:early |late |mid-?)?$/i;
const LOOK_CHARS = 16;

/** A season: "the summer of 2021", "last spring", "in the autumn". A bare "fall" or "spring" is a verb or water. */
export const season: Recognizer = {
  examples: {
    'It burned in the summer of 2021.': '2021-SU',
    'It flooded last spring.': '2023-SP',
    'It will reopen next winter.': '2023-WI',
    'It was founded in 2014. That summer it won.': '2014 2014-SU',
    'They will leave in the autumn.': '2023-FA',
    'They hope to leave by spring.': '2024-SP',
  },
  recognize: (text) => [
    ...readMatches(text, WITH_YEAR, (match) =>
      fixed(spanOf(match), 'DATE', `${match.groups?.year}-${seasonOf(match.groups?.season ?? '')}`),
    ),
    ...readMatches(text, BESIDE, readBeside),
    ...readMatches(text, BARE, readBare),
  ],
};

function readBeside(match: Match): Candidate {
  const name = seasonOf(match.groups?.season ?? '');
  const which = match.groups?.which?.toLowerCase() ?? '';
  return {
    ...spanOf(match),
    type: 'DATE',
    read(context) {
      const year = which === 'that' ? context.last('year') : null;
      return year === null
        ? readSeason(name, stepOf(which), context)
        : { value: `${year.slice(0, 4)}-${name}`, basis: 'previous-day' };
    },
  };
}

function readBare(match: Match): Candidate | null {
  const word = match.groups?.season ?? '';
  const { before } = besides(match.input, spanOf(match), LOOK_CHARS);
  if (ALSO_WORDS.test(word) && !/^the /i.test(match[0]) && !SETS_A_TERM.test(before)) return null;
  const name = seasonOf(word);
  return {
    ...spanOf(match),
    type: 'DATE',
    read: (context) => readSeason(name, context.tense() === 'future' ? 1 : -1, context),
  };
}
