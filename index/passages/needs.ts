/** What a run of sentences lacks to be understood by itself. */

import { leavesQuoteOpen } from '../language/open-quote.ts';
import type { Mention } from '../types.ts';
import { type Analysis, lyingWithin } from './analysis.ts';
import { pointsBack } from './pointing-back.ts';
import { pointsAtTime } from './points-at-time.ts';
import { leavesPersonUnnamed } from './unnamed-person.ts';

/**
 * How much a sentence needs the one before it:
 * - `broken`: it begins within a quotation or a sentence that a page has torn;
 * - `strong`: it tells nobody whom it is about, or when it was;
 * - `weak`: it goes on from something.
 */
export type Need = 'broken' | 'strong' | 'weak' | null;

const MAX_BACK = 8;
/** Papers that set blanks around their marks put the closing one before the next sentence. */
const CLOSES = /^(?:["”»]|'')\s+[\p{L}\p{N}]/u;
/** It goes on in small letters, or nothing but marks is left of it. */
const IS_TORN = /^(?:[\p{Ll},;)]|[^\p{L}\p{N}]*$)/u;
/** A line that no mark ends is a heading or a date line, unless it is an entry of a list. */
const IS_ENDED = /[.!?…:;,]["'”’»)\]]*$|["”’»]$|''$/;
/** What stands before an entry of a list. */
const ENTRY = /(?:[•*·▪–—-]|\d[.)])\s*$/;
const BEGINS_ENTRY = /^\d{1,2}[.)]\s/;
const MAX_BULLET_CHARS = 6;
const LEADS_ON = /[:?]["'”’»)\]]*$/;
const SHORTENED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|No|vs)\.$/;

export function needsBefore(analysis: Analysis, at: number): Need {
  const { article, sentences } = analysis;
  const sentence = sentences[at];
  if (!sentence) return null;
  const words = article.text.slice(sentence.start, sentence.end);
  const isInQuote = beginsInQuote(analysis, at) && !CLOSES.test(words);
  if (isInQuote || IS_TORN.test(words)) return 'broken';
  const points = pointsBack(words);
  if (points === 'strong' || pointsAtTime(words)) return 'strong';
  if (!/\b(?:he|she|his|her|him)\b/i.test(words)) return points;
  const people = lyingWithin(analysis.mentions, sentence).filter(isPerson);
  return leavesPersonUnnamed(words, sentence.start, people) ? 'strong' : points;
}

/** Whether a sentence breaks off: the next one ends its quotation, answers it or tells what it announces. */
export function needsNext(analysis: Analysis, at: number): boolean {
  const { article, sentences } = analysis;
  const sentence = sentences[at];
  if (!sentence) return false;
  const words = article.text.slice(sentence.start, sentence.end);
  if (LEADS_ON.test(words) || SHORTENED.test(words) || isHeading(analysis, at)) return true;
  const { start = 0, end = 0 } = sentences[at + 1] ?? {};
  return leavesQuoteOpen(words, beginsInQuote(analysis, at)) && !CLOSES.test(article.text.slice(start, end));
}

/** Whether a sentence is a heading or a date line, which tells nothing by itself. */
export function isHeading({ article: { text }, sentences }: Analysis, at: number): boolean {
  const { start = 0, end = 0 } = sentences[at] ?? {};
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - MAX_BULLET_CHARS), start);
  return !IS_ENDED.test(words) && !ENTRY.test(before) && !BEGINS_ENTRY.test(words);
}

/** Quotations end with their paragraph at the latest. */
function beginsInQuote({ article: { text }, sentences }: Analysis, at: number): boolean {
  let first = at;
  while (
    first > 0 &&
    at - first < MAX_BACK &&
    isJoined(text, sentences[first - 1]?.end, sentences[first]?.start)
  )
    first--;
  return leavesQuoteOpen(text.slice(sentences[first]?.start, sentences[at]?.start));
}

function isJoined(text: string, end = 0, start = 0): boolean {
  return !text.slice(end, start).includes('\n');
}

function isPerson({ kind }: Mention): boolean {
  return kind === 'person';
}
