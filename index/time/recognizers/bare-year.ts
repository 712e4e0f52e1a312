import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { isNoYear } from '../lookalikes/counted-things.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';

const NOT_BEFORE = '[\\p{L}\\p{N}_$£€#%.,:/–-]|[$£€#] ';
const YEAR = new RegExp(
  `(?:1[6-9]|20)\\d\\d(?:(?<!(?:${NOT_BEFORE})\\d{4})|(?<=\\b[Mm]id-\\d{4}))(?![\\p{L}\\p{N}%:/–-]|[.,]\\d|[’']s\\d)`,
  'gu',
);
const FISCAL = new RegExp(
  `(?<!${NOT_BEFORE})(?:(?:the )?(?:fiscal|financial|calendar|tax) (?:year )?|the year )$`,
  'u',
);
/** In older times only where a preposition sets it: "since 1415". */
const OLD_YEAR = /(?<=\b(?:in|since|until|before|by) )1[0-5]\d\d(?![\p{L}\p{N}%:/–-]|[.,]\d)/gu;
const MAX_FISCAL_CHARS = 24;
const BEFORE_CHARS = 16;
const AFTER_CHARS = 40;

/** A year by itself: "in 2014", "since 2015", "fiscal 1990". Not a number of things, of money or of a version. */
export const bareYear: Recognizer = {
  examples: {
    'It was founded in 2014.': '2014',
    'Since 2015, they have been there.': '2015',
    'It rose in fiscal 1990.': '1990',
    'It rose in the fiscal year 1990.': '1990',
    'It fell in mid-2014.': '2014',
    'It was built in 1415.': '1415',
    'Nobody knew what the year 2000 would bring.': '2000',
  },
  recognize: (text) => readMatches(text, [YEAR, OLD_YEAR], readMatch),
};

function readMatch(match: Match): Candidate | null {
  const year = spanOf(match);
  const lead = FISCAL.exec(besides(match.input, year, MAX_FISCAL_CHARS).before)?.[0] ?? '';
  const span = { start: year.start - lead.length, end: year.end };
  const { before } = besides(match.input, span, BEFORE_CHARS);
  const { after } = besides(match.input, span, AFTER_CHARS);
  return isNoYear(before, after) ? null : fixed(span, 'DATE', match[0]);
}
