import type { Span } from '../../types.ts';

/** What stands around a day: only so much of a text as can say how it is meant. */
export interface DaySetting {
  /** What stands before the day in its clause, with the blank before the day. */
  readonly clause: string;
  /** The sentence before the day, the clause included. */
  readonly before: string;
  /** The sentence after the day. */
  readonly after: string;
  /** The sentence behind that one, on the next line where this line ends. */
  readonly next: string;
  /** The line before the sentence. */
  readonly earlier: string;
  /** Whether the sentence is a question. */
  readonly isAsked: boolean;
  /** Whether the day stands in somebody's own words, between quotation marks. */
  readonly isQuoted: boolean;
}

const LINE_CHARS = 1000;
const SENTENCE_CHARS = 300;
const FOLLOWING_CHARS = 600;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu}|•|$)/gu;
/** A line of a mail or a notice that is set off as somebody's words. */
const QUOTED_LINE = /^\s*(?:>|\|)/;
const OPENING_APOSTROPHE = /(?<![^\s(–—-])'(?=[\p{L}\d])/gu;
const CLOSING_APOSTROPHE = /(?<=[^\s])'(?!\p{L})/gu;
const CLAUSE_END = /[,;:()[\]–—“”"!?•]|\.\s|``|''/g;
/** "Jan. 15", "U.S. forces", "Gen. Ray": their stops end nothing. */
const NO_END =
  /(?:\b\p{Lu}|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St))$/iu;

/** Reads no more than 1,000 characters before a day, never beyond its line, and 600 after it. */
export function settingOf(text: string, { start, end }: Span): DaySetting {
  const lineBefore = text.slice(Math.max(0, start - LINE_CHARS), start);
  const line = lineBefore.slice(lineBefore.lastIndexOf('\n') + 1);
  const sentenceStart = lastEnd(line, SENTENCE_END);
  const before = line.slice(sentenceStart);
  const following = text.slice(end, end + FOLLOWING_CHARS);
  const after = firstSentence(following);
  return {
    clause: before.slice(lastEnd(before, CLAUSE_END)),
    before,
    after,
    isAsked: following[after.length] === '?',
    next: firstSentence(following.slice(after.length).replace(/^[\s.!?…"'”’)\]•*>-]+/u, '')),
    earlier: line.slice(0, sentenceStart),
    isQuoted: QUOTED_LINE.test(line) || isInsideQuotation(line),
  };
}

function firstSentence(text: string): string {
  const line = text.slice(0, SENTENCE_CHARS).split('\n', 1)[0] ?? '';
  const stop = [...line.matchAll(SENTENCE_END)].find(({ index }) => !NO_END.test(line.slice(0, index)));
  return line.slice(0, stop?.index ?? line.length);
}

/** Where the last of the ends in a text is over; 0 without one. */
function lastEnd(text: string, pattern: RegExp): number {
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const isStop = mark.startsWith('.');
    if (!isStop || !NO_END.test(text.slice(Math.max(0, index - 5), index))) at = index + mark.length;
  }
  return at;
}

function isInsideQuotation(line: string): boolean {
  const straight = line.split('"').length - 1;
  return (
    straight % 2 === 1 ||
    line.lastIndexOf('“') > line.lastIndexOf('”') ||
    line.lastIndexOf('‘') > line.lastIndexOf('’') ||
    line.lastIndexOf('``') > line.lastIndexOf("''") ||
    line.lastIndexOf('«') > line.lastIndexOf('»') ||
    line.lastIndexOf('„') > Math.max(line.lastIndexOf('“'), line.lastIndexOf('”')) ||
    lastPlace(line, OPENING_APOSTROPHE) > lastPlace(line, CLOSING_APOSTROPHE)
  );
}

function lastPlace(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
