/** Days that stand beside what a sentence tells: in a clause of their own, in a comparison. */
import type { Span } from '../../types.ts';
import type { DaySearch } from './day-search.ts';

/** ", who was jailed in 2015,": from the comma to the day. */
const CLAUSE_BEFORE = /,\s(?:which|who|whose|whom|where)\s[^,;:—–()]*$/u;
const CLAUSE_BEHIND = /^[^,;:—–()]*,/u;
/** "Four per cent above 2019", "fewer than in 2019"; but "no later than 2019" says when. */
const COMPARED =
  /(?<!\b(?:later|earlier|sooner)\s)\b(?:above|below|over|than|versus|(?:compared|comparison)\s(?:with|to))\s(?:in\s|those\sof\s|that\sof\s)?$/iu;
const YEAR_OR_MONTH = /^(?:\p{L}+\s)?\d{4}$/u;
/** "Aged 61 in 1949" says how old somebody was; of one who died it says when. */
const AGE = /\b(?:age|aged)\s(?:of\s)?\d{1,3},?\s(?:in|on)\s$/iu;
const DIES = /\b(?:die[ds]?|dead|killed|death|passed)\b/iu;
const CLAUSE_CHARS = 200;
/** "The vote in the town, which …": so far before it the thing may stand of which a clause says more. */
const THING_CHARS = 30;

/** Whether a day is what something is compared with, or says how old somebody was. */
export function isYardstick(day: string, before: string): boolean {
  return (YEAR_OR_MONTH.test(day) && COMPARED.test(before)) || (AGE.test(before) && !DIES.test(before));
}

/**
 * What the clause in which a day stands speaks of: `asked` where it holds a word of the question or says more of a
 * thing that is one, `named` where it says more of a person who is one, `else` where it is about something else; null
 * where the day stands in no such clause.
 */
export function clauseOf(
  { start, end }: Span,
  { text, sentence, words }: Pick<DaySearch, 'text' | 'sentence' | 'words'>,
): 'asked' | 'named' | 'else' | null {
  const from = Math.max(sentence.start, start - CLAUSE_CHARS);
  const opening = CLAUSE_BEFORE.exec(text.slice(from, start));
  const closing = CLAUSE_BEHIND.exec(text.slice(end, Math.min(sentence.end, end + CLAUSE_CHARS)));
  if (!opening || !closing) return null;
  const clause = { start: from + opening.index, end: end + closing[0].length };
  if (words.some((word) => word.start < clause.end && clause.start < word.end)) return 'asked';
  const isOfPerson = /^,\swho/.test(opening[0]);
  const reach = isOfPerson ? 0 : THING_CHARS;
  const isAntecedent = words.some((word) => clause.start - word.end <= reach && word.end <= clause.start);
  return !isAntecedent ? 'else' : isOfPerson ? 'named' : 'asked';
}
