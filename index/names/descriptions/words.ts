import abbreviations from '../chunks/abbreviations.json' with { type: 'json' };

/** A word or a mark of a text. A hyphened word is one word, and so is "U.S.". */
export interface Word {
  readonly text: string;
  /** In lower case and without a possessive ending. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends in a possessive "'s" or "s'". */
  readonly owns: boolean;
  readonly isWord: boolean;
}

const WORD =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|``|''|\n|\S/gu;
const LETTER = /^[\p{L}\p{N}]/u;
const OWNS = /['’]s$/i;
const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations);

/** The words and marks of a text in order; the end of a line is a mark. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const last = words.at(-1);
    if (found === '.' && last?.end === start && ABBREVIATIONS.has(last.text)) {
      words[words.length - 1] = { ...last, text: `${last.text}.`, end: start + 1 };
    } else if (
      last?.isWord &&
      endsPlural(last) &&
      last.end === start &&
      isApostrophe(found, text[start + 1])
    ) {
      words[words.length - 1] = { ...last, text: last.text + found, end: start + 1, owns: true };
    } else {
      const owns = OWNS.test(found);
      const plain = (owns ? found.slice(0, -2) : found).toLowerCase();
      words.push({ text: found, plain, start, end: start + found.length, owns, isWord: LETTER.test(found) });
    }
  }
  return words;
}

function endsPlural({ plain, owns }: Word): boolean {
  return plain.endsWith('s') && !owns;
}

function isApostrophe(mark: string, next: string | undefined): boolean {
  return (mark === '’' || mark === "'") && next === ' ';
}
