import { readCode } from './display-code.ts';
import { readLineMark } from './display-lines.ts';
import { findLinks } from './display-links.ts';
import type { Piece } from './display-piece.ts';
import { readSpan } from './display-spans.ts';
import { readToken } from './display-tokens.ts';

export interface Display {
  readonly text: string;
  readonly effects: readonly string[];
}

// Deeper than anyone writes; it keeps a text of nothing but asterisks from filling the stack.
const MAX_DEPTH = 20;

const PLAIN = /[^\\`*_~|<@:[\nhsd]+/iy;
const ESCAPE = /\\([^0-9A-Za-z\s])/y;

/**
 * What a member sees of a text on Discord.
 *
 * A model of the client, made to find fault with the bot: where it is in doubt whether something acts, it acts.
 * A ping is read as `@1` or `#1`, a time stamp as `[time]`, an emoji as `[emoji]`, the mark of a list as `•`; the
 * marks of everything else are gone. Names and numbers are not looked up. Line breaks stay.
 *
 * `effects` names what acted, in order, the outer before the inner: bold, italic, underline, strike, spoiler, code,
 * code block, heading, subtext, quote, list, `link https://…`, `ping @1`, `ping @&1`, `ping #1`, `ping /ask`,
 * `ping @everyone`, emoji, time.
 */
export function display(markdown: string): Display {
  const effects: string[] = [];
  return { text: show(markdown, 0, true, effects), effects };
}

function show(source: string, depth: number, startsLine: boolean, effects: string[]): string {
  if (depth > MAX_DEPTH) return source;
  const readPiece = createReader(source);
  const shown: string[] = [];
  let isLineStart = startsLine;
  let at = 0;
  while (at < source.length) {
    const mark = isLineStart ? readLineMark(source, at) : null;
    const piece = mark ?? readPiece(at);
    if (piece.effect !== null) effects.push(piece.effect);
    shown.push('text' in piece ? piece.text : show(piece.markdown, depth + 1, isLineStart, effects));
    at = piece.end;
    isLineStart = mark !== null || source[at - 1] === '\n';
  }
  return shown.join('');
}

/** Reads the piece at an offset; must be asked from the start to the end. */
function createReader(source: string): (at: number) => Piece {
  const links = findLinks(source);
  const hopeless = new Set<string>();
  return (at) =>
    readEscape(source, at) ??
    readCode(source, at) ??
    links.get(at) ??
    readToken(source, at) ??
    readSpan(source, at, hopeless) ??
    readPlain(source, at);
}

/** A backslash gives way to what it protects; before a letter, a digit or a blank it is a backslash. */
function readEscape(source: string, at: number): Piece | null {
  ESCAPE.lastIndex = at;
  const match = ESCAPE.exec(source);
  return match && { end: at + match[0].length, effect: null, text: match[1] ?? '' };
}

/** As many characters as begin nothing, or else one. */
function readPlain(source: string, at: number): Piece {
  PLAIN.lastIndex = at;
  const text = PLAIN.exec(source)?.[0] ?? source.charAt(at);
  return { end: at + text.length, effect: null, text };
}
