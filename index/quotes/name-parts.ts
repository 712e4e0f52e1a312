import { isPlainLetter } from '../language/plain-word.ts';
import type { Mention } from '../types.ts';
import { ROLES, TITLES } from './words.ts';

const BEFORE_CHARS = 20;

/** "Greta Sunde" of "Majority Whip Greta Sunde"; the last word always stays. */
export function withoutTitles(name: string): string {
  for (let end = name.lastIndexOf(' '); end > 0; ) {
    const blank = name.lastIndexOf(' ', end - 1);
    if (isTitle(name.slice(blank + 1, end))) return name.slice(end + 1);
    end = blank;
  }
  return name;
}

/** The title that a name begins with or that stands in front of it, in small letters; null for none. */
export function titleBefore(text: string, { span, name }: Mention): string | null {
  if (name.includes(' ')) {
    const first = firstWord(name);
    if (TITLES.has(first)) return first;
  }
  const word = wordBefore(text, span.start, BEFORE_CHARS);
  return TITLES.has(word) || ROLES.has(word) ? word : null;
}

/**
 * The English letters before a place, a blank between, in small ones and without a stop behind them; empty for none.
 *
 * @param most - so many characters in front of the place are looked at
 */
export function wordBefore(text: string, place: number, most: number): string {
  const blank = place - 1;
  if (text.charAt(blank) !== ' ') return '';
  const end = text.charAt(blank - 1) === '.' ? blank - 1 : blank;
  const least = Math.max(0, place - most);
  let start = end;
  while (start > least && isPlainLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

export function firstWord(name: string): string {
  return /^[^\s.]+/.exec(name)?.[0].toLowerCase() ?? '';
}

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function isTitle(word: string): boolean {
  const plain = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  return TITLES.has(plain) || ROLES.has(plain);
}
