import { endOfPlainWord, isPlainCapital, lowerBetween } from '../language/plain-word.ts';
import { isBlank } from '../language/stops.ts';
import type { Mention, Span } from '../types.ts';
import type { Marked } from './pair-marks.ts';
import phraseWords from './phrase-words.json' with { type: 'json' };

/** A word, a stop, or all that stands between a pair of marks, in one. */
export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'quote';
  /** In small letters; of a quote its last character. */
  readonly plain: string;
  readonly isCapital: boolean;
  /** The name it is part of, outside of quotes. */
  readonly mention: Mention | null;
  /** Ends in ’s or in s’. */
  readonly isPossessive: boolean;
  readonly marked: Marked | null;
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’&\u00AD-]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|--|\.\.+|[^\s\p{L}\p{M}\p{N}]/uy;
/** The stops of "U.S." and of an initial, of a title and of "Inc.", behind their word. */
const DOTTED = /^(?:\.\p{L})+\./u;
const SHORTENED = new Set(phraseWords.shortened);
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The mentions outside of quotes, read from front to back. */
export interface MentionReader {
  /** The mention that an offset lies in; offsets must not go back. */
  at(offset: number): Mention | null;
}

export function readMentions(mentions: readonly Mention[]): MentionReader {
  let next = 0;
  return {
    at(offset) {
      while (next < mentions.length && (mentions[next]?.span.end ?? 0) <= offset) next++;
      const mention = mentions[next];
      return mention && mention.span.start <= offset ? mention : null;
    },
  };
}

/** The tokens of a paragraph, in order. */
export function tokenize(
  text: string,
  { start, end, marked }: Span & { readonly marked: readonly Marked[] },
  mentions: MentionReader,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const pair of marked) {
    pushWords(tokens, text, at, pair.outer.start, mentions);
    tokens.push({
      start: pair.outer.start,
      end: pair.outer.end,
      kind: 'quote',
      plain: text.charAt(pair.inner.end - 1),
      isCapital: CAPITAL.test(text.slice(pair.inner.start, pair.inner.start + 2)),
      mention: null,
      isPossessive: false,
      marked: pair,
    });
    at = pair.outer.end;
  }
  pushWords(tokens, text, at, end, mentions);
  return tokens;
}

function pushWords(tokens: Token[], text: string, start: number, end: number, mentions: MentionReader): void {
  if (end - start <= 1 && text.charAt(start) <= ' ') return;
  const part = text.slice(start, end);
  let reach = 0;
  for (let at = skipBlanks(part, 0); at < part.length; at = skipBlanks(part, reach)) {
    const endOfPlain = endOfPlainWord(part, at);
    const isPlain = endOfPlain >= 0;
    reach = isPlain ? endOfPlain : endOfToken(part, at);
    const word = part.slice(at, reach);
    if (word === "'" || word === '’') continue;
    const isWord = isPlain || WORD.test(word);
    const plain = isPlain ? lowerBetween(part, at, reach) : word.toLowerCase().replaceAll('’', "'");
    const dots = isWord && part.charAt(reach) === '.' ? dotsBehind(part, plain, reach) : 0;
    reach += dots;
    tokens.push({
      start: start + at,
      end: start + reach,
      kind: isWord ? 'word' : 'stop',
      plain: dots > 1 ? part.slice(at, reach).toLowerCase() : plain,
      isCapital: isPlain ? isPlainCapital(part.charCodeAt(at)) : CAPITAL.test(word),
      mention: isWord ? mentions.at(start + at) : null,
      isPossessive: plain.endsWith("'s") || (plain.endsWith('s') && /^['’]/.test(part.charAt(reach))),
      marked: null,
    });
    // Points of omission behind "U.S." begin with its last stop, and are no stop of their own.
    if (dots > 1) while (part.charAt(reach) === '.') reach++;
  }
}

function skipBlanks(part: string, from: number): number {
  let at = from;
  while (at < part.length && isBlank(part.charCodeAt(at))) at++;
  return at;
}

function endOfToken(part: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(part) ? TOKEN.lastIndex : at + 1;
}

/** How many characters of a shortened word its stops are. */
function dotsBehind(part: string, plain: string, at: number): number {
  if (SHORTENED.has(plain)) return /^\.(?:,|\s*[\p{L}])/u.test(part.slice(at, at + 4)) ? 1 : 0;
  if (plain.length > 1 || !/\p{L}/u.test(plain)) return 0;
  const dotted = DOTTED.exec(part.slice(at, at + 12))?.[0].length ?? 0;
  return dotted > 0 ? dotted : /^\.\s\p{Lu}\p{Ll}/u.test(part.slice(at, at + 4)) ? 1 : 0;
}
