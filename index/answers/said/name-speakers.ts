import type { Answer, Question } from '../../findings.ts';
import { termsOf } from '../../language/terms.ts';
import { lyingWithin } from '../../passages/analysis.ts';
import type { Quote, Span } from '../../types.ts';
import type { Library } from '../library.ts';

/** A quote that holds less of the words of the question is another one. */
const MIN_SHARE = 0.5;
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
  const asked = terms.filter(({ isRequired }) => isRequired).map(({ term }) => term);
  const named = answers.map((answer) => nameSpeaker(library, asked, answer));
  return [
    ...named.filter(({ speaker }) => speaker !== null),
    ...named.filter(({ speaker }) => speaker === null),
  ];
}

function nameSpeaker(library: Library, asked: readonly string[], answer: Answer): Answer {
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
  if (!best || !speaker) return answer;
  const mentions = lyingWithin(library.mentionsOf(analysis), answer.shown);
  const mention = mentions.find(({ name }) => name === speaker.name);
  const words = article.text.slice(speaker.span.start, speaker.span.end);
  const isTold = isInside(speaker.span, answer.passage.span) && !PRONOUN.test(words);
  return {
    ...answer,
    exact: isTold ? speaker.span : (mention?.span ?? null),
    speaker: { name: speaker.name, certainty: best.quote.certainty },
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
