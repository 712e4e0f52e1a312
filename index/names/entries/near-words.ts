import { distance } from 'fastest-levenshtein';
import { wordTexts } from '../../language/words.ts';
import type { KnownName } from '../../types.ts';
import type { KeyWords } from './key-words.ts';
import { foldNameWord } from './name-key.ts';
import { type NameKeys, ownPlacesOf } from './name-keys.ts';

/** The words of names, compared with others by their letters. */
export interface NearWords {
  /** Words of names at most so many letters away from a folded word, nearest first. */
  find(word: string, maxEdits: number): readonly string[];
  /** The word of a name that a misspelt one most likely stands for; null unless there is just one so near. */
  correct(word: string): string | null;
  /** Names with a word that begins with this one or is spelt somewhat like it, nearest first. */
  nearest(word: string, limit: number): readonly string[];
}

const MIN_CORRECTED_CHARS = 5;
const TWO_EDITS_CHARS = 8;
const MIN_BEGINNING_CHARS = 3;
/** A longer beginning is a word by itself: "Martin" is not meant to be "Martinique". */
const MAX_BEGINNING_CHARS = 5;
/** "de", "van" and "la" are nobody's name by themselves. */
const MIN_NEAR_CHARS = 4;
/** The share of a word's letters that may differ in a name that is offered as near … */
const NEAR_SHARE = 1 / 3;
/** … and in one of as many letters that begins alike. */
const ALIKE_SHARE = 0.4;
const ALIKE_CHARS = 3;

/** The words of one first letter are put together when one of them is first asked for: 4 ms of 10,000 words. */
export function createNearWords(entries: readonly KnownName[], keys: NameKeys, words: KeyWords): NearWords {
  const byLetter = new Map<string, ReadonlyMap<string, number>>();
  const entryOf = (word: string) => entries[alike(word).get(word) ?? -1];

  return {
    find: (word, maxEdits) => findNear(alike(word).keys(), word, maxEdits).map((near) => near.word),
    correct(word) {
      const asked = foldNameWord(word);
      const edits = asked.length < MIN_CORRECTED_CHARS ? 0 : asked.length < TWO_EDITS_CHARS ? 1 : 2;
      if (edits === 0 || alike(asked).has(asked)) return null;
      const [best, next] = findNear(alike(asked).keys(), asked, edits);
      if (!best || best.edits === next?.edits) return null;
      return spellingOf(entryOf(best.word)?.forms ?? [], best.word);
    },
    nearest(word, limit) {
      const asked = foldNameWord(word);
      const isBeginning = asked.length >= MIN_BEGINNING_CHARS && asked.length <= MAX_BEGINNING_CHARS;
      const farthest = Math.floor(asked.length * ALIKE_SHARE);
      const near = findNear(alike(asked).keys(), asked, farthest, isBeginning ? asked : null).filter(
        (other) =>
          other.word.length >= MIN_NEAR_CHARS && isOfferable(asked, other.word, other.edits, isBeginning),
      );
      return [...new Set(near.flatMap((other) => entryOf(other.word)?.name ?? []))].slice(0, limit);
    },
  };

  /** No misspelling is looked for in the first letter, so that only words with the same one need be compared. */
  function alike(word: string): ReadonlyMap<string, number> {
    const letter = word.charAt(0);
    const known = byLetter.get(letter);
    if (known) return known;
    const found = placesByWord(letter, keys, words);
    byLetter.set(letter, found);
    return found;
  }
}

/** For each word with this first letter the first place of an entry of which a form holds it; in the order of these. */
function placesByWord(letter: string, keys: NameKeys, words: KeyWords): Map<string, number> {
  const found = new Map<string, number>();
  words.withLetter(letter, (key, start) => {
    const [place] = ownPlacesOf(keys, key);
    if (place === undefined) return;
    const text = keys.texts[key] ?? '';
    const blank = text.indexOf(' ', start);
    const word = text.slice(start, blank < 0 ? text.length : blank);
    const known = found.get(word);
    if (known !== undefined && known <= place) return;
    // Of the words of one entry those of its first key come first.
    found.delete(word);
    found.set(word, place);
  });
  return new Map([...found].sort(([, a], [, b]) => a - b));
}

function isOfferable(asked: string, word: string, edits: number, isBeginning: boolean): boolean {
  if (edits <= asked.length * NEAR_SHARE || (isBeginning && word.startsWith(asked))) return true;
  return word.length === asked.length && word.startsWith(asked.slice(0, ALIKE_CHARS));
}

/** The words at most `maxEdits` away, or beginning with `begun`; the nearest first, equally near ones in their order. */
function findNear(
  words: Iterable<string>,
  asked: string,
  maxEdits: number,
  begun: string | null = null,
): { readonly word: string; readonly edits: number }[] {
  const near: { readonly word: string; readonly edits: number }[] = [];
  for (const word of words) {
    // No fewer edits than this can do, and counting them is what takes time.
    const atLeast = Math.abs(word.length - asked.length);
    const isBegun = begun !== null && word.startsWith(begun);
    if (!isBegun && atLeast > maxEdits) continue;
    const edits = isBegun ? atLeast : distance(asked, word);
    if (isBegun || edits <= maxEdits) near.push({ word, edits });
  }
  return near.sort((a, b) => a.edits - b.edits);
}

/** The word of a name in the case in which the name writes it. */
function spellingOf(forms: readonly string[], word: string): string {
  const written = forms.flatMap(wordTexts).find((part) => foldNameWord(part) === word);
  return written?.replace(/['’]s$/i, '') ?? word;
}
