import type { Signal } from '../findings.ts';
import { holdsNumber } from '../passages/analysis.ts';
import { cutWindows, type SentenceWindow } from '../passages/windows.ts';
import type { Description } from '../types.ts';
import { type ArticleMatch, countOccurrences, type Occurrence } from './match-article.ts';
import { adjacency } from './signals/adjacency.ts';
import { bm25 } from './signals/bm25.ts';
import { coverage } from './signals/coverage.ts';
import { description } from './signals/description.ts';
import { introduction } from './signals/introduction.ts';
import { lead } from './signals/lead.ts';
import { setting } from './signals/setting.ts';
import type { WeightedTerm } from './term-weights.ts';
import { type SignalName, WEIGHTS } from './weights.ts';

/** A passage with the reasons for it. */
export interface ScoredPassage {
  readonly match: ArticleMatch;
  readonly window: SentenceWindow;
  /** How often each term of the question occurs in it. */
  readonly counts: readonly number[];
  /** The sentence of the window that holds the most of the question; of equals one that holds what is wanted. */
  readonly bestSentence: number;
  readonly signals: readonly Signal[];
  readonly score: number;
}

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
}

const PASSAGE = { k1: 0.9, b: 0.5, meanTerms: 60 };
const PROXIMITY_TERMS = 6;
const MAX_MENTIONS = 10;

/** The passages of an article that hold a term of the question, in the order of the text; all where none is required. */
export function scorePassages(
  match: ArticleMatch,
  terms: readonly WeightedTerm[],
  shared: ArticleSignals,
  wanted: Wanted,
): ScoredPassage[] {
  const mentions = wanted.introduction ? firstMentions(match, terms) : [];
  const windows = cutWindows(match.analysis.sentences);
  const scoring = { match, terms, shared, wanted, mentions, hasRivals: windows.length > 1 };
  return windows.flatMap((window) => scoreWindow(window, scoring) ?? []);
}

export function articleIdOf({ match }: ScoredPassage): string {
  return match.analysis.article.id;
}

/** Best first; equals stay in the order of the text. */
function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score;
}

/**
 * Every article's best passage first, best article first; then what is left, best first.
 *
 * @param passages - in any order
 */
export function oneAnArticleFirst(passages: readonly ScoredPassage[]): ScoredPassage[] {
  const seen = new Set<string>();
  const first: ScoredPassage[] = [];
  const rest: ScoredPassage[] = [];
  for (const passage of [...passages].sort(byScore)) {
    const id = articleIdOf(passage);
    (seen.has(id) ? rest : first).push(passage);
    seen.add(id);
  }
  return withoutRepetition([...first, ...rest]);
}

/** Windows of one article overlap: one whose best sentence was quoted already brings nothing. */
export function withoutRepetition(passages: readonly ScoredPassage[]): ScoredPassage[] {
  const quoted = new Set<string>();
  return passages.filter((passage) => {
    const key = `${passage.bestSentence} ${articleIdOf(passage)}`;
    return !quoted.has(key) && quoted.add(key);
  });
}

/** What the windows of an article are scored with. */
interface Scoring {
  readonly match: ArticleMatch;
  readonly terms: readonly WeightedTerm[];
  readonly shared: ArticleSignals;
  readonly wanted: Wanted;
  /** The sentences that may introduce the one name that is asked about, in order. */
  readonly mentions: readonly number[];
  readonly hasRivals: boolean;
}

function scoreWindow(window: SentenceWindow, scoring: Scoring): ScoredPassage | null {
  const { match, terms, shared, wanted, mentions, hasRivals } = scoring;
  const sentences = match.sentences.slice(window.first, window.last + 1);
  const occurrences = sentences.flatMap((sentence) => sentence.occurrences);
  // A question that asks for nothing but a period is answered by whatever lies in it.
  if (occurrences.length === 0 && terms.some(({ isRequired }) => isRequired)) return null;
  const counts = countOccurrences(occurrences, terms.length);
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const best = bestOf(
    sentences.map((sentence) => sentenceCoverage(sentence.occurrences, terms)),
    (at) => wanted.number && hasNumberAt(match, window.first + at),
  );
  const bestSentence = window.first + best.at;
  const signals = weighSignals({
    ...shared,
    passage: bm25(counts, terms, length / PASSAGE.meanTerms, PASSAGE),
    bigrams: adjacency(occurrences, terms, 1),
    coverage: coverage(counts, terms),
    'best sentence': best.value,
    lead: lead(window.first),
    proximity: adjacency(occurrences, terms, PROXIMITY_TERMS),
    introduction: introduction(mentions, bestSentence),
    description: description(wanted.descriptions, match.analysis.sentences[bestSentence]),
    setting: hasRivals ? setting(best.at, sentences.length) : 1,
  });
  const score = signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return { match, window, counts, bestSentence, signals, score };
}

/** In the order of the weights. */
function weighSignals(values: Readonly<Record<SignalName, number>>): Signal[] {
  return Object.entries(WEIGHTS).map(([name, weight]) => ({
    name,
    value: values[name as SignalName],
    weight,
  }));
}

/** The first sentences of the story, in order, that hold every required term; what comes later introduces nobody. */
function firstMentions(match: ArticleMatch, terms: readonly WeightedTerm[]): number[] {
  const places = terms.flatMap(({ isRequired }, at) => (isRequired ? at : []));
  const mentions: number[] = [];
  for (let at = 0; at < match.sentences.length && mentions.length < MAX_MENTIONS; at++) {
    if (match.analysis.sentences[at]?.role !== 'story') continue;
    const held = new Set(match.sentences[at]?.occurrences.map(({ term }) => term));
    if (places.every((place) => held.has(place))) mentions.push(at);
  }
  return mentions;
}

function sentenceCoverage(occurrences: readonly Occurrence[], terms: readonly WeightedTerm[]): number {
  return coverage(countOccurrences(occurrences, terms.length), terms);
}

function hasNumberAt({ analysis }: ArticleMatch, at: number): boolean {
  const sentence = analysis.sentences[at];
  return sentence !== undefined && holdsNumber(sentence);
}

/** The place of the highest value; of equals the first that is preferred, else the first. */
function bestOf(
  values: readonly number[],
  isPreferred: (at: number) => boolean,
): { readonly at: number; readonly value: number } {
  const value = Math.max(...values);
  const preferred = values.findIndex((other, at) => other === value && isPreferred(at));
  return { at: preferred < 0 ? values.indexOf(value) : preferred, value };
}
