import type { MissingWord, Outcome, Question } from '../findings.ts';
import { hasPeriod } from './period.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { coverage } from './signals/coverage.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Whether a question is answered and, if not, for want of which words. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly missing: readonly MissingWord[];
}

/** Up to here a question must find all its words in one article, and up to the second number all but one. */
const SHORT_QUESTION_TERMS = 5;
const MEDIUM_QUESTION_TERMS = 8;
/** So few words, a name among them, must stand together. */
const MEETING_TERMS = 3;
/** The share of the required words, by rarity, that a passage with its title must hold. */
const MIN_PASSAGE_SHARE = 0.5;
/** The same of a question longer than all of these, and what its article must hold. */
const LONG_PASSAGE_SHARE = 0.4;
const LONG_ARTICLE_SHARE = 0.7;
/** Below this share of all its words, the light ones too, a question without a name has nothing left to hold on to. */
const MIN_SUBSTANCE = 0.25;
/** An article that lacks a name of the question says less about it than one that lacks some other words. */
const NAME_COST = 4;

/**
 * Judges the question, not the list: refused are a question with a word that no article holds, one whose words never
 * meet in one article, and one whose passages hold too little of it.
 *
 * @param passages - the best ones, best first; one that carries the question is enough
 */
export function judge(
  question: Question,
  terms: readonly WeightedTerm[],
  passages: readonly ScoredPassage[],
): Verdict {
  const required = terms.filter(({ isRequired }) => isRequired);
  const names = new Set(question.names.flatMap((name) => name.terms));
  const unknown = required.filter(({ frequency }) => frequency === 0);
  const isNameUnknown = unknown.some(({ term }) => names.has(term));
  if (isNameUnknown || unknown.length > termsToSpare(required.length)) return refuse('no-match', unknown);
  if (passages.length === 0) return refuse('no-match', []);
  if (passages.some((passage) => carries(passage, terms, question)))
    return { outcome: 'answered', missing: [] };
  const apart = required.length <= SHORT_QUESTION_TERMS ? missingWords(required, terms, passages, names) : [];
  return refuse(apart.length > 0 ? 'no-match' : 'low-confidence', apart);
}

/** Whether a passage, with its article around it, holds what an answer to the question must hold. */
export function carries(passage: ScoredPassage, terms: readonly WeightedTerm[], question: Question): boolean {
  const { match, counts } = passage;
  const places = terms.map((_term, at) => at).filter((at) => terms[at]?.isRequired);
  const required = places.flatMap((at) => terms[at] ?? []);
  const inArticle = places.map((at) => match.counts[at] ?? 0);
  const inPassage = places.map((at) => (counts[at] ?? 0) + (match.titleCounts[at] ?? 0));
  const names = new Set(question.names.flatMap((name) => name.terms));
  // A long question may name more than one passage holds; of a short one the passage must speak.
  const nearby = places.map((at) => (counts[at] ?? 0) + (match.headCounts[at] ?? 0));
  const inReach = required.length > MEDIUM_QUESTION_TERMS ? inArticle : nearby;
  const isNamed = required.every(({ term }, at) => !names.has(term) || (inReach[at] ?? 0) > 0);
  if (!isNamed) return false;
  // "What happened in July 2023?" asks for nothing but what its period holds.
  if (required.length === 0) return hasPeriod(question) || coverage(counts, terms) >= MIN_SUBSTANCE;
  if (names.size === 0 && coverage(counts, terms) < MIN_SUBSTANCE) return false;
  if (required.length > MEDIUM_QUESTION_TERMS) {
    return (
      coverage(inArticle, required) >= LONG_ARTICLE_SHARE &&
      coverage(inPassage, required) >= LONG_PASSAGE_SHARE
    );
  }
  if (names.size > 0 && required.length <= MEETING_TERMS && !meet(passage, terms, names)) return false;
  const missing = inArticle.filter((count) => count === 0).length;
  return missing <= termsToSpare(required.length) && coverage(inPassage, required) >= MIN_PASSAGE_SHARE;
}

/**
 * Whether the few words of a question stand together: two in one sentence, three in two that follow each other. Names
 * are counted to every sentence where the head of the article gives them: it says whom the whole of it is about.
 */
function meet(
  { match, window }: ScoredPassage,
  terms: readonly WeightedTerm[],
  names: ReadonlySet<string>,
): boolean {
  const places = terms.flatMap(({ term, isRequired }, at) => {
    const isGivenByHead = names.has(term) && (match.headCounts[at] ?? 0) > 0;
    return isRequired && !isGivenByHead ? at : [];
  });
  const reach = terms.filter(({ isRequired }) => isRequired).length <= 2 ? 1 : 2;
  for (let first = window.first; first <= window.last; first++) {
    const near = match.sentences.slice(first, Math.min(first + reach, window.last + 1));
    const held = new Set(near.flatMap(({ occurrences }) => occurrences.map(({ term }) => term)));
    if (places.every((place) => held.has(place))) return true;
  }
  return false;
}

/** How many words of a question an article may lack. What a long question may lack is not a matter of counting. */
function termsToSpare(count: number): number {
  return count <= SHORT_QUESTION_TERMS ? 0 : count <= MEDIUM_QUESTION_TERMS ? 1 : count;
}

/** The words that the article which holds most of the question lacks; one that lacks a name is the last choice. */
function missingWords(
  required: readonly WeightedTerm[],
  terms: readonly WeightedTerm[],
  passages: readonly ScoredPassage[],
  names: ReadonlySet<string>,
): readonly WeightedTerm[] {
  const lacking = passages.map(({ match }) =>
    required.filter((term) => (match.counts[terms.indexOf(term)] ?? 0) === 0),
  );
  const cost = (words: readonly WeightedTerm[]) =>
    words.reduce((sum, { term }) => sum + (names.has(term) ? NAME_COST : 1), 0);
  return lacking.reduce<readonly WeightedTerm[]>(
    (fewest, words) => (cost(words) < cost(fewest) ? words : fewest),
    required,
  );
}

function refuse(outcome: Outcome, terms: readonly WeightedTerm[]): Verdict {
  return { outcome, missing: terms.map(({ word, frequency }) => ({ word, isKnown: frequency > 0 })) };
}
