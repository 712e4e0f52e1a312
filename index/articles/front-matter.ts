/** The keys between two lines of `---` at the top of a .md file. */
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { describeCause } from './attempt.ts';
import type { Fields } from './metadata.ts';

/** In UTF-16 code units; keys of an article need a few hundred. */
const MAX_LENGTH = 64_000;
/** An alias or two is thrift, thousands are an attack. */
const MAX_ALIASES = 20;
/** Of brackets in brackets. The parser calls itself for each, and the engine may end the process when its stack is full. */
const MAX_DEPTH = 100;
/** "- - - -": lists in lists on one line. */
const DEEP_LIST = /(?:[-?:][ \t]+){100}/;

/** Keys, where each stands (lines of the file, from 1), and the text below. */
export interface FrontMatter {
  readonly fields: Fields;
  readonly lineOf: (key: string) => number | null;
  readonly body: string;
}

/** Why it cannot be read. */
export interface FrontMatterProblem {
  readonly reason: string;
  readonly line: number;
}

/**
 * A file that does not begin with `---` has no keys and is all body.
 *
 * Values stay as they were written: `2024-05-23` is a string, and so is a number. Tags run nothing.
 */
export function parseFrontMatter(text: string): FrontMatter | FrontMatterProblem {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return { fields: {}, lineOf: () => null, body: text };
  const end = findEnd(text, opening[0].length);
  if (!end) {
    return {
      reason: 'The front matter is opened with "---" and never closed. End it with a line "---".',
      line: 1,
    };
  }
  const keys = text.slice(opening[0].length, end.start);
  if (keys.length > MAX_LENGTH) {
    return {
      reason: `The front matter is longer than ${MAX_LENGTH / 1000},000 characters. Shorten it.`,
      line: 1,
    };
  }
  if (isDeep(keys)) {
    return {
      reason: 'The front matter is nested too deeply. Write a plain "key: value" a line.',
      line: 1,
    };
  }
  const parsed = parseKeys(keys);
  return 'reason' in parsed ? parsed : { ...parsed, body: text.slice(end.end) };
}

function findEnd(text: string, from: number): { readonly start: number; readonly end: number } | null {
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
  closing.lastIndex = from;
  const found = closing.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function isDeep(keys: string): boolean {
  let depth = 0;
  for (const [bracket] of keys.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
    depth = Math.max(0, depth);
  }
  return DEEP_LIST.test(keys);
}

function parseKeys(keys: string): Omit<FrontMatter, 'body'> | FrontMatterProblem {
  const lines = new LineCounter();
  try {
    const document = parseDocument(keys, { lineCounter: lines });
    const [error] = document.errors;
    if (error) {
      const what = error.message.split(/ at line \d|\n/, 1)[0] ?? '';
      const reason = `The front matter is not YAML: ${what}. Write a "key: value" a line, values with a colon in quotes.`;
      // What is left open is noticed at the end, below the last key.
      const at = Math.min(error.pos[0], keys.trimEnd().length);
      return { reason, line: toFileLine(lines.linePos(at).line) };
    }
    if (document.contents === null) return { fields: {}, lineOf: () => null };
    const { contents } = document;
    if (!isMap(contents))
      return { reason: 'The front matter has no keys. Write a "key: value" a line.', line: 2 };
    visit(document, {
      Scalar(_key, node) {
        if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
      },
    });
    const lineOf = (key: string): number | null => {
      const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
      const at = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      return at === undefined ? null : toFileLine(lines.linePos(at).line);
    };
    return { fields: document.toJS({ maxAliasCount: MAX_ALIASES }) as Fields, lineOf };
  } catch (cause) {
    return {
      reason: `The front matter cannot be read: ${describeCause(cause)}. Write a plain "key: value" a line.`,
      line: 1,
    };
  }
}

/** The line of "---" stands above the keys. */
function toFileLine(line: number): number {
  return line + 1;
}
