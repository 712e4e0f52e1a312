import type { TimelineEntry } from '../../index/findings.ts';
import type { Quotation } from '../command.ts';

/** What may stand before the day at the head of a sentence, and what opens a stretch of days. */
const OPENING = /^(?:(on|in|by|since|until|from|after|before) (?:the )?)?$/i;
const PLAIN: ReadonlySet<string> = new Set(['', 'on', 'in']);
/** Behind the day the sentence goes on by itself: a comma, or a blank and the head of a clause. */
const CLAUSE =
  /^(?:,\s+(?!(?:and|or|but|to|until|till|through)\b)|\s+(?=(?:the|an?|he|she|it|they|we|his|her|its|their)\s))/i;

/**
 * The words of an entry for a picture: the day at the head of the sentence is left out, since it stands above, where the
 * rest means the same without it. An ellipsis stands where the quotation is clipped.
 */
export function wordsOf({ answer }: TimelineEntry, quotation: Quotation): string {
  const { text, clipped } = quotation;
  const from = clipped.start ? 0 : clauseStart(answer, quotation);
  const words = text.slice(from).trim();
  return words === '' ? '' : `${clipped.start ? '… ' : ''}${words}${clipped.end ? ' …' : ''}`;
}

/** Where the sentence goes on behind the day that it opens with; 0 where it does not, or would mean something else. */
function clauseStart(
  { exact, rangeEnd, dates }: TimelineEntry['answer'],
  { text, span, lead }: Quotation,
): number {
  if (exact === null) return 0;
  const opening = OPENING.exec(text.slice(0, exact.start - span.start).trimStart());
  const word = opening?.[1]?.toLowerCase() ?? '';
  // "since" may only be left out where it stands above as well.
  if (opening === null || !(PLAIN.has(word) || lead?.text.startsWith(`${word} `))) return 0;
  const end = (rangeEnd?.end ?? exact.end) - span.start;
  const joint = CLAUSE.exec(text.slice(end))?.[0];
  if (joint === undefined) return 0;
  const start = end + joint.length;
  const isNextDay = dates.some((date) => date.span.start === start + span.start);
  // What is left must be more than a remnant.
  return isNextDay || text.length - start <= end ? 0 : start;
}
