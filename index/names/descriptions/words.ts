import { endOfPlainWord, lowerBetween } from '../../language/plain-word.ts';
import { isBlank } from '../../language/stops.ts';
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
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|``|''|\n|\S/uy;
const LETTER = /^[\p{L}\p{N}]/u;
const OWNS = /['’]s$/i;
const ABBREVIATIONS: ReadonlySet<string> = new Set(abbreviations);

/** The words and marks of a text in order; the end of a line is a mark. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let start = skipBlanks(text, 0); start < text.length; start = skipBlanks(text, end)) {
    const endOfPlain = endOfPlainWord(text, start);
    if (endOfPlain >= 0) {
      end = endOfPlain;
      const plain = lowerBetween(text, start, end);
      words.push({ text: text.slice(start, end), plain, start, end, owns: false, isWord: true });
      continue;
    }
    end = endOfWord(text, start);
    const found = text.slice(start, end);
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
      words.push({ text: found, plain, start, end, owns, isWord: LETTER.test(found) });
    }
  }
  return words;
}

/** The end of a line is none. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start + 1;
}

function endsPlural({ plain, owns }: Word): boolean {
  return plain.endsWith('s') && !owns;
}

function isApostrophe(mark: string, next: string | undefined): boolean {
  return (mark === '’' || mark === "'") && next === ' ';
}
