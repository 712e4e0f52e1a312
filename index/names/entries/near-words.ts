import { distance } from 'fastest-levenshtein';
import { wordTexts } from '../../language/words.ts';
import type { KnownName } from '../../types.ts';
import { foldNameWord } from './name-key.ts';

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

/** @param names - behind the keys of their forms, the most mentioned first */
export function createNearWords(names: Iterable<readonly [key: string, known: KnownName]>): NearWords {
  const words = namesByWord(names);
  const byLetter = groupByLetter(words.keys());
  const alike = (word: string) => byLetter.get(word.charAt(0)) ?? [];

  return {
    find: (word, maxEdits) => findNear(alike(word), word, maxEdits).map((near) => near.word),
    correct(word) {
      const asked = foldNameWord(word);
      const edits = asked.length < MIN_CORRECTED_CHARS ? 0 : asked.length < TWO_EDITS_CHARS ? 1 : 2;
      if (edits === 0 || words.has(asked)) return null;
      const [best, next] = findNear(alike(asked), asked, edits);
      if (!best || best.edits === next?.edits) return null;
      return spellingOf(words.get(best.word)?.forms ?? [], best.word);
    },
    nearest(word, limit) {
      const asked = foldNameWord(word);
      const isBeginning = asked.length >= MIN_BEGINNING_CHARS && asked.length <= MAX_BEGINNING_CHARS;
      const farthest = Math.floor(asked.length * ALIKE_SHARE);
      const near = findNear(alike(asked), asked, farthest, isBeginning ? asked : null).filter(
        (other) =>
          other.word.length >= MIN_NEAR_CHARS && isOfferable(asked, other.word, other.edits, isBeginning),
      );
      return [...new Set(near.flatMap((other) => words.get(other.word)?.name ?? []))].slice(0, limit);
    },
  };
}

function isOfferable(asked: string, word: string, edits: number, isBeginning: boolean): boolean {
  if (edits <= asked.length * NEAR_SHARE || (isBeginning && word.startsWith(asked))) return true;
  return word.length === asked.length && word.startsWith(asked.slice(0, ALIKE_CHARS));
}

/** For each word the most mentioned name of which a form holds it. */
function namesByWord(names: Iterable<readonly [key: string, known: KnownName]>): Map<string, KnownName> {
  const words = new Map<string, KnownName>();
  for (const [key, known] of names) {
    for (const word of key.split(' ')) if (!words.has(word)) words.set(word, known);
  }
  return words;
}

/** No misspelling is looked for in the first letter, so that only words with the same one need be compared. */
function groupByLetter(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const others = groups.get(word.charAt(0));
    if (others) others.push(word);
    else groups.set(word.charAt(0), [word]);
  }
  return groups;
}

/** The words at most `maxEdits` away, or beginning with `begun`; the nearest first, equally near ones in their order. */
function findNear(
  words: readonly string[],
  asked: string,
  maxEdits: number,
  begun: string | null = null,
): { readonly word: string; readonly edits: number }[] {
  return words
    .flatMap((word) => {
      // No fewer edits than this can do, and counting them is what takes time.
      const atLeast = Math.abs(word.length - asked.length);
      if (begun !== null && word.startsWith(begun)) return { word, edits: atLeast };
      if (atLeast > maxEdits) return [];
      const edits = distance(asked, word);
      return edits <= maxEdits ? { word, edits } : [];
    })
    .sort((a, b) => a.edits - b.edits);
}

/** The word of a name in the case in which the name writes it. */
function spellingOf(forms: readonly string[], word: string): string {
  const written = forms.flatMap(wordTexts).find((part) => foldNameWord(part) === word);
  return written?.replace(/['’]s$/i, '') ?? word;
}
