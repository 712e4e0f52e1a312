import type { Archive } from '../index/archive.ts';
import type { Answer, Article, Citation, Span } from '../index/types.ts';
import type { Quotation, QuotationCitation } from './command.ts';
import { writeDay, writePrinted, writeTime } from './days.ts';
import { joinHighlights } from './highlight.ts';

/**
 * An answer as it is quoted: the part that is shown, with its day where a day was asked for.
 *
 * @param number - its place among all answers, counted from 1; null where it does not answer
 */
export function quoteAnswer(
  answer: Answer,
  archive: Archive,
  kind: string,
  number: number | null,
): Quotation {
  const { shown, citation, dates } = answer;
  const quoted = quoteSpan(citation, textOf(archive, citation.articleId), shown);
  const marks = answer.highlights.map(({ start, end }) => ({
    start: start - shown.start,
    end: end - shown.start,
  }));
  return {
    ...quoted,
    number,
    clipped: {
      start: cuts(answer.passage.sentences, shown.start),
      end: cuts(answer.passage.sentences, shown.end),
    },
    highlights: joinHighlights(quoted.text, marks),
    lead: kind === 'when' && number !== null ? leadOf(answer) : null,
    citation: {
      ...cite(citation),
      speaksOf: [...new Set(dates.filter(({ span }) => isInside(span, shown)).map(writeTime))],
      also: answer.also.map((id) => titleOf(archive.article(id)?.title ?? null, id)),
    },
  };
}

/** A span of an article with nothing marked. */
export function quoteArticle(article: Article, span: Span): Quotation {
  return quoteSpan({ ...article, articleId: article.id }, article.text, span);
}

/** The title, or the id where there is none. */
export function titleOf(title: string | null, id: string): string {
  return title ?? `untitled (${id})`;
}

function quoteSpan(citation: Citation, text: string, span: Span): Quotation {
  return {
    type: 'quotation',
    number: null,
    articleId: citation.articleId,
    span,
    text: text.slice(span.start, span.end),
    clipped: { start: false, end: false },
    highlights: [],
    lead: null,
    citation: cite(citation),
  };
}

function cite({ articleId, title, source, author, url, published }: Citation): QuotationCitation {
  const printed = writePrinted(published);
  return {
    title: titleOf(title, articleId),
    source,
    author,
    url,
    published,
    printed,
    speaksOf: [],
    also: [],
  };
}

/** The day that the excerpt names, else the day of print, and how it is known. */
function leadOf({ exact, dates, citation }: Answer): Quotation['lead'] {
  const named = exact && dates.find(({ span }) => span.start === exact.start);
  if (named) {
    const text = writeTime(named);
    return { text, note: named.text === text ? null : `printed as “${named.text}”` };
  }
  const { date, status } = citation.published;
  if (date === null) return { text: 'No day', note: 'the article has no date' };
  return {
    text: writeDay(date),
    note: status === 'conflict' ? 'the day of print, in doubt' : 'the day of print',
  };
}

function textOf(archive: Archive, id: string): string {
  return archive.article(id)?.text ?? '';
}

/** Whether an offset lies inside a sentence. */
function cuts(sentences: readonly Span[], offset: number): boolean {
  return sentences.some(({ start, end }) => start < offset && offset < end);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
