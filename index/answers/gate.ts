import type { Answer, MissingWord, Outcome, Question, Signal } from '../findings.ts';
import { confidenceOf } from './confidence.ts';
import { missingWords } from './evidence/missing-words.ts';
import { meetWithin, standTogether } from './evidence/standing-together.ts';
import { allowanceFor } from './evidence/what-may-lack.ts';
import { namesOf } from './names-of.ts';
import { hasPeriod } from './period.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { coverage } from './signals/coverage.ts';
import { askedFor } from './spans/asked-for.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Whether a question is answered and, if not, for want of which words. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly missing: readonly MissingWord[];
}

/** A question of so few words is about its names in every sentence, and what it asks must stand beside them. */
const SHORT_QUESTION_TERMS = 3;
/** So many words may ask for the holder of an office. */
const OFFICE_TERMS = 4;
/** Up to here it is worth saying which words were not found together. */
const MEDIUM_QUESTION_TERMS = 5;
/** Up to here a name that is missing cannot be made up for. */
const LONG_QUESTION_TERMS = 8;
/** Below this share of all its words, the light ones too, a question without a name has nothing left to hold on to. */
const MIN_SUBSTANCE = 0.25;
/** A sentence with this share of a question holds all of it that matters. */
const WHOLE = 0.8;

/**
 * Judges the question, not the list: refused are a question with a name, or with more words than it may spare, that no
 * article holds, one whose words never meet in one article, and one whose passages hold too little of it.
 *
 * @param passages - the best ones, best first; one that carries the question is enough
 */
export function judge(
  question: Question,
  terms: readonly WeightedTerm[],
  passages: readonly ScoredPassage[],
): Verdict {
  const required = terms.filter(({ isRequired }) => isRequired);
  const names = namesOf(question);
  const unknown = required.filter(({ frequency }) => frequency === 0);
  const isNameUnknown = unknown.some(({ term }) => names.has(term)) && required.length <= LONG_QUESTION_TERMS;
  const { unknown: spare } = allowanceFor(required, question.isStatement);
  if (isNameUnknown || unknown.length > spare) return refuse('no-match', unknown);
  if (passages.length === 0) return refuse('no-match', []);
  if (passages.some((passage) => carries(passage, terms, question)))
    return { outcome: 'answered', missing: [] };
  const missing =
    required.length <= MEDIUM_QUESTION_TERMS ? missingWords(required, terms, passages, names) : [];
  return refuse(missing.length > 0 ? 'no-match' : 'low-confidence', missing);
}

/** Whether a passage, with its article around it, holds what an answer to the question must hold. */
export function carries(passage: ScoredPassage, terms: readonly WeightedTerm[], question: Question): boolean {
  const { match, counts } = passage;
  const places = terms.flatMap(({ isRequired }, at) => (isRequired ? at : []));
  const required = terms.filter(({ isRequired }) => isRequired);
  // "What happened in July 2023?" asks for nothing but what its period holds, and "tell me" for nothing at all.
  if (places.length === 0) return hasPeriod(question) || question.order !== null;
  if (question.names.length === 0 && coverage(counts, terms) < MIN_SUBSTANCE) return false;
  const lacking = places.filter((at) => (match.counts[at] ?? 0) === 0);
  const allowance = allowanceFor(required, question.isStatement);
  if (lacking.length > allowance.lacking) return false;
  if (places.length <= LONG_QUESTION_TERMS && !speaksOfNames(passage, terms, question, places)) return false;
  const held = places.filter((at) => !lacking.includes(at));
  if (!areBrought(passage, terms, question, places, held)) return false;
  return confidenceOf(passage, question, terms, true) >= allowance.minConfidence;
}

/**
 * Whether anything of the kind that was asked for is told. Without a number nobody learns how many. Without a day nobody
 * learns when, unless one sentence tells all that was asked: then it is news of the day of print.
 *
 * @param answers - to a question that its passages carry
 */
export function tellsKind(question: Question, answers: readonly Answer[]): boolean {
  const { kind, terms } = question;
  // What was printed in the period that is named tells at least that.
  if (kind === 'when' && hasPeriod(question)) return true;
  const required = terms.filter(({ isRequired }) => isRequired).length;
  if (required > LONG_QUESTION_TERMS || (kind !== 'how-many' && kind !== 'when')) return true;
  return answers.some(
    ({ exact, isSupported, signals }) =>
      isSupported && (exact !== null || (kind === 'when' && tellsInOneSentence(signals))),
  );
}

function tellsInOneSentence(signals: readonly Signal[]): boolean {
  return signals.some(({ name, value }) => name === 'best sentence' && value >= WHOLE);
}

/** A long question may name more than one passage holds; of a short one the passage must speak, or the article's head. */
function speaksOfNames(
  { match, counts }: ScoredPassage,
  terms: readonly WeightedTerm[],
  question: Question,
  places: readonly number[],
): boolean {
  const names = namesOf(question);
  const isShort = places.length <= SHORT_QUESTION_TERMS;
  return places.every((at) => {
    const count = isShort ? (counts[at] ?? 0) + (match.headCounts[at] ?? 0) : (match.counts[at] ?? 0);
    return !names.has(terms[at]?.term ?? '') || count > 0;
  });
}

/**
 * Whether the passage brings the words of a short question together: an office and its place in one phrase, other words
 * in one sentence or two. Names are counted to every sentence where the head of the article gives them: it says whom the
 * whole of it is about.
 *
 * @param held - the places of the terms that the article holds
 */
function areBrought(
  passage: ScoredPassage,
  terms: readonly WeightedTerm[],
  question: Question,
  places: readonly number[],
  held: readonly number[],
): boolean {
  if (places.length <= OFFICE_TERMS && places.length > 1 && asksForHolder(question))
    return held.length === places.length && standTogether(passage, places);
  if (question.names.length === 0 || places.length > SHORT_QUESTION_TERMS) return true;
  const names = namesOf(question);
  const needed = held.filter(
    (at) => !names.has(terms[at]?.term ?? '') || (passage.match.headCounts[at] ?? 0) === 0,
  );
  return meetWithin(passage, needed, places.length <= 2 ? 1 : 2);
}

/** "Who is the president of Ukraine?" */
function asksForHolder(question: Question): boolean {
  return question.form === 'sentence' && question.names.length > 0 && askedFor(question)?.role != null;
}

function refuse(outcome: Outcome, terms: readonly WeightedTerm[]): Verdict {
  return { outcome, missing: terms.map(({ word, frequency }) => ({ word, isKnown: frequency > 0 })) };
}
