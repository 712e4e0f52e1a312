import type { Answer } from '../../findings.ts';
import { timesWithin } from '../../passages/analysis.ts';
import { cutAtBlank } from '../../passages/cut.ts';
import type { Span } from '../../types.ts';
import { citationOf } from '../citation.ts';
import type { Telling } from './telling.ts';

/** What is shown of a sentence is no longer than this, in UTF-16 code units. */
const MAX_TOLD_CHARS = 200;
/** So much more is let pass where the whole sentence fits then. */
const SLACK_CHARS = 40;

/** A telling as an answer: the sentence, the day in it as its exact part, and the piece of it that is shown. */
export function toldAnswer(
  { analysis, sentence: at, time, rangeEnd, aboutness, about, worth }: Telling,
  also: readonly string[],
): Answer {
  const { article, sentences } = analysis;
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  const sentence = { start, end };
  const day = { start: time.span.start, end: rangeEnd?.span.end ?? time.span.end };
  const marks = aboutness.mark(sentence).map(({ start: first, end: last }) => ({ start: first, end: last }));
  const shown = cutAround(article.text, sentence, day, marks);
  return {
    exact: time.span,
    rangeEnd: rangeEnd?.span ?? null,
    passage: { articleId: article.id, span: sentence, sentences: [sentence] },
    excerpt: article.text.slice(start, end),
    shown,
    highlights: marks.filter((mark) => shown.start <= mark.start && mark.end <= shown.end),
    dates: timesWithin(analysis, sentence),
    suggested: [],
    periodBasis: null,
    speaker: null,
    citation: citationOf(article),
    also,
    isSupported: true,
    isAboutNames: true,
    confidence: about,
    score: worth,
    signals: [],
  };
}

/**
 * The part of a long sentence that holds the day and, where it stands near enough, the word of the subject nearest to
 * it; from the beginning of the sentence where that leaves room.
 */
function cutAround(text: string, sentence: Span, day: Span, marks: readonly Span[]): Span {
  if (sentence.end - sentence.start <= MAX_TOLD_CHARS + SLACK_CHARS) return sentence;
  const hulls = marks.map((mark) => ({
    start: Math.min(mark.start, day.start),
    end: Math.max(mark.end, day.end),
  }));
  const [nearest = day] = hulls.sort((a, b) => lengthOf(a) - lengthOf(b));
  const must = lengthOf(nearest) <= MAX_TOLD_CHARS ? nearest : day;
  const isAllInFront = must.end - sentence.start <= MAX_TOLD_CHARS;
  const room = Math.max(0, MAX_TOLD_CHARS - lengthOf(must));
  const wanted = Math.max(sentence.start, must.start - Math.floor(room / 2), must.end - MAX_TOLD_CHARS);
  const latest = Math.max(sentence.start, Math.min(wanted, sentence.end - MAX_TOLD_CHARS));
  const start = isAllInFront ? sentence.start : beginningOfWord(text, latest, must.start);
  return { start, end: Math.max(must.end, cutAtBlank(text, start, sentence.end, MAX_TOLD_CHARS)) };
}

/** Where the first word behind an offset begins, a clause rather than a word; `latest` at most. */
function beginningOfWord(text: string, offset: number, latest: number): number {
  const clause = /[,;:—–]\s+/g;
  clause.lastIndex = offset;
  const found = clause.exec(text);
  if (found && found.index + found[0].length <= latest) return found.index + found[0].length;
  const blank = text.slice(offset, latest).search(/\s\S/);
  return blank < 0 ? latest : offset + blank + 1;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
