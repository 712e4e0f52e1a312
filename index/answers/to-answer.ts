import type { Answer, Question } from '../findings.ts';
import { termsOf } from '../language/terms.ts';
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
import { type AskedFor, askedFor } from './spans/asked-for.ts';
import { chooseSpan } from './spans/choose-span.ts';
import { placeItself } from './spans/place-itself.ts';
import type { WeightedTerm } from './term-weights.ts';

/** A ranked passage as it is handed out: what to print of it, what to mark, which days it speaks of. */
export function toAnswer(
  { passage: ranked, also }: FoldedPassage,
  question: Question,
  terms: readonly WeightedTerm[],
): Answer {
  const { passage, shown, exact, rangeEnd } = exactPartOf(ranked, question, terms);
  const { match, window } = passage;
  const { article, sentences } = match.analysis;
  const inWindow = sentences.slice(window.first, window.last + 1);
  const span = { start: inWindow[0]?.start ?? 0, end: inWindow.at(-1)?.end ?? 0 };
  const periods = periodsOf(question);
  return {
    exact,
    rangeEnd,
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
    confidence: confidenceOf(ranked, question, terms, exact !== null),
    score: passage.score,
    signals: passage.signals,
  };
}

/** A passage with the part of it that is printed, and the part of that which answers by itself. */
interface Parts extends Pick<Answer, 'exact' | 'rangeEnd' | 'shown'> {
  /** Its best sentence is the one that answers. */
  readonly passage: ScoredPassage;
}

function exactPartOf(passage: ScoredPassage, question: Question, terms: readonly WeightedTerm[]): Parts {
  const asked = askedFor(question);
  if (asked !== null) return spanOf(passage, question, terms, asked);
  const shown = shownOf(passage, terms);
  const day = question.kind === 'when' ? dayOf(passage, shown, terms, periodsOf(question)) : null;
  return { passage, shown, exact: day?.day.span ?? null, rangeEnd: day?.last?.span ?? null };
}

/** The sentence and the part of it that answer best, as far as it is printed. */
function spanOf(
  ranked: ScoredPassage,
  question: Question,
  terms: readonly WeightedTerm[],
  asked: AskedFor,
): Parts {
  const { window, bestSentence } = ranked;
  const { analysis } = ranked.match;
  const chosen =
    placeItself(analysis, window, bestSentence, question) ?? chooseSpan(ranked.match, window, terms, asked);
  const passage = chosen === null ? ranked : { ...ranked, bestSentence: chosen.sentence };
  const { text } = analysis.article;
  const inside = (shown: Span) =>
    chosen !== null && shown.start <= chosen.span.start && chosen.span.end <= shown.end;
  const plain = shownOf(passage, terms);
  // Of a long sentence only a part may be shown: one with the answer in it, or another answer.
  const words =
    chosen === null || inside(plain) ? [] : termsOf(text.slice(chosen.span.start, chosen.span.end));
  const shown = words.length === 0 ? plain : shownOf(passage, terms, words);
  const own = { first: passage.bestSentence, last: passage.bestSentence };
  const exact =
    chosen === null || inside(shown) ? chosen : chooseSpan(ranked.match, own, terms, asked, shown);
  return { passage, shown, exact: exact?.span ?? null, rangeEnd: null };
}

/** @param also - index terms that are to be shown beside those of the question */
function shownOf(
  { match, window, bestSentence }: ScoredPassage,
  terms: readonly WeightedTerm[],
  also: readonly string[] = [],
): Span {
  const { article, sentences } = match.analysis;
  const asked = new Set([...terms.map(({ term }) => term), ...also]);
  const matches = (at: number) => match.sentences[at]?.occurrences.map(({ term }) => term) ?? [];
  const isAsked = (term: string) => asked.has(term);
  return chooseShown(article.text, sentences, window, bestSentence, matches, isAsked);
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
