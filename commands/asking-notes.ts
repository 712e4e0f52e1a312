/** Small lines on how a question was taken: in which order, how surely it is answered, and that nobody says yes. */
import type { Findings, Question } from '../index/findings.ts';
import type { Note } from './command.ts';
import { note } from './say.ts';

const ORDERS: Readonly<Record<NonNullable<Question['order']>, string>> = {
  newest: 'newest first, by the day of print',
  oldest: 'oldest first, by the day of print',
};

/** From this confidence on an answer is right more often than not. */
const LIKELY = 0.5;
const DOUBT = 'I am not sure that these passages answer it.';

/** In which order the answers stand, where it is not the best first. */
export function noteOrder({ outcome, question: { order } }: Findings): Note[] {
  return outcome === 'answered' && order !== null ? [note(ORDERS[order])] : [];
}

/** Under passages that were found for a question that "yes" or "no" would answer. */
export function noteNoVerdict({ outcome, question: { isYesOrNo } }: Findings): Note[] {
  if (outcome !== 'answered' || !isYesOrNo) return [];
  return [note('These passages speak of it. Whether they bear it out is for you to read.')];
}

/** Above answers that are wrong as often as right; of a name alone every passage tells something. */
export function noteDoubt({ outcome, answers, question }: Findings): Note[] {
  const { terms, names, order, isYesOrNo } = question;
  const named = new Set(names.flatMap((name) => name.terms));
  const isMore = terms.some(({ term, isRequired }) => isRequired && !named.has(term));
  const [first] = answers;
  const isDoubtful = first !== undefined && first.confidence < LIKELY;
  const isSaidElsewhere = order !== null || isYesOrNo;
  return outcome === 'answered' && isMore && isDoubtful && !isSaidElsewhere ? [note(DOUBT)] : [];
}
