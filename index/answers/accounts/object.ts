import { termOf } from '../../language/terms.ts';
import type { Span } from '../../types.ts';
import { type Deed, findDeeds } from './meanings.ts';
import type { Told } from './told.ts';
import words from './words.json' with { type: 'json' };

/** How far before a name that comes first the thing of that name is looked for: "the hospital in Brill was shelled". */
const LOOK_CHARS = 30;
/** Not from within a word, or a long one would be gone through again from each of its letters. */
const NAMED_PLACE = new RegExp(`(?:(?<!\\p{Ll})\\p{Ll}+ )?\\b(?:${words.placeNouns.join('|')})\\b`, 'gu');
const LOWER_CASE = /^\p{Ll}/u;

/** The deed nearest to a name; null of none. */
export function nearestTo(deeds: readonly Deed[], name: Span): Deed | null {
  const [nearest = null] = [...deeds].sort((a, b) => gapBetween(a, name) - gapBetween(b, name));
  return nearest;
}

/** How many characters lie between two parts of a text. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end);
}

/**
 * Index terms of what something was done to, besides the name: none of "captured the border village of Brill".
 *
 * @param from - where the clause begins
 */
export function objectOf(told: Told, deed: Deed, name: Span, from: number): ReadonlySet<string> {
  const isBefore = deed.end <= name.start;
  const [start, end] = isBefore
    ? [deed.end, name.start]
    : [Math.max(from, name.start - LOOK_CHARS), Math.max(name.end, deed.start)];
  const places = [...told.text.slice(start, end).matchAll(NAMED_PLACE)].map(({ index, 0: place }) => ({
    start: start + index,
    end: start + index + place.length,
  }));
  const inside = told.words.filter(
    (word) => word.start >= start && word.end <= end && LOWER_CASE.test(word.text),
  );
  const passed = [...places, ...findDeeds(told.text, inside)];
  const nouns = inside.filter(
    (word) => !passed.some((span) => word.start < span.end && span.start < word.end),
  );
  return new Set(nouns.flatMap(({ text }) => (WEAK.has(text) ? [] : (termOf(text) ?? []))));
}

/** Of what is done in several words: "took control of". */
const WEAK = new Set(['control', 'claims', 'reports', 'allegations', 'accusations', 'back']);
