/** What recognizers are made of: matches of a form, what stands beside them, candidates. */
import type { Span, TimeBasis, TimeExpression } from '../types.ts';
import { type HoldingForm, matchesOf } from './holding.ts';
import { matchesIn } from './matches.ts';
import type { Candidate, Match } from './recognizer.ts';

type Form = RegExp | HoldingForm;

/** What `read` makes of every match of the forms, of one form after the other; of `null` it makes nothing. */
export function readMatches(
  text: string,
  forms: Form | readonly Form[],
  read: (match: Match) => Candidate | readonly Candidate[] | null,
): Candidate[] {
  const found: Candidate[] = [];
  for (const form of [forms].flat()) {
    const matches = form instanceof RegExp ? matchesIn(text, form) : matchesOf(text, form);
    for (const match of matches) {
      const made = read(match) ?? [];
      if (Array.isArray(made)) found.push(...made);
      else found.push(made as Candidate);
    }
  }
  return found;
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
