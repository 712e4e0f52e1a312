/** Where a day comes from that nobody printed: the words that it was worked out from. */
import type { Archive } from '../index/archive.ts';
import type { Article, Span, TimeExpression } from '../index/types.ts';
import type { Block, Reply } from './command.ts';
import { writeDay, writeTime } from './days.ts';
import { quoteArticle } from './quotation.ts';
import { replyWith } from './reply.ts';
import { notice, say } from './say.ts';
import { nameOf } from './titles.ts';

/**
 * The words from which a day was worked out, with one sentence on what follows from them.
 *
 * @param span - as in the `doubt` of a quotation: what refutes an article's day of print, or what another article says
 */
export function describeReasons(archive: Archive, articleId: string, span: Span): Reply {
  const article = archive.article(articleId);
  const blocks = article ? listReasons(archive, article, span) : [];
  if (blocks.length === 0) return say('That article has changed since. Ask again for the present text.');
  return replyWith({ audience: 'private', heading: ['Why this day'], blocks });
}

function listReasons(archive: Archive, article: Article, span: Span): Block[] {
  const evidence = article.published.inferred?.evidence;
  if (evidence && evidence.start === span.start && evidence.end === span.end)
    return explainInferred(archive, article);
  const times = archive.inspect(article.id)?.times ?? [];
  const said = times.find((time) => time.span.start < span.end && span.start < time.span.end);
  if (!said || said.interval === null) return [];
  return [
    notice(`${openWith(article)} tells of the same. ${explainSaid(said)}`),
    ...quote(archive, article, span),
    ...(said.basis === 'inferred' ? explainInferred(archive, article) : []),
  ];
}

/** The words that an article's day of print cannot be brought together with. */
function explainInferred(archive: Archive, article: Article): Block[] {
  const { date, note, inferred } = article.published;
  if (inferred === null) return [];
  const dated = date === null ? '' : `${openWith(article)} is dated ${writeDay(date)}. `;
  const counted = `So its weekdays and months are counted from ${writeDay(inferred.date)}.`;
  return [
    notice(`${dated}${note === null ? '' : `${note} `}${counted}`),
    ...quote(archive, article, inferred.evidence),
  ];
}

function explainSaid(said: TimeExpression): string {
  const { text, basis, anchor } = said;
  const day = writeTime(said);
  if (basis === 'inferred') return `Its “${text}” is probably ${day}.`;
  const from = anchor === null || basis === 'explicit' ? '' : `, counted from ${writeDay(anchor)}`;
  return text === day ? `It says “${text}”.` : `Its “${text}” is ${day}${from}.`;
}

/** A stretch of an article in its sentence; the stretch is marked. */
function quote(archive: Archive, article: Article, span: Span): Block[] {
  const around = archive.context(article.id, span, 'narrow');
  if (!around) return [];
  const highlights = [{ start: span.start - around.start, end: span.end - around.start }];
  return [{ ...quoteArticle(article, around), highlights }];
}

/** How an article is called where its name opens a sentence. */
function openWith({ title, id }: Article): string {
  return nameOf(title, id).replace(/^the/, 'The');
}
