/** Code, in which nothing else acts, not even a backslash. */
import { type Piece, startOfLastRun } from './display-piece.ts';

const FENCE = '```';
const LANGUAGE = /[\w+\-.#]+\n/y;
const TICKS = /`+/g;

export function readCode(source: string, at: number): Piece | null {
  return source[at] === '`' ? (readBlock(source, at) ?? readInline(source, at)) : null;
}

function readBlock(source: string, at: number): Piece | null {
  if (!source.startsWith(FENCE, at)) return null;
  LANGUAGE.lastIndex = at + FENCE.length;
  let start = LANGUAGE.test(source) ? LANGUAGE.lastIndex : at + FENCE.length;
  while (source[start] === '\n') start++;
  const close = source.indexOf(FENCE, start + 1);
  if (close < 0) return null;
  const code = source.slice(start, close);
  return { end: close + FENCE.length, effect: 'code block', text: code.slice(0, startOfLastRun(code, '\n')) };
}

/** Opened by any number of backticks, closed by as many; by fewer where as many do not come. */
function readInline(source: string, at: number): Piece | null {
  TICKS.lastIndex = at;
  const opened = TICKS.exec(source)?.[0].length ?? 0;
  let best = { length: 0, start: 0 };
  for (let run = TICKS.exec(source); run && best.length < opened; run = TICKS.exec(source)) {
    const length = run[0].length;
    if (length <= opened && length > best.length) best = { length, start: run.index };
  }
  const { length, start } = best;
  return length === 0
    ? null
    : { end: start + length, effect: 'code', text: source.slice(at + length, start) };
}
