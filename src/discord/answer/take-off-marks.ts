interface Piece {
  readonly words: string;
  /** Whether it is a mark that may set apart what follows. */
  readonly opens: boolean;
  /** Whether it is a mark that may end what is set apart. */
  readonly closes: boolean;
}

/** A backslash with the character that it keeps from being a mark, marks that stand together, or other text. */
const PARTS = /\\([!-/:-@[-`{-~])|([*_~|`]+)|[^\\*_~|`]+|\\/g;
/** Of marks that stand together, each kind; a single underline, tilde or bar is none. */
const RUNS = /\*+|(?:__)+|(?:~~)+|(?:\|\|)+|`+|./g;
const IS_LONE = /^[_~|]$/;
/** Before a mark that opens nothing: it stands within a word, an address or the value of a filter. */
const JOINED_BEFORE = /(?<=[\p{L}\p{N}_:/])/uy;
/** After a mark that closes nothing. A colon is not among it: it often follows words in bold. */
const JOINED_AFTER = /(?=[\p{L}\p{N}_/])/uy;
const BLANK_BEFORE = /(?<=\s)/y;
const BLANK_AFTER = /(?=\s)/y;

/**
 * Text without the marks that set a part of it apart (`**`, `*`, `__`, `~~`, `||`, backticks), and without the
 * backslashes before what would be one. Marks go only in pairs, neither of them joined to a word on its outer side; a
 * single asterisk also has to touch what it sets apart.
 */
export function takeOffMarks(text: string): string {
  const pieces: string[] = [];
  /** For each kind of mark, where those stand that are not closed yet. */
  const open = new Map<string, number[]>();
  for (const { words, opens, closes } of split(text)) {
    const kind = words.charAt(0);
    const waiting = open.get(kind) ?? [];
    const rest = closes ? close(words, waiting, pieces) : words;
    if (opens && rest !== '') waiting.push(pieces.length);
    open.set(kind, waiting);
    pieces.push(rest);
  }
  return pieces.join('');
}

function* split(text: string): Generator<Piece> {
  for (const { 0: part, 1: kept, 2: marks, index } of text.matchAll(PARTS)) {
    const end = index + part.length;
    const opens = marks !== undefined && !isAt(JOINED_BEFORE, text, index);
    const closes = marks !== undefined && !isAt(JOINED_AFTER, text, end);
    for (const words of marks?.match(RUNS) ?? [kept ?? part]) {
      const isLone = IS_LONE.test(words);
      const isAsterisk = words === '*';
      yield {
        words,
        opens: opens && !isLone && !(isAsterisk && isAt(BLANK_AFTER, text, end)),
        closes: closes && !isLone && !(isAsterisk && isAt(BLANK_BEFORE, text, index)),
      };
    }
  }
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Takes a mark off together with those that it closes, the nearest first; returns what is left of it. */
function close(mark: string, waiting: number[], pieces: string[]): string {
  let rest = mark;
  for (let at = waiting.at(-1); at !== undefined && rest !== ''; at = waiting.at(-1)) {
    const opening = pieces[at] ?? '';
    const length = Math.min(opening.length, rest.length);
    pieces[at] = opening.slice(length);
    rest = rest.slice(length);
    if (length === opening.length) waiting.pop();
  }
  return rest;
}
