import { distance } from 'fastest-levenshtein';
import { countWhile } from '../language/count-while.ts';
import type { KnownName } from '../types.ts';
import type { KeyWords } from './entries/key-words.ts';
import { type NameKeys, ownPlacesOf } from './entries/name-keys.ts';

/** Words spelt like this one, at most so many letters away, nearest first. */
export type FindNearWords = (word: string, maxEdits: number) => readonly string[];

/** In which order names are offered. */
export interface Ranking {
  /** Those that are offered, first ones first. */
  readonly ranked: readonly KnownName[];
  /** Where the entry of a place stands among them; less than 0 where it is not offered. */
  rankOf(place: number): number;
}

const MIN_NEAR_CHARS = 4;
/** One letter of so many may differ in a name that is offered for a misspelt one. */
const CHARS_AN_EDIT = 4;

/**
 * Completes the key of a name: names of which a form begins so, then names of which a later word does, then, where there
 * are neither, names spelt nearly so; each in the order given, and each once.
 *
 * A completion looks only at the keys that begin so and at the words with the same first letter.
 */
export function createCompletion(
  keys: NameKeys,
  words: KeyWords,
  { ranked, rankOf }: Ranking,
  findNearWords: FindNearWords,
): (wanted: string, limit: number) => readonly KnownName[] {
  const { texts } = keys;

  return (wanted, limit) => {
    if (limit < 1) return [];
    if (wanted === '') return ranked.slice(0, limit);
    const begin = namesOf(keysBeginning(texts, wanted)).slice(0, limit);
    if (begin.length >= limit) return begin;
    const found = new Set([...begin, ...namesOf(keysHolding(wanted))]);
    if (found.size === 0) for (const name of findNear(wanted)) found.add(name);
    return [...found].slice(0, limit);
  };

  /** The names that are written so, in order. */
  function namesOf(found: Iterable<number>): KnownName[] {
    const ranks: number[] = [];
    for (const key of found) {
      for (const place of ownPlacesOf(keys, key)) if (rankOf(place) >= 0) ranks.push(rankOf(place));
    }
    const ordered = Int32Array.from(ranks).sort();
    return [...ordered].flatMap((rank, at) => (rank === ordered[at - 1] ? [] : (ranked[rank] ?? [])));
  }

  /** The keys of which a word that is not the first begins so. */
  function keysHolding(wanted: string): number[] {
    const found: number[] = [];
    words.withLetter(wanted, (key, start) => {
      if (start > 0 && texts[key]?.startsWith(wanted, start)) found.push(key);
    });
    return found;
  }

  /** Names that hold every word of it, written nearly so; by the longest word, the others are only compared. */
  function findNear(wanted: string): readonly KnownName[] {
    const parts = wanted.split(' ');
    const [longest = ''] = parts.toSorted((a, b) => b.length - a.length);
    const holds = (key: number) => {
      const held = texts[key]?.split(' ') ?? [];
      return parts.every((part) => held.some((word) => isNear(part, word)));
    };
    const alike = findNearWords(longest, editsFor(longest));
    return alike.flatMap((word) => namesOf(keysWith(word).filter(holds)));
  }

  function keysWith(word: string): number[] {
    const found: number[] = [];
    words.withLetter(word, (key, start) => {
      const text = texts[key] ?? '';
      const end = start + word.length;
      if (text.startsWith(word, start) && (end === text.length || text.charAt(end) === ' ')) found.push(key);
    });
    return found;
  }
}

/** Of texts in ascending order the numbers of those that begin so. */
function* keysBeginning(texts: readonly string[], wanted: string): Iterable<number> {
  const from = countWhile(texts, (text) => text < wanted);
  for (let at = from; texts[at]?.startsWith(wanted); at++) yield at;
}

function isNear(part: string, word: string): boolean {
  return part === word || distance(part, word) <= editsFor(part);
}

function editsFor(word: string): number {
  return word.length < MIN_NEAR_CHARS ? 0 : Math.floor(word.length / CHARS_AN_EDIT);
}
