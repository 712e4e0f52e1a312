import type { Answer, Question } from '../findings.ts';
import { timesWithin } from '../passages/analysis.ts';
import { chooseShown } from '../passages/snippet.ts';
import type { Span } from '../types.ts';
import { citationOf } from './citation.ts';
import { confidenceOf } from './confidence.ts';
import { type AnsweringDay, answeringDay } from './days/answering-day.ts';
import { askedWords } from './days/asked-words.ts';
import { periodBasisOf, reachOf } from './filter-passages.ts';
import type { FoldedPassage } from './fold-copies.ts';
import { carries } from './gate.ts';
import { mayLieIn, type Period, periodsOf } from './period.ts';
import type { ScoredPassage } from './rank-passages.ts';
import type { WeightedTerm } from './term-weights.ts';

/** A ranked passage as it is handed out: what to print of it, what to mark, which days it speaks of. */
export function toAnswer(
  { passage, also }: FoldedPassage,
  question: Question,
  terms: readonly WeightedTerm[],
): Answer {
  const { match, window, bestSentence } = passage;
  const { article, sentences } = match.analysis;
  const inWindow = sentences.slice(window.first, window.last + 1);
  const span = { start: inWindow[0]?.start ?? 0, end: inWindow.at(-1)?.end ?? 0 };
  const asked = new Set(terms.map(({ term }) => term));
  const matches = (at: number) => match.sentences[at]?.occurrences.map(({ term }) => term) ?? [];
  const isAsked = (term: string) => asked.has(term);
  const shown = chooseShown(article.text, sentences, window, bestSentence, matches, isAsked);
  const periods = periodsOf(question);
  const day = question.kind === 'when' ? dayOf(passage, shown, terms, periods) : null;
  return {
    exact: day?.day.span ?? null,
    rangeEnd: day?.last?.span ?? null,
    passage: { articleId: article.id, span, sentences: inWindow.map(({ start, end }) => ({ start, end })) },
    excerpt: article.text.slice(span.start, span.end),
    shown,
    highlights: askedWords(article.text, shown, terms).map(({ start, end }) => ({ start, end })),
    dates: timesWithin(match.analysis, span),
    suggested: [],
    periodBasis: periods.length === 0 ? null : periodBasisOf(passage, periods, reachOf(question)),
    speaker: null,
    citation: citationOf(article),
    also,
    isSupported: carries(passage, terms, question),
    isAboutNames: mentionsName(passage, question, terms),
    confidence: confidenceOf(passage, question, terms, day !== null),
    score: passage.score,
    signals: passage.signals,
  };
}

/** The day that the best sentence answers with, as far as it is printed and lies in the periods of the question. */
function dayOf(
  { match: { analysis }, bestSentence }: ScoredPassage,
  shown: Span,
  terms: readonly WeightedTerm[],
  periods: readonly Period[],
): AnsweringDay | null {
  const whole = analysis.sentences[bestSentence] ?? shown;
  // Of a long sentence only a part may be shown.
  const sentence = { start: Math.max(whole.start, shown.start), end: Math.min(whole.end, shown.end) };
  const { text } = analysis.article;
  const dates = timesWithin(analysis, sentence).filter((date) => mayLieIn(date, periods));
  return answeringDay({ text, sentence, dates, words: askedWords(text, shown, terms) });
}

function mentionsName(
  { counts }: ScoredPassage,
  { names }: Question,
  terms: readonly WeightedTerm[],
): boolean {
  const held = new Set(terms.filter((_term, at) => (counts[at] ?? 0) > 0).map(({ term }) => term));
  return names.length === 0 || names.some((name) => name.terms.some((term) => held.has(term)));
}
