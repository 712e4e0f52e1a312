/** What recognizers are made of: matches of a form, what stands beside them, candidates. */
import type { Span, TimeBasis, TimeExpression } from '../types.ts';
import type { Candidate, Match } from './recognizer.ts';

/** What `read` makes of every match of the forms, of one form after the other; of `null` it makes nothing. */
export function readMatches(
  text: string,
  forms: RegExp | readonly RegExp[],
  read: (match: Match) => Candidate | readonly Candidate[] | null,
): Candidate[] {
  return [forms].flat().flatMap((form) => [...text.matchAll(form)].flatMap((match) => read(match) ?? []));
}

/** A candidate that means the same wherever it stands. */
export function fixed(
  { start, end }: Span,
  type: TimeExpression['type'],
  value: string,
  basis: TimeBasis = 'explicit',
): Candidate {
  return { start, end, type, read: () => ({ value, basis }) };
}

/** Where a match stands. */
export function spanOf({ index, 0: words }: Match): Span {
  return { start: index, end: index + words.length };
}

/** So many characters of a text before a span and after it, fewer at its ends. */
export function besides(text: string, { start, end }: Span, chars: number) {
  return { before: text.slice(Math.max(0, start - chars), start), after: text.slice(end, end + chars) };
}
