import type { Answer } from '../../findings.ts';
import { timesWithin } from '../../passages/analysis.ts';
import { cutAtBlank, MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import type { Span } from '../../types.ts';
import { citationOf } from '../citation.ts';
import { askedWords } from '../days/asked-words.ts';
import type { WeightedTerm } from '../term-weights.ts';
import type { Saying } from './saying.ts';

/** How many of the quotes that are given to a speaker like this are that speaker's. */
const SURE = { certain: 0.95, likely: 0.85, probable: 0.6, none: 0.3 };

/** A quote as an answer: its sentences, itself as the exact part, and who said it. */
export function saidAnswer(saying: Saying, also: readonly string[], terms: readonly WeightedTerm[]): Answer {
  const { analysis, quote, sentences, about, worth, signals } = saying;
  const { article } = analysis;
  const inside = analysis.sentences.slice(sentences.first, sentences.last + 1);
  const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  const shown = shownOf(article.text, span, quote.span);
  const marks = askedWords(article.text, shown, terms).map(({ start, end }) => ({ start, end }));
  return {
    // Of a long quote only its beginning may be shown.
    exact: { start: quote.span.start, end: Math.min(quote.span.end, shown.end) },
    rangeEnd: null,
    passage: { articleId: article.id, span, sentences: inside.map(({ start, end }) => ({ start, end })) },
    excerpt: article.text.slice(span.start, span.end),
    shown,
    highlights: marks,
    dates: timesWithin(analysis, span),
    suggested: [],
    periodBasis: null,
    speaker: quote.speaker && { name: quote.speaker.name, certainty: quote.certainty },
    citation: citationOf(article),
    also,
    isSupported: true,
    isAboutNames: true,
    confidence: SURE[quote.certainty] * about,
    score: worth,
    signals,
  };
}

/** All of it where there is room; else from the beginning where the quote begins early, or from the quote on. */
function shownOf(text: string, span: Span, quote: Span): Span {
  if (span.end - span.start <= MAX_SHOWN_CHARS) return span;
  const start = quote.start - span.start < MAX_SHOWN_CHARS / 2 ? span.start : quote.start;
  return { start, end: cutAtBlank(text, start, span.end, MAX_SHOWN_CHARS) };
}
