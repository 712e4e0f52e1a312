import { monthOf } from '../calendar-names.ts';
import { besides, fixed, readMatches } from '../candidates.ts';
import { isBareMonth } from '../lookalikes/month-word.ts';
import { withMonth } from '../near-lists.ts';
import { readMonth } from '../parts-of-year.ts';
import { twoDigits } from '../periods.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import type { Tense } from '../verb-cues.ts';
import { MONTH, stepOf } from '../vocabulary.ts';
import { yearToCome } from '../year-to-come.ts';

const FORM = withMonth(
  new RegExp(
    `(?<![\\w’']|(?<=\\w-)(?<!\\bmid-))(?<which>(?:last|next|this|past|this past|this coming) )?${MONTH}\\b(?!-?\\d| \\d|\\.\\w)`,
    'gi',
  ),
);
/** What is traded today is delivered in a month to come. */
const FUTURES = /^ (?:delivery|contracts?|futures)\b/;
const DELIVERED = /\bdelivery (?:in|for) $/;
/** "October employment figures" are of the last October, whenever they come out. */
const MEASURED =
  /^ (?:\p{Ll}+ ){0,2}(?:figures|data|report|sales|starts|employment|unemployment|gap|deficit|orders|index|output|exports|imports|earnings|numbers|inflation)\b/u;
const LOOK_CHARS = 40;
/** "Sept." keeps its full stop; in lower case or before more letters these are other words. */
const ABBREVIATION = /^(?:jan|feb|febr|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

/** A month by itself, in the direction in which the verbs of its clause point: "in December". */
export const bareMonth: Recognizer = {
  examples: {
    'The elections were held in December.': '2022-12',
    'The elections will be held in December.': '2023-12',
    'Prices fell in July.': '2023-07',
    'It closed last September.': '2022-09',
    'It will open this coming May.': '2024-05',
    'It fell in mid-Sept. and rose.': '2022-09',
    'Gold for August delivery rose.': '2023-08',
    'It ran from May to July 2021.': '2021-05 2021-07',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { input: text } = match;
  const { month: word = '', which = '' } = match.groups ?? {};
  const month = monthOf(word);
  const bare = match.index + which.length;
  let end = match.index + match[0].length;
  if (month === null || (which === '' && !isBareMonth(text, bare, end)) || !/^\p{Lu}/u.test(word))
    return null;
  if (ABBREVIATION.test(word)) {
    if (text[end] !== '.') return null;
    end += 1;
  }
  const span = { start: match.index, end };
  const year = yearToCome(text, end);
  if (year !== null) return fixed(span, 'DATE', `${year}-${twoDigits(month)}`);
  const { before, after } = besides(text, span, LOOK_CHARS);
  const tense = tenseOf(which, before, after);
  return {
    ...span,
    type: 'DATE',
    read: (context) =>
      readMonth(month, tense === null ? context : { ...context, tense: () => tense }, stepOf(which) !== 0),
  };
}

/** What the words beside a month say of it, before any verb. */
function tenseOf(which: string, before: string, after: string): Tense | null {
  const step = stepOf(which);
  if (step > 0 || FUTURES.test(after) || DELIVERED.test(before)) return 'future';
  return step < 0 || MEASURED.test(after) ? 'past' : null;
}
