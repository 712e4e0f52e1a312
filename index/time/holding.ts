/** Forms that hold a word of a few: read where such a word stands alone, since most of a text is far from any. */
import { createKnownWords } from '../language/known-words.ts';
import { endOfWord, startOfWord } from '../language/word-bounds.ts';
import type { Span } from '../types.ts';
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
const MAX_KNOWN = 100_000;
/** With so much of a text near such words all of it is read at once. */
const MAX_SHARE = 0.6;

/** The words of a list, each as it is or, with a `*`, as the beginning of a word. Letters a to z alone. */
type Holds = (letters: string) => boolean;

const lists: Holds[] = [];
const NOTHING = { text: '', byList: new Map<number, Span[]>() };
let known = createKnownWords(listsOf, MAX_KNOWN);
/** What was read last: all forms are looked for in one text after the other. */
let read: { readonly text: string; readonly byList: ReadonlyMap<number, Span[]> } = NOTHING;

/** @param words - in small letters from a to z; one with a `*` behind it stands for all that begin so */
export function wordList(words: readonly string[]): (form: RegExp) => HoldingForm {
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const beginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const list =
    lists.push((letters) => whole.has(letters) || beginnings.some((word) => letters.startsWith(word))) - 1;
  // What is known of words knows nothing of this list.
  known = createKnownWords(listsOf, MAX_KNOWN);
  read = NOTHING;
  return (form) => ({ form, list });
}

/** The matches of a form in a text, as `matchAll` finds them in all of it. */
export function matchesOf(text: string, { form, list }: HoldingForm): Match[] {
  const parts = partsWith(text, list);
  const covered = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (covered === 0) return [];
  // Where the parts of a match are told, their offsets would have to be counted anew.
  if (covered > MAX_SHARE * text.length || form.hasIndices) return [...text.matchAll(form)];
  return parts.flatMap((part) => matchesIn(text, part, form));
}

/** What stands beside a part is read with it: cut off there, a word would look like another. */
function matchesIn(text: string, { start, end }: Span, form: RegExp): Match[] {
  const from = Math.max(0, start - MARGIN);
  const found: Match[] = [];
  for (const match of text.slice(from, end + MARGIN).matchAll(form)) {
    match.index += from;
    match.input = text;
    if (match.index >= start && match.index + match[0].length <= end) found.push(match);
  }
  return found;
}

/** The parts of a text around the words of a list, in order and apart. */
function partsWith(text: string, list: number): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const word of wordsIn(text).get(list) ?? []) {
    const last = parts.at(-1);
    const start = Math.max(0, word.start - REACH);
    const end = Math.min(text.length, word.end + REACH);
    if (last && start <= last.end) last.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

/** By list where its words stand in a text, in order. */
function wordsIn(text: string): ReadonlyMap<number, readonly Span[]> {
  if (read.text === text) return read.byList;
  const byList = new Map<number, Span[]>();
  let end = 0;
  for (
    let start = startOfWord(text, 0, text.length);
    start >= 0;
    start = startOfWord(text, end, text.length)
  ) {
    end = endOfWord(text, start, 0, text.length);
    const held = end - start > REACH ? listsOf(text.slice(start, end)) : known(text, start, end);
    for (const list of held ?? []) {
      const spans = byList.get(list);
      if (spans) spans.push({ start, end });
      else byList.set(list, [{ start, end }]);
    }
  }
  read = { text, byList };
  return byList;
}

/** The lists that hold a word of these letters; null where none does. */
function listsOf(word: string): readonly number[] | null {
  const runs = word.toLowerCase().match(/[a-z]+/g) ?? [];
  const found = lists.flatMap((holds, list) => (runs.some(holds) ? list : []));
  return found.length === 0 ? null : found;
}
