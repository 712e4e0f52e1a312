/** Where a JSON text breaks, and how to say so. The engine tells the place only in some of its messages. */

const BLANKS = /[ \t\r\n]*/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Why a text is not JSON, and the line on which it breaks, counted from 1. */
export interface JsonProblem {
  readonly reason: string;
  readonly line: number;
}

/**
 * The first token that JSON does not allow, or the end of a text that is cut off.
 *
 * Meaningful only for a text that `JSON.parse` refuses. The text itself is never quoted.
 */
export function describeJsonError(text: string): JsonProblem {
  const open: string[] = [];
  let expected = 'value';
  let at = skip(BLANKS, text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    const next = token === null ? null : step(expected, token.kind, open);
    if (token === null || next === null) break;
    expected = next;
    at = skip(BLANKS, text, token.end);
  }
  const end = text.trimEnd().length;
  const reason =
    at >= end
      ? 'The JSON is cut off before its end. Restore the rest.'
      : 'This is not JSON. Check the quotation marks, commas and brackets of the record.';
  return { reason, line: text.slice(0, Math.min(at, end)).split('\n').length };
}

function readToken(text: string, at: number): { readonly kind: string; readonly end: number } | null {
  const character = text.charAt(at);
  if ('{}[],:'.includes(character)) return { kind: character, end: at + 1 };
  const end = character === '"' ? endOfString(text, at) : skip(LITERAL, text, at);
  return end === null || end === at ? null : { kind: character === '"' ? 'string' : 'literal', end };
}

// By hand: a regular expression that repeats a choice overflows on a string of some millions.
function endOfString(text: string, at: number): number | null {
  let next = at + 1;
  while (next < text.length) {
    const character = text.charAt(next);
    if (character === '"') return next + 1;
    if (character < ' ') return null;
    const after = character === '\\' ? skip(ESCAPE, text, next) : next + 1;
    if (after === next) return null;
    next = after;
  }
  // Behind the end of the text: the string was cut off and is not wrong.
  return text.length + 1;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** What may follow, or `null` where the token may not stand here. Changes `open`. */
function step(expected: string, kind: string, open: string[]): string | null {
  const isClosing = kind === '}' || kind === ']';
  if (isClosing) {
    const mayClose = expected === 'more' || expected === (kind === '}' ? 'first-key' : 'first-value');
    return mayClose && open.pop() === (kind === '}' ? '{' : '[') ? afterValue(open) : null;
  }
  switch (expected) {
    case 'value':
    case 'first-value':
      if (kind === '{' || kind === '[') {
        open.push(kind);
        return kind === '{' ? 'first-key' : 'first-value';
      }
      return kind === 'string' || kind === 'literal' ? afterValue(open) : null;
    case 'key':
    case 'first-key':
      return kind === 'string' ? 'colon' : null;
    case 'colon':
      return kind === ':' ? 'value' : null;
    case 'more':
      if (kind !== ',') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      return null;
  }
}

function afterValue(open: readonly string[]): string {
  return open.length === 0 ? 'end' : 'more';
}
