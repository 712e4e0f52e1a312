import { cutWindows, type SentenceWindow } from '../passages/windows.ts';
import type { Description } from '../types.ts';
import { bestSentenceOf, type SentenceValue, sentenceValues } from './best-sentence.ts';
import { introducingSentences } from './introducing-sentences.ts';
import { type ArticleMatch, countOccurrences } from './match-article.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { adjacency } from './signals/adjacency.ts';
import { bm25 } from './signals/bm25.ts';
import { clause } from './signals/clause.ts';
import { coverage } from './signals/coverage.ts';
import { description } from './signals/description.ts';
import { introduction } from './signals/introduction.ts';
import { lead } from './signals/lead.ts';
import { setting } from './signals/setting.ts';
import type { Occurrence } from './term-finder.ts';
import type { WeightedTerm } from './term-weights.ts';
import { sumOf } from './weights.ts';

/** What an article brings to each of its passages, in [0, 1]. */
export interface ArticleSignals {
  readonly article: number;
  readonly title: number;
  readonly day: number;
  readonly source: number;
}

/** What a question wants of a sentence beside its words. */
export interface Wanted {
  /** That it introduces the one name that is asked about. */
  readonly introduction: boolean;
  /** What in the article tells who or what is asked for. */
  readonly descriptions: readonly Description[];
  /** That it holds a number. */
  readonly number: boolean;
  /** The terms that a question of several sources asks of this article's own; left out or empty: of none. */
  readonly clause?: ReadonlySet<string>;
}

const PASSAGE = { k1: 0.9, b: 0.5, meanTerms: 60 };
const PROXIMITY_TERMS = 6;

/**
 * The passages of an article that hold a term of the question, in the order of the text; all where none is required, and
 * the first where only the title holds one.
 */
export function scorePassages(
  match: ArticleMatch,
  terms: readonly WeightedTerm[],
  shared: ArticleSignals,
  wanted: Wanted,
): ScoredPassage[] {
  const windows = cutWindows(match.analysis.sentences);
  const scoring = {
    match,
    terms,
    shared,
    wanted,
    values: sentenceValues(match, terms, wanted.number),
    introducing: wanted.introduction ? introducingSentences(match, terms) : [],
    // A question that asks for nothing but a period is answered by whatever lies in it.
    needsTerm: terms.some(({ isRequired }) => isRequired),
    hasRivals: windows.length > 1,
  };
  const scored = windows.flatMap((window) => scoreWindow(window, scoring) ?? []);
  const [head] = windows;
  if (scored.length > 0 || head === undefined || !isInTitle(match, terms)) return scored;
  // What only the headline says is told by how the story begins.
  return [scoreWindow(head, { ...scoring, needsTerm: false }) ?? []].flat();
}

function isInTitle({ titleCounts }: ArticleMatch, terms: readonly WeightedTerm[]): boolean {
  return terms.some(({ isRequired }, at) => isRequired && (titleCounts[at] ?? 0) > 0);
}

/** What the windows of an article are scored with. */
interface Scoring {
  readonly match: ArticleMatch;
  readonly terms: readonly WeightedTerm[];
  readonly shared: ArticleSignals;
  readonly wanted: Wanted;
  /** One for each sentence of the article. */
  readonly values: readonly SentenceValue[];
  /** The sentences that may introduce the one name that is asked about, in order. */
  readonly introducing: readonly number[];
  readonly needsTerm: boolean;
  readonly hasRivals: boolean;
}

/** The signals in the order of the weights. */
function scoreWindow(window: SentenceWindow, scoring: Scoring): ScoredPassage | null {
  const { match, terms, shared, wanted, values, introducing, needsTerm, hasRivals } = scoring;
  const occurrences: Occurrence[] = [];
  let length = 0;
  for (let at = window.first; at <= window.last; at++) {
    const sentence = match.sentences[at];
    length += sentence?.length ?? 0;
    for (const one of sentence?.occurrences ?? []) occurrences.push(one);
  }
  if (occurrences.length === 0 && needsTerm) return null;
  const counts = countOccurrences(occurrences, terms.length);
  const bestSentence = bestSentenceOf(values, window);
  const signals = [
    bm25(counts, terms, length / PASSAGE.meanTerms, PASSAGE),
    shared.article,
    shared.title,
    adjacency(occurrences, terms, 1),
    coverage(counts, terms),
    values[bestSentence]?.coverage ?? 0,
    lead(window.first),
    adjacency(occurrences, terms, PROXIMITY_TERMS),
    introduction(introducing, bestSentence),
    description(wanted.descriptions, match.analysis.sentences[bestSentence]),
    hasRivals ? setting(bestSentence - window.first, window.last - window.first + 1) : 1,
    shared.day,
    shared.source,
    clause(counts, terms, wanted.clause),
  ];
  return { match, window, counts, bestSentence, values: signals, score: sumOf(signals) };
}
