import type { Answer, Question } from '../findings.ts';
import { timesWithin } from '../passages/analysis.ts';
import { chooseShown } from '../passages/snippet.ts';
import { mayBeShown, widenTo } from '../passages/widen.ts';
import type { Span } from '../types.ts';
import { citationOf } from './citation.ts';
import { confidenceOf } from './confidence.ts';
import { type AnsweringDay, answeringDay } from './days/answering-day.ts';
import { askedWords } from './days/asked-words.ts';
import { periodBasisOf, reachOf } from './filter-passages.ts';
import type { FoldedPassage } from './fold-copies.ts';
import { carries } from './gate.ts';
import { mayLieIn, type Period, periodsOf } from './period.ts';
import { type ScoredPassage, signalsOf } from './rank-passages.ts';
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
  const { passage, shown, ...part } = exactPartOf(ranked, question, terms);
  const exact = within(shown, part.exact);
  const rangeEnd = exact && within(shown, part.rangeEnd);
  const { match } = passage;
  const { article, sentences } = match.analysis;
  const window = widenTo(match.analysis, passage.window, shown);
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
    signals: signalsOf(passage),
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
  const plain = shownOf(passage, question, terms);
  const day = question.kind === 'when' ? dayOf(passage, plain, terms, periodsOf(question)) : null;
  const shown =
    question.kind === 'when' && day === null ? shownOf(passage, question, terms, null, true) : plain;
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
  const shown = shownOf(passage, question, terms, chosen?.span ?? null, chosen === null);
  const own = { first: passage.bestSentence, last: passage.bestSentence };
  const isShown = chosen !== null && shown.start <= chosen.span.start && chosen.span.end <= shown.end;
  // Of a long sentence only a part may be shown: then another answer in it.
  const exact = chosen === null || isShown ? chosen : chooseSpan(ranked.match, own, terms, asked, shown);
  return { passage, shown, exact: exact?.span ?? null, rangeEnd: null };
}

/** @param must - what is to be shown of the best sentence, however long it is */
function shownOf(
  { match, window, bestSentence: best }: ScoredPassage,
  { kind }: Question,
  terms: readonly WeightedTerm[],
  must: Span | null = null,
  lacksAnswer = false,
): Span {
  const asked = new Set(terms.map(({ term }) => term));
  // What an answer need not hold is no reason to show more.
  const isTelling = (term: number) => terms[term]?.isRequired === true;
  return chooseShown(match.analysis, mayBeShown(match.analysis, window), {
    best,
    matches: (at) => match.sentences[at]?.occurrences.map(({ term }) => term).filter(isTelling) ?? [],
    isMatch: (term) => asked.has(term),
    must,
    isWhy: kind === 'why',
    lacksAnswer,
  });
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

/** A part that is not printed answers nothing. */
function within(shown: Span, part: Span | null): Span | null {
  return part !== null && shown.start <= part.start && part.end <= shown.end ? part : null;
}

function mentionsName(
  { counts }: ScoredPassage,
  { names }: Question,
  terms: readonly WeightedTerm[],
): boolean {
  const held = new Set(terms.filter((_term, at) => (counts[at] ?? 0) > 0).map(({ term }) => term));
  return names.length === 0 || names.some((name) => name.terms.some((term) => held.has(term)));
}
