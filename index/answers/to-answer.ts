import { termOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import { timesWithin } from '../passages/analysis.ts';
import { chooseShown } from '../passages/snippet.ts';
import type { Answer, Question } from '../types.ts';
import { answeringDay } from './answering-day.ts';
import { confidenceOf } from './confidence.ts';
import type { FoldedPassage } from './fold-copies.ts';
import { carries } from './gate.ts';
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
  const places = new Map(terms.map(({ term }, at) => [term, at]));
  const matches = (at: number) => match.sentences[at]?.occurrences.map(({ term }) => term) ?? [];
  const shown = chooseShown(article.text, sentences, window, bestSentence, matches, (term) =>
    places.has(term),
  );
  const excerpt = article.text.slice(span.start, span.end);
  const dates = timesWithin(match.analysis, span);
  const highlights = splitWords(article.text.slice(shown.start, shown.end), shown.start).filter((word) =>
    places.has(termOf(word.text) ?? ''),
  );
  const best = sentences[bestSentence] ?? span;
  const day = question.kind === 'when' ? answeringDay(article.text, best, shown, dates, highlights) : null;
  return {
    exact: day?.span ?? null,
    passage: { articleId: article.id, span, sentences: inWindow.map(({ start, end }) => ({ start, end })) },
    excerpt,
    shown,
    highlights: highlights.map(({ start, end }) => ({ start, end })),
    dates,
    suggested: [],
    speaker: null,
    citation: {
      articleId: article.id,
      title: article.title,
      source: article.source,
      author: article.author,
      url: article.url,
      published: article.published,
    },
    also,
    isSupported: carries(passage, terms, question),
    isAboutNames: mentionsName(passage, question, terms),
    confidence: confidenceOf(passage, question, terms, dates),
    score: passage.score,
    signals: passage.signals,
  };
}

function mentionsName(
  { counts }: ScoredPassage,
  { names }: Question,
  terms: readonly WeightedTerm[],
): boolean {
  const held = new Set(terms.filter((_term, at) => (counts[at] ?? 0) > 0).map(({ term }) => term));
  return names.length === 0 || names.some((name) => name.terms.some((term) => held.has(term)));
}
