import type { Archive } from '../index/archive.ts';
import type { Answer, Citation, Excerpt, Question, QuestionKind } from '../index/findings.ts';
import type { Article, Span } from '../index/types.ts';
import { leadOfWords, marksOf } from './answering-words.ts';
import type { Quotation, QuotationCitation } from './command.ts';
import { writePrinted } from './days.ts';
import { joinHighlights } from './highlight.ts';
import { type Lead, leadOf } from './lead.ts';
import { partOfSentence } from './part-of-sentence.ts';
import { writeSpokenDays } from './spoken-days.ts';
import { nameOf, titleOf } from './titles.ts';

const NO_LEAD = { lead: null, doubt: null };

/**
 * An answer as it is quoted: the part that is shown, led by its day where a day was asked for, else by the words that
 * answer.
 *
 * @param number - its place among all answers, counted from 1; null where it does not answer
 */
export function quoteAnswer(
  answer: Answer,
  archive: Archive,
  kind: QuestionKind,
  number: number | null,
  form: Question['form'] = 'command',
): Quotation {
  const { shown, citation } = answer;
  const isAnswer = number !== null;
  const isDay = kind === 'when' && isAnswer;
  const quoted = quoteSpan(citation, textOf(archive, citation.articleId), shown);
  const marked = isAnswer ? marksOf(answer, kind) : answer.highlights;
  const marks = marked.map(({ start, end }) => ({
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
    ...(isAnswer ? leadBy(answer, archive, kind, form) : NO_LEAD),
    citation: citeAnswer(answer, archive, isDay),
  };
}

/**
 * What an account says: its sentence, with the words marked that differ from another's.
 *
 * @param marks - in the text of the article; where the sentence tells several sides, the words of each
 */
export function quoteExcerpt(
  excerpt: Excerpt,
  archive: Archive,
  marks: readonly Span[] = [excerpt.span],
): Quotation {
  const { sentence, citation, also } = excerpt;
  const text = textOf(archive, citation.articleId);
  const part = partOfSentence(excerpt, text);
  const quoted = quoteSpan(citation, text, part);
  return {
    ...quoted,
    clipped: { start: sentence.start < part.start, end: part.end < sentence.end },
    highlights: joinHighlights(
      quoted.text,
      marks.map(({ start, end }) => ({ start: start - part.start, end: end - part.start })),
    ),
    citation: { ...quoted.citation, also: also.map(titleIn(archive)) },
  };
}

/** Whose words an answer is, with the days that they speak of and the articles that carry them too. */
export function citeAnswer(answer: Answer, archive: Archive, isDay: boolean): QuotationCitation {
  const { citation, also, periodBasis } = answer;
  const cited = cite(citation);
  return {
    ...cited,
    // Above a day it is said how that is known.
    printed:
      periodBasis === 'print' && !isDay ? `${cited.printed}, which puts it in the period` : cited.printed,
    speaksOf: writeSpokenDays(answer),
    also: also.map(titleIn(archive)),
  };
}

/** A span of an article with nothing marked. */
export function quoteArticle(article: Article, span: Span): Quotation {
  return quoteSpan({ ...article, articleId: article.id }, article.text, span);
}

function leadBy(answer: Answer, archive: Archive, kind: QuestionKind, form: Question['form']): Lead {
  if (kind !== 'when') return { lead: leadOfWords(answer, kind, form), doubt: null };
  return leadOf(answer, (id) => nameOf(archive.article(id)?.title ?? null, id), form);
}

function titleIn(archive: Archive): (articleId: string) => string {
  return (id) => titleOf(archive.article(id)?.title ?? null, id);
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
    ...NO_LEAD,
    citation: cite(citation),
    sameDay: [],
  };
}

function cite({ articleId, title, source, author, url, published }: Citation): QuotationCitation {
  return {
    title: titleOf(title, articleId),
    source,
    author,
    url,
    published,
    printed: writePrinted(published),
    speaksOf: [],
    also: [],
  };
}

function textOf(archive: Archive, id: string): string {
  return archive.article(id)?.text ?? '';
}

/** Whether an offset lies inside a sentence. */
function cuts(sentences: readonly Span[], offset: number): boolean {
  return sentences.some(({ start, end }) => start < offset && offset < end);
}
