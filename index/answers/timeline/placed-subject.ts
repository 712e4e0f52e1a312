import type { Question, QuestionName } from '../../findings.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import { findHeldNames, type HeldNames } from '../claims/held-names.ts';
import { type AskedWord, askedWords } from '../days/asked-words.ts';
import type { WeightedTerm } from '../term-weights.ts';

/** What is asked about: names and other words. */
export interface AskedSubject {
  readonly terms: readonly WeightedTerm[];
  readonly names: readonly QuestionName[];
  /** Its terms that belong to no name. */
  readonly words: readonly WeightedTerm[];
}

/** A subject as one article speaks of it. */
export interface PlacedSubject extends AskedSubject {
  readonly analysis: Analysis;
  readonly held: HeldNames;
  /** What the title and the first sentence of the story hold. */
  readonly head: ReadonlySet<string>;
}

/** A sentence must hold this share of the subject's words, by rarity, names apart. */
const MIN_SHARE = 0.6;
/** What a word or a name counts that only the head of the article gives. */
const BY_HEAD = 0.4;

/** @param terms - those of the question that the subject has */
export function splitSubject(question: Question, terms: readonly WeightedTerm[]): AskedSubject {
  const names = question.names.filter((name) => terms.some(({ term }) => name.terms.includes(term)));
  const named = new Set(names.flatMap((name) => name.terms));
  return { terms, names, words: terms.filter(({ term }) => !named.has(term)) };
}

export function placeSubject(analysis: Analysis, subject: AskedSubject): PlacedSubject {
  const lead = analysis.sentences.find(({ role }) => role === 'story');
  return {
    ...subject,
    analysis,
    held: findHeldNames(analysis),
    head: new Set([...analysis.titleTerms, ...(lead?.terms ?? [])]),
  };
}

/** How far a sentence itself names the subject, in [0, 1]; what the head of the article gives counts less. */
export function shareOf(subject: PlacedSubject, at: number): number {
  const shares = [
    ...(subject.names.length > 0 ? [shareOfNames(subject, at)] : []),
    ...(subject.words.length > 0 ? [shareOfWords(subject, at)] : []),
  ];
  return shares.includes(0) ? 0 : mean(shares);
}

/** The words of the subject in a part of the article that speak of it: of a name only where it is meant. */
export function markSubject({ analysis, terms, names, words, held }: PlacedSubject, span: Span): AskedWord[] {
  const { text } = analysis.article;
  const inNames = names.flatMap((name) =>
    held.mark(span, name).flatMap((word) => askedWords(text, word, terms)),
  );
  return [...inNames, ...askedWords(text, span, words)].sort((a, b) => a.start - b.start).filter(isFirst);
}

function shareOfNames({ analysis, names, words, held, head }: PlacedSubject, at: number): number {
  const sentence = analysis.sentences[at];
  if (!sentence) return 0;
  const own = names.map((name) => held.shareIn(sentence, name));
  if (own.every((share) => share === 0) && words.length === 0) return 0;
  const inHead = (name: QuestionName) => (name.terms.every((term) => head.has(term)) ? BY_HEAD : 0);
  const shares = names.map((name, place) => own[place] || inHead(name));
  return shares.includes(0) ? 0 : mean(shares);
}

function shareOfWords({ analysis, words, head }: PlacedSubject, at: number): number {
  const own = analysis.sentences[at]?.terms ?? [];
  const all = words.reduce((sum, { idf }) => sum + idf, 0);
  const share = words.reduce((sum, { term, idf }) => sum + shareOfTerm(term, own, head) * idf, 0) / all;
  return share >= MIN_SHARE ? share : 0;
}

function shareOfTerm(term: string, own: readonly string[], head: ReadonlySet<string>): number {
  return own.includes(term) ? 1 : head.has(term) ? BY_HEAD : 0;
}

/** Some words of a name may come twice. */
function isFirst({ start }: Span, at: number, all: readonly Span[]): boolean {
  return start !== all[at - 1]?.start;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
