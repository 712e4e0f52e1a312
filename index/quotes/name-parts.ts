import type { Mention } from '../types.ts';
import { ROLES, TITLES } from './words.ts';

const BEFORE_CHARS = 20;

/** "Greta Sunde" of "Majority Whip Greta Sunde"; the last word always stays. */
export function withoutTitles(name: string): string {
  const words = name.split(' ');
  const plain = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  const last = plain.findLastIndex(
    (word, at) => at < words.length - 1 && (TITLES.has(word) || ROLES.has(word)),
  );
  return words.slice(last + 1).join(' ');
}

/** The title that a name begins with or that stands in front of it, in small letters; null for none. */
export function titleBefore(text: string, { span, name }: Mention): string | null {
  if (TITLES.has(firstWord(name)) && name.includes(' ')) return firstWord(name);
  const before = text.slice(Math.max(0, span.start - BEFORE_CHARS), span.start);
  const word = /([A-Za-z]+)\.? $/.exec(before)?.[1]?.toLowerCase() ?? '';
  return TITLES.has(word) || ROLES.has(word) ? word : null;
}

export function firstWord(name: string): string {
  return /^[^\s.]+/.exec(name)?.[0].toLowerCase() ?? '';
}

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
