import type { Span } from '../../types.ts';

/** What stands around a day: only so much of a text as can say how it is meant. */
export interface DaySetting {
  /** What stands before the day in its clause, with the blank before the day. */
  readonly clause: string;
  /** The sentence before the day, the clause included. */
  readonly before: string;
  /** The sentence after the day. */
  readonly after: string;
  /** The line before the sentence. */
  readonly earlier: string;
  /** Whether the day stands in somebody's own words, between quotation marks. */
  readonly isQuoted: boolean;
}

const LINE_CHARS = 1000;
const SENTENCE_CHARS = 300;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+(?=["'“‘(]?\p{Lu}|•|$)/gu;
const CLAUSE_END = /[,;:()[\]–—“”"!?•]|\.\s|``|''/g;
/** "Jan. 15", "U.S. forces", "Gen. Ray": their stops end nothing. */
const NO_END =
  /(?:\b\p{Lu}|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St))$/iu;

/** Reads no more than 1,000 characters before a day and 300 after it, and never beyond its line. */
export function settingOf(text: string, { start, end }: Span): DaySetting {
  const lineBefore = text.slice(Math.max(0, start - LINE_CHARS), start);
  const line = lineBefore.slice(lineBefore.lastIndexOf('\n') + 1);
  const sentenceStart = lastEnd(line, SENTENCE_END);
  const before = line.slice(sentenceStart);
  const following = text.slice(end, end + SENTENCE_CHARS).split('\n', 1)[0] ?? '';
  const stop = [...following.matchAll(SENTENCE_END)].find(
    ({ index }) => !NO_END.test(following.slice(0, index)),
  );
  return {
    clause: before.slice(lastEnd(before, CLAUSE_END)),
    before,
    after: following.slice(0, stop?.index ?? following.length),
    earlier: line.slice(0, sentenceStart),
    isQuoted: isInsideQuotation(line),
  };
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
    line.lastIndexOf('``') > line.lastIndexOf("''")
  );
}
