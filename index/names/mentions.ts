import { isStopWord } from '../language/terms.ts';
import type { Mention } from '../types.ts';
import notNames from './not-names.json' with { type: 'json' };

/** Capitalised words that are no names by themselves: weekdays, months, titles of address, ways to open a sentence. */
const NOT_NAMES = new Set(notNames);

/** Capitalised words side by side, joined by one blank, a hyphen, or "of (the)", "de", "von", "al" and the like between them. */
const CAPITAL_RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*(?:(?: | of | of the | de | von | van | bin | al |-(?:\p{Ll}{1,4}-)?)\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*)*/gu;
const LOWER_CASE_WORD = /(?<![\p{L}\p{M}\p{N}'’-])\p{Ll}[\p{L}\p{M}]+/gu;
const OPENS_SENTENCE = /(?:^|[.!?:;•\n“”"‘(–—…])\s*$/;
/** What is left of a join when the name behind it is taken off. */
const JOINS_NEXT = / (?:of|of the|de|von|van|bin|al)$/;
const MAX_JOINING_CHARS = 7;
const MAX_NAME_WORDS = 6;

/**
 * The names of a text, by their capitals alone; the text is read in time linear to its length.
 *
 * A word that opens a sentence counts only where it goes on to another capital or never occurs in lower case.
 * Kinds are not told apart here: every name is "other".
 */
export function findMentions(text: string): Mention[] {
  const lowerCase = new Set(text.match(LOWER_CASE_WORD) ?? []);
  const mentions: Mention[] = [];
  for (const match of text.matchAll(CAPITAL_RUN)) {
    const name = trimName(match[0], match.index, text, lowerCase);
    if (name)
      mentions.push({
        kind: 'other',
        name: name.text,
        span: { start: name.start, end: name.start + name.text.length },
      });
  }
  return mentions;
}

function trimName(
  run: string,
  at: number,
  text: string,
  lowerCase: ReadonlySet<string>,
): { text: string; start: number } | null {
  let name = run;
  let start = at;
  for (;;) {
    const first = name.match(/^[\p{L}\p{M}\p{N}.’']+/u)?.[0] ?? '';
    if (first === '' || !dropsFirst(first, start, text, lowerCase)) break;
    const rest = name.slice(first.length).match(/^[^\p{Lu}]*/u)?.[0].length ?? 0;
    start += first.length + rest;
    name = name.slice(first.length + rest);
    if (name === '') return null;
  }
  name = name.replace(/['’]s$/u, '');
  for (;;) {
    const blank = name.lastIndexOf(' ');
    if (blank < 0 || !NOT_NAMES.has(name.slice(blank + 1).toLowerCase())) break;
    const joined = JOINS_NEXT.exec(name.slice(Math.max(0, blank - MAX_JOINING_CHARS), blank));
    name = name.slice(0, blank - (joined?.[0].length ?? 0));
  }
  const words = name.split(/[ -]/);
  if (words.length > MAX_NAME_WORDS || [...name].length < 2) return null;
  return { text: name, start };
}

function dropsFirst(word: string, start: number, text: string, lowerCase: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase();
  if (NOT_NAMES.has(plain) || isStopWord(word)) return true;
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 3), start)) && lowerCase.has(plain);
}
