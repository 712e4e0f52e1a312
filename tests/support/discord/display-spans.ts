/** What is put around words: bold, italic, underline, strike, spoiler. */
import type { Piece } from './display-piece.ts';

interface SpanRule {
  readonly mark: string;
  readonly effect: string;
  readonly opens: (source: string, after: number) => boolean;
  /** Whether the mark at an offset ends a stretch. */
  readonly closes: (source: string, at: number) => boolean;
  /** Whether a backslash protects the mark that ends it. */
  readonly obeysBackslash: boolean;
}

const always = () => true;

const RULES: readonly SpanRule[] = [
  double('**', 'bold'),
  double('__', 'underline'),
  { mark: '~~', effect: 'strike', opens: always, closes: always, obeysBackslash: false },
  { mark: '||', effect: 'spoiler', opens: always, closes: always, obeysBackslash: false },
  {
    mark: '*',
    effect: 'italic',
    opens: (source, after) => isVisible(source[after]),
    closes: (source, at) => isVisible(source[at - 1]) && source[at + 1] !== '*',
    obeysBackslash: true,
  },
  {
    mark: '_',
    effect: 'italic',
    opens: always,
    closes: (source, at) => !/\w/.test(source[at + 1] ?? ''),
    obeysBackslash: true,
  },
];

/** @param hopeless - the marks that nothing ends any more, for the rest of this source; grows */
export function readSpan(source: string, at: number, hopeless: Set<string>): Piece | null {
  for (const rule of RULES) {
    const start = at + rule.mark.length;
    if (hopeless.has(rule.mark) || !source.startsWith(rule.mark, at) || !rule.opens(source, start)) continue;
    const close = findClose(source, start, rule);
    if (close < 0) hopeless.add(rule.mark);
    else return { end: close + rule.mark.length, effect: rule.effect, markdown: source.slice(start, close) };
  }
  return null;
}

function double(mark: string, effect: string): SpanRule {
  return {
    mark,
    effect,
    opens: always,
    closes: (source, at) => source[at + 2] !== mark[0],
    obeysBackslash: true,
  };
}

function isVisible(character: string | undefined): boolean {
  return character !== undefined && /\S/.test(character);
}

/** The first mark that ends a stretch of at least one character, or -1. */
function findClose(source: string, start: number, rule: SpanRule): number {
  for (let at = start; at < source.length; at++) {
    if (rule.obeysBackslash && source[at] === '\\') at++;
    else if (at > start && source.startsWith(rule.mark, at) && rule.closes(source, at)) return at;
  }
  return -1;
}
