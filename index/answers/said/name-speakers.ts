import type { Answer, Question, QuestionTerm } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { lyingWithin } from '../../passages/analysis.ts';
import { MAX_SHOWN_CHARS } from '../../passages/cut.ts';
import type { Quote, Span } from '../../types.ts';
import { askedWords } from '../days/asked-words.ts';
import type { Library } from '../library.ts';
import { weighTerms } from '../term-weights.ts';
import { tellsOfReporting } from './kin-verbs.ts';

/** A quote that holds less of the words of the question is another one. */
const MIN_SHARE = 0.5;
/** So near a name its word of saying stands. */
const NEAR_CHARS = 30;
const PRONOUN = /^(?:he|she|it|they|we|i)$/i;

/**
 * "Who said that …?": the answers with the speaker of the quote in them that holds most of what was asked; those with
 * one come first, in their order.
 */
export function nameSpeakers(
  library: Library,
  { terms }: Question,
  answers: readonly Answer[],
): readonly Answer[] {
  const named = answers.map((answer) => nameSpeaker(library, terms, answer));
  return [
    ...named.filter(({ speaker }) => speaker !== null),
    ...named.filter(({ speaker }) => speaker === null),
  ];
}

function nameSpeaker(library: Library, terms: readonly QuestionTerm[], answer: Answer): Answer {
  const asked = terms.filter(({ isRequired }) => isRequired).map(({ term }) => term);
  const article = library.articles.get(answer.passage.articleId);
  if (!article) return answer;
  const analysis = library.analysisOf(article);
  const shareOf = ({ span }: Quote) => {
    const held = new Set(termsOf(article.text.slice(span.start, span.end)));
    return asked.filter((term) => held.has(term)).length / Math.max(1, asked.length);
  };
  const quotes = lyingWithin(library.quotesOf(analysis), answer.passage.span)
    .filter(({ speaker, form }) => speaker !== null && form !== 'scare')
    .map((quote) => ({ quote, share: shareOf(quote) }))
    .filter(({ share }) => share >= MIN_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best] = quotes;
  const speaker = best?.quote.speaker;
  if (!best || !speaker) return { ...answer, exact: besideSaying(answer) };
  const words = article.text.slice(speaker.span.start, speaker.span.end);
  const isNamed = isInside(speaker.span, answer.passage.span) && !PRONOUN.test(words);
  const shown = shownWith(answer, best.quote.span, isNamed ? speaker.span : null);
  const mentions = lyingWithin(library.mentionsOf(analysis), shown);
  const mention = mentions.find(({ name }) => name === speaker.name);
  return {
    ...answer,
    shown,
    highlights: shown === answer.shown ? answer.highlights : marksOf(article.text, shown, terms),
    exact: isNamed && isInside(speaker.span, shown) ? speaker.span : (mention?.span ?? null),
    speaker: { name: speaker.name, certainty: best.quote.certainty },
  };
}

/** The exact part of an answer without a quote, where it stands beside a word of saying. */
function besideSaying({ exact, excerpt, passage }: Answer): Span | null {
  if (exact === null) return null;
  const [start, end] = [exact.start - passage.span.start, exact.end - passage.span.start];
  const around = `${excerpt.slice(Math.max(0, start - NEAR_CHARS), start)} ${excerpt.slice(end, end + NEAR_CHARS)}`;
  return tellsOfReporting(around) ? exact : null;
}

/** The sentences of the quote and of its speaker, where they are not shown yet and there is room. */
function shownWith({ shown, passage }: Answer, quote: Span, speaker: Span | null): Span {
  if (isInside(quote, shown) && (speaker === null || isInside(speaker, shown))) return shown;
  const start = Math.min(quote.start, speaker?.start ?? quote.start);
  const end = Math.max(quote.end, speaker?.end ?? quote.end);
  const touched = passage.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const whole = { start: touched[0]?.start ?? shown.start, end: touched.at(-1)?.end ?? shown.end };
  return whole.end - whole.start <= MAX_SHOWN_CHARS ? whole : shown;
}

function marksOf(text: string, shown: Span, terms: readonly QuestionTerm[]): Span[] {
  return askedWords(text, shown, weighTerms(terms, new Map(), 1)).map(({ start, end }) => ({ start, end }));
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
