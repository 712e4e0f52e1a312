import { isIn, isRole, isTitle } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';

const MAX_WORDS_BACK = 40;
const MARKS = /^[,;:.!?()[\]—–“”"\n•-]$/;

/** The first word behind the mark before a word, at most 40 words back. */
export function clauseStart({ words }: Page, at: number): number {
  let start = at;
  while (start > 0 && start > at - MAX_WORDS_BACK && !MARKS.test(words[start - 1]?.text ?? '\n')) start--;
  return start;
}

/** Whether the clause that a word stands in only leads up to another: "In Lund, …", "Asked about Bell, …". */
export function isIntroductory(page: Page, at: number): boolean {
  let start = clauseStart(page, at);
  if (/^(?:and|but|or|so)$/.test(wordAt(page, start))) start++;
  const first = wordAt(page, start);
  if (start >= at || page.owners[start]) return false;
  return isIn('introducers', first) || /.{2}(?:ed|ing)$/.test(first);
}

/** Whether what follows a name may be said of someone else: "the wife of Tom Bell, a baker,". */
export function isOfAnother({ page, first }: Spot): boolean {
  const before = wordAt(page, first - 1);
  if (before !== 'of' && before !== 'for' && before !== 'to') return false;
  const noun = wordAt(page, first - 2);
  return isRole(noun) || isTitle(noun);
}

/** Whether a sentence or a line begins at a word. */
export function opensSentence({ words }: Page, at: number): boolean {
  return /^[.!?;:\n”"•—–-]$/.test(words[at - 1]?.text ?? '\n');
}

/** The word behind a name where what stands between is no more than an age: ", 62," or "(62)". */
export function skipAge({ words }: Page, at: number): number {
  const mark = words[at]?.text;
  if (mark !== '(' && mark !== ',') return at;
  const texts = [0, 1, 2, 3].map((step) => words[at + step]?.text ?? '\n');
  if (texts[0] === '(' && texts[2] === ')' && texts[1] !== '\n') return at + 3;
  if (texts[0] !== ',') return at;
  if (/^\d{1,3}$/.test(texts[1] ?? '') && texts[2] === ',') return at + 2;
  return /^(?:aged|now)$/.test(texts[1] ?? '') && /^\d{1,3}$/.test(texts[2] ?? '') && texts[3] === ','
    ? at + 3
    : at;
}
