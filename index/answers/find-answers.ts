import type { Answer, MissingWord, Outcome, Question } from '../findings.ts';
import type { IsoDate } from '../types.ts';
import { carryingFirst } from './carrying-first.ts';
import { confidenceInList } from './confidence.ts';
import { seekDays } from './days/seek-days.ts';
import { dealBySource } from './deal-by-source.ts';
import { exactFirst } from './exact-first.ts';
import { bestWithinPeriod, reachOf, withinPeriod } from './filter-passages.ts';
import { findArticles } from './find-articles.ts';
import { foldCopies } from './fold-copies.ts';
import { judge, tellsKind } from './gate.ts';
import { inFull } from './in-full.ts';
import type { Library } from './library.ts';
import { mostToldFirst } from './most-told-first.ts';
import { numbersOnly } from './numbers-only.ts';
import { ofNameAsked } from './of-name.ts';
import { isAboutOneName } from './one-name.ts';
import { periodsOf } from './period.ts';
import { oneAnArticleFirst, type ScoredPassage } from './rank-passages.ts';
import { scoreCandidates } from './score-candidates.ts';
import { distinctAnswers } from './spans/distinct-answers.ts';
import { addSuggestions } from './suggestions/add-suggestions.ts';
import { type WeightedTerm, weighTerms } from './term-weights.ts';
import { toAnswer } from './to-answer.ts';
import { withoutBylines } from './without-bylines.ts';

export interface FindOptions {
  /** How many answers are wanted, 1 to 100. */
  readonly limit: number;
  /** The day of the question, which lets fresh articles rank higher; null: no day matters. */
  readonly asOf: IsoDate | null;
}

export interface Found {
  readonly outcome: Outcome;
  /** Best first, answering or not. */
  readonly passages: readonly Answer[];
  readonly missing: readonly MissingWord[];
  /** The words of the question that no article holds. */
  readonly unknown: readonly string[];
}

const CANDIDATES = 60;
/** How many of the best passages may carry the question. */
const JUDGED = 8;

/** Article first, passage second: the best articles are found in the index, their passages cut and scored on the fly. */
export async function findAnswers(
  library: Library,
  question: Question,
  { limit, asOf }: FindOptions,
): Promise<Found> {
  const { articleIds, frequencies } = await findArticles(library, question, Math.max(CANDIDATES, 2 * limit));
  const terms = weighTerms(question.terms, frequencies, library.articles.size);
  const scored = scoreCandidates(library, articleIds, question, terms, asOf);
  const depth = Math.max(JUDGED, limit);
  const best = rank(withoutBylines(scored, question, terms), question, terms, depth);
  const ranked = ofNameAsked(library, best, question, 2 * depth);
  const verdict = judge(question, terms, ranked.slice(0, JUDGED));
  const isAnswered = verdict.outcome === 'answered';
  const ordered = isAnswered ? carryingFirst(ranked, question, terms, JUDGED) : ranked;
  const told = distinctAnswers(foldCopies(ordered, 2 * limit), limit, (folded) =>
    inFull(toAnswer(folded, question, terms), folded.passage.match.analysis),
  );
  const byDay = isAnswered && isWhenOfName(question);
  const answers = byDay ? mostToldFirst(told) : numbersOnly(exactFirst(told), question);
  const outcome = isAnswered && !tellsKind(question, told) ? 'low-confidence' : verdict.outcome;
  return {
    outcome,
    passages: await addSuggestions(
      library,
      answers.map((answer, place) => inList(answer, place, outcome === 'answered')),
    ),
    missing: verdict.missing,
    unknown: terms.filter(({ frequency }) => frequency === 0).map(({ word }) => word),
  };
}

/**
 * The passages in the period of the question, best first.
 *
 * @param depth - how many of them are looked at for a day that was asked for
 */
function rank(
  passages: readonly ScoredPassage[],
  question: Question,
  terms: readonly WeightedTerm[],
  depth: number,
): readonly ScoredPassage[] {
  const inPeriod = bestWithinPeriod(passages, question, 4 * depth);
  const best = dealBySource(oneAnArticleFirst(inPeriod), question);
  if (question.kind !== 'when') return best;
  return withinPeriod(seekDays(best, terms, depth, periodsOf(question)), question, reachOf(question));
}

/** "/when NAME" asks for no event: of its days the one that is told most comes first. */
function isWhenOfName(question: Question): boolean {
  const { kind, form } = question;
  return kind === 'when' && form === 'command' && isAboutOneName(question);
}

function inList(answer: Answer, place: number, isAnswered: boolean): Answer {
  return { ...answer, confidence: confidenceInList(answer.confidence, place, isAnswered) };
}
