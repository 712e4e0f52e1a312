import { fixed, readMatches } from '../candidates.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';

const FORM =
  /(?<![\w$£€.,:/-])(?<first>(?:1[5-9]|20)\d\d)(?<join>-|–|\/| ?— ?)(?<last>(?:1[5-9]|20)\d\d|\d{2})(?![\w%:/-]|[.,]\d)/dg;

/** Years joined by a dash: "2014-16", "1997–1998", "2013/14". They are two expressions. */
export const yearRange: Recognizer = {
  examples: { 'It lasted from 2014-16.': '2014 2016', 'The 1914–1918 war': '1914 1918' },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate[] {
  const { first = '', last = '' } = match.groups ?? {};
  const whole = last.length === 4 ? last : first.slice(0, 2) + last;
  const lastStart = match.indices?.groups?.last?.[0];
  if (lastStart === undefined || Number(whole) <= Number(first)) return [];
  return [
    fixed({ start: match.index, end: match.index + first.length }, 'DATE', first),
    fixed({ start: lastStart, end: lastStart + last.length }, 'DATE', whole),
  ];
}
