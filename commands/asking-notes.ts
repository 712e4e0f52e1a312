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
const MAY_SPEAK = 'I am not sure that these passages speak of it.';
const ONLY_PRINTED = 'These passages were printed then; none of them names the time that was asked for.';

/** In which order the answers stand, where it is not the best first. */
export function noteOrder({ outcome, question: { order } }: Findings): Note[] {
  return outcome === 'answered' && order !== null ? [note(ORDERS[order])] : [];
}

/** Under passages that were found for a question that "yes" or "no" would answer. */
export function noteNoVerdict(findings: Findings): Note[] {
  if (findings.outcome !== 'answered' || !findings.question.isYesOrNo) return [];
  const speaks = isDoubtful(findings) ? MAY_SPEAK : 'These passages speak of it.';
  return [note(`${speaks} Whether they bear it out is for you to read.`)];
}

/**
 * Above answers that are wrong as often as right. Of a name alone every passage tells something, but not what happened
 * on a day nor what is new; under a question for "yes" or "no" another line says so.
 */
export function noteDoubt(findings: Findings): Note[] {
  const { outcome, question } = findings;
  if (outcome !== 'answered' || question.isYesOrNo || !isDoubtful(findings)) return [];
  if (hasPeriod(question)) return [note(isOfPrint(findings) ? ONLY_PRINTED : DOUBT)];
  const { terms, names, order } = question;
  const named = new Set(order === null ? names.flatMap((name) => name.terms) : []);
  return terms.some(({ term, isRequired }) => isRequired && !named.has(term)) ? [note(DOUBT)] : [];
}

function isDoubtful({ answers: [first] }: Findings): boolean {
  return first !== undefined && first.confidence < LIKELY;
}

/** Whether its own words ask for days. */
function hasPeriod({ spoken }: Question): boolean {
  return spoken.after !== null || spoken.before !== null;
}

/** Whether nothing but their day of print puts the answers into the period. */
function isOfPrint({ answers }: Findings): boolean {
  return answers.every(({ periodBasis }) => periodBasis === 'print');
}
