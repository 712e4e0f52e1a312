import type { Answer, Question, QuestionTerm } from '../findings.ts';
import { termsOf } from '../language/terms.ts';
import { denies } from './denials-first.ts';
import { namesOf } from './names-of.ts';

/** Answers within this share of the best one's score may stand before it. */
const NEAR = 0.6;

/**
 * For a question that "yes" or "no" would answer: first what has the asked words and every name of the question in one
 * sentence. Where nothing has, what denies the asked words of one of the names. Among equals they stay in their order.
 *
 * @param answers - best first
 */
export function settlingFirst(answers: readonly Answer[], question: Question): readonly Answer[] {
  const ofNames = namesOf(question);
  const asked = question.terms.filter(({ term, isRequired }) => isRequired && !ofNames.has(term));
  if (asked.length === 0 || ofNames.size === 0) return answers;
  const least = NEAR * (answers[0]?.score ?? 0);
  const near = answers
    .filter(({ score }) => score >= least)
    .map((answer) => ({ answer, told: sentencesOf(answer).filter((words) => asked.every(isIn(words))) }));
  const settling = near.filter(({ told }) => told.some((words) => namedIn(words, question).every(Boolean)));
  const denying = near.filter(
    ({ answer, told }) => denies(answer) && told.some((words) => namedIn(words, question).some(Boolean)),
  );
  const first = (settling.length > 0 ? settling : denying).map(({ answer }) => answer);
  return [...first, ...answers.filter((answer) => !first.includes(answer))];
}

/** The index terms of each sentence that is printed. */
function sentencesOf({ excerpt, passage, shown }: Answer): (readonly string[])[] {
  const isShown = ({ start, end }: Answer['shown']) => start < shown.end && shown.start < end;
  return passage.sentences
    .filter(isShown)
    .map(({ start, end }) => termsOf(excerpt.slice(start - passage.span.start, end - passage.span.start)));
}

/** For each name of the question whether one of its words is among these. */
function namedIn(words: readonly string[], { names, terms }: Question): boolean[] {
  const held = terms.filter(isIn(words)).map(({ term }) => term);
  return names.map((name) => name.terms.some((term) => held.includes(term)));
}

function isIn(words: readonly string[]): (term: QuestionTerm) => boolean {
  const held = new Set(words);
  return ({ term, substitutes, nearWords }) =>
    held.has(term) ||
    substitutes.some((run) => run.every((word) => held.has(word))) ||
    nearWords.some((word) => held.has(word));
}
