import type { Filters, QuestionTerm } from '../findings.ts';
import type { SpokenFilters } from './spoken-filters.ts';

const ANYWHERE: Filters = { article: null, source: null, after: null, before: null };
/** Days that are told from the day of asking, which no archive knows. */
const RELATIVE =
  /\b(?:yesterday|today|tonight|tomorrow|(?:this|last|next|past) (?:week|weekend|month|year|night|morning|afternoon|evening)|right now)\b/gi;

/**
 * What a question is narrowed down to by its own words; one that asks of nothing but a day, to that day.
 *
 * @param isSentence - whether it is a pasted sentence, which names days and sources as its article does and asks for none
 */
export function askedPeriod(
  { filters, days }: SpokenFilters,
  terms: readonly QuestionTerm[],
  isSentence: boolean,
): Filters {
  if (isSentence) return ANYWHERE;
  const [day, ...others] = days;
  const isNarrowed = filters.after !== null || filters.before !== null;
  const asksElse = terms.some(({ isRequired }) => isRequired);
  if (isNarrowed || asksElse || day === undefined || others.length > 0) return filters;
  return { ...filters, after: day.start, before: day.end };
}

/** "Yesterday", "last week": the words of a question for days that nothing here can count. */
export function relativeDaysIn(question: string): readonly string[] {
  return question.match(RELATIVE) ?? [];
}
