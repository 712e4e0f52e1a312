import type { Span } from '../types.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import { splitLines } from './lines.ts';
import { leavesQuoteOpen } from './open-quote.ts';
import { findStops, isBlank } from './stops.ts';

/** A full stop after one of these ends no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(abbreviations.inside);
/** These end a sentence only before a word that opens one ("in the U.S. The army …"). */
const MAYBE_LAST = new Set(abbreviations.maybeLast);
const OPENERS = new Set(abbreviations.openers);
/** Openers that in capitals go on with their sentence more often than they open one: "THE U.S. AND BRITAIN". */
const LINKING = new Set(abbreviations.linking);

const MAX_SENTENCE_CHARS = 1000;
/** An abbreviation is no longer. */
const MAX_WORD_CHARS = 20;
/** A straight closing mark behind a blank, and nothing behind it that it could open. */
const APART = /\s(?:"|'')(?=\s|$)/y;

/**
 * The sentences of a text, in order, without the blanks around them. They never cross a line (a wrapped paragraph is
 * one line) and are at most 1,000 characters long: what goes on longer without a stop is cut at a blank.
 */
export function splitSentences(text: string): Span[] {
  return splitLines(text).flatMap((line) => splitLine(text, line));
}

function splitLine(text: string, line: Span): Span[] {
  const content = text.slice(line.start, line.end);
  const sentences: Span[] = [];
  let start = 0;
  let read = 0;
  let isQuoted = false;
  // Few texts have such marks, and reading the others takes its time.
  const hasApart = /[.!?…]\s(?:"|'')(?:\s|$)/.test(content);
  for (const stop of findStops(content)) {
    if (hasApart) isQuoted = leavesQuoteOpen(content.slice(read, stop.end), isQuoted);
    read = stop.end;
    const end = isQuoted ? behindMark(content, stop.end) : stop.end;
    if (end <= start || !endsSentence(content, start, stop.start, end)) continue;
    pushSentence(sentences, content, start, end, line.start);
    start = end;
  }
  pushSentence(sentences, content, start, content.length, line.start);
  return sentences;
}

/** Some papers set a blank before the mark that closes a quotation. */
function behindMark(content: string, stop: number): number {
  APART.lastIndex = stop;
  return stop + (APART.exec(content)?.[0].length ?? 0);
}

function endsSentence(content: string, start: number, stop: number, end: number): boolean {
  const after = content.slice(end, end + 40).trimStart();
  if (after === '') return true;
  if (!isCapital(after.charCodeAt(0))) {
    const fragment = /^\p{Ll}+(?=\.(?:\s|$))/u.exec(after)?.[0];
    // A lone word between two stops is what a broken page left of a sentence.
    if (fragment && !ABBREVIATIONS.has(fragment) && !MAYBE_LAST.has(fragment)) return true;
    if (/^[\p{Ll},;:)]/u.test(after)) return false;
  }
  if (content[stop] !== '.' || end - stop > 1) return true;
  const word = wordBefore(content.slice(Math.max(start, stop - MAX_WORD_CHARS), stop));
  const plain = word.toLowerCase();
  if (ABBREVIATIONS.has(plain)) return false;
  if (MAYBE_LAST.has(plain) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence(after);
  // An initial: "J. Smith", but not "vitamin C. The …".
  return !/^\p{Lu}$/u.test(word) || opensSentence(after);
}

/** Letters, digits and stops at the end of a text. */
function wordBefore(text: string): string {
  let at = text.length;
  while (at > 0 && isPlain(text.charCodeAt(at - 1))) at--;
  const isWhole = at === 0 || text.charCodeAt(at - 1) < 128;
  return isWhole ? text.slice(at) : (text.match(/[\p{L}\p{N}.]+$/u)?.[0] ?? '');
}

function isPlain(code: number): boolean {
  return isCapital(code) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function opensSentence(after: string): boolean {
  const [first = ''] = after.match(/\p{L}+\.?/u) ?? [];
  // "R. A. BELL" goes on with another initial.
  if (/^\p{L}\.$/u.test(first)) return false;
  const word = first.replace('.', '');
  const plain = word.toLowerCase();
  return OPENERS.has(plain) && !(/^\p{Lu}{2}/u.test(word) && LINKING.has(plain));
}

function pushSentence(sentences: Span[], content: string, start: number, end: number, base: number): void {
  let from = skipBlanks(content, start, end);
  const last = trimBlanks(content, from, end);
  while (from < last) {
    const cut = last - from > MAX_SENTENCE_CHARS ? placeOfCut(content, from) : last;
    sentences.push({ start: base + from, end: base + trimBlanks(content, from, cut) });
    from = skipBlanks(content, cut, last);
  }
}

/** Where to cut what is too long: at the last blank that is near enough; without one between two characters. */
function placeOfCut(content: string, from: number): number {
  const farthest = from + MAX_SENTENCE_CHARS;
  for (let at = farthest; at > from; at--) if (isBlankAt(content, at)) return at;
  return /[\uDC00-\uDFFF]/.test(content[farthest] ?? '') ? farthest - 1 : farthest;
}

function skipBlanks(content: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankAt(content, at)) at++;
  return at;
}

function trimBlanks(content: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlankAt(content, at - 1)) at--;
  return at;
}

function isBlankAt(content: string, at: number): boolean {
  return at < content.length && isBlank(content.charCodeAt(at));
}
