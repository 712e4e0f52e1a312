/** Forms that hold a word of a few: read where such a word stands alone, since most of a text is far from any. */
import { matchesIn } from './matches.ts';
import type { Match } from './recognizer.ts';

/** A form of which every match holds one of some words. */
export interface HoldingForm {
  readonly form: RegExp;
  /** Which words these are: the place of their list among all. */
  readonly list: number;
}

/**
 * Neither a match nor what a form looks at beside it is longer, but for forms that may look at any length of text; these
 * are read in the whole of it.
 */
const REACH = 160;
/** More than a form looks at beside a match. */
const MARGIN = 100;
/** With so much of a text near such words all of it is read at once. */
const MAX_SHARE = 0.6;
/** By so many first letters the words are looked up. */
const HEAD_CHARS = 3;
const SMALL_A = 97;
const SMALL_Z = 122;

/** A word of a list; it may be only the beginning of those that are meant. */
interface ListedWord {
  readonly letters: string;
  readonly isBeginning: boolean;
  readonly list: number;
}

/** The text around words of a list. */
interface Part {
  readonly start: number;
  end: number;
}

/** The parts of a text around the words of a list, in order and apart, and what stands there and right beside it. */
interface Parts {
  readonly covered: number;
  readonly all: readonly { readonly part: Part; readonly from: number; readonly around: string }[];
}

let lists = 0;
/** By the first letters. */
const listed: (ListedWord[] | undefined)[] = [];
/** What was read last: all forms are looked for in one text after the other. */
let read = readParts('');

/** @param words - in small letters from a to z; one with a `*` behind it, of three at least, stands for all that begin so */
export function wordList(words: readonly string[]): (form: RegExp) => HoldingForm {
  const list = lists++;
  for (const word of words) {
    const letters = word.replace('*', '');
    const head = headOf(letters, 0, letters.length);
    listed[head] = [...(listed[head] ?? []), { letters, isBeginning: word !== letters, list }];
  }
  // What was read knows nothing of this list.
  read = readParts('');
  return (form) => ({ form, list });
}

/** The matches of a form in a text, as `matchAll` finds them in all of it. */
export function matchesOf(text: string, { form, list }: HoldingForm): Match[] {
  if (read.text !== text) read = readParts(text);
  const { covered, all } = read.of(list);
  if (covered === 0) return [];
  // Where the parts of a match are told, their offsets would have to be counted anew.
  if (covered > MAX_SHARE * text.length || form.hasIndices) return matchesIn(text, form);
  const found: Match[] = [];
  // What stands beside a part is read with it: cut off there, a word would look like another.
  for (const { part, from, around } of all) {
    for (const match of matchesIn(around, form)) {
      match.index += from;
      match.input = text;
      if (match.index >= part.start && match.index + match[0].length <= part.end) found.push(match);
    }
  }
  return found;
}

function readParts(text: string): { readonly text: string; readonly of: (list: number) => Parts } {
  const merged = partsWithWords(text);
  const known: (Parts | undefined)[] = [];
  return {
    text,
    of(list) {
      known[list] ??= withText(text, merged[list] ?? []);
      return known[list];
    },
  };
}

/** By list the parts around its words, one that runs into the next together with it. */
function partsWithWords(text: string): readonly (readonly Part[] | undefined)[] {
  const parts: (Part[] | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (isLetter(text.charCodeAt(at))) at++;
    const words = at > start ? listed[headOf(text, start, at)] : undefined;
    if (words === undefined) continue;
    const letters = text.slice(start, at).toLowerCase();
    for (const word of words) {
      if (word.isBeginning ? !letters.startsWith(word.letters) : letters !== word.letters) continue;
      parts[word.list] ??= [];
      addPart(parts[word.list] ?? [], Math.max(0, start - REACH), Math.min(text.length, at + REACH));
    }
  }
  return parts;
}

function addPart(parts: Part[], start: number, end: number): void {
  const last = parts.at(-1);
  if (last && start <= last.end) last.end = end;
  else parts.push({ start, end });
}

function withText(text: string, parts: readonly Part[]): Parts {
  const all = parts.map((part) => {
    const from = Math.max(0, part.start - MARGIN);
    return { part, from, around: text.slice(from, part.end + MARGIN) };
  });
  return { covered: parts.reduce((sum, { start, end }) => sum + end - start, 0), all };
}

/** A number for the first letters, large and small ones alike. */
function headOf(text: string, start: number, end: number): number {
  let head = 0;
  for (let at = start; at < start + HEAD_CHARS; at++) {
    head = (head << 5) | (at < end ? text.charCodeAt(at) & 31 : 0);
  }
  return head;
}

/** From a to z, large or small. */
function isLetter(code: number): boolean {
  // A capital letter differs from its small one by this bit.
  const small = code | 32;
  return small >= SMALL_A && small <= SMALL_Z;
}
