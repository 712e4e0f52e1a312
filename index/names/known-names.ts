import { distance } from 'fastest-levenshtein';
import { foldWord } from '../language/fold.ts';
import { wordTexts } from '../language/words.ts';
import type { IsoDate, KnownName, Mention } from '../types.ts';
import { createCompletion } from './complete-names.ts';

/** The names of the whole corpus: for completing, for "did you mean" and for reading questions. */
export interface KnownNames {
  /** The name that is written like this, whatever the case and the accents; null where there is none. */
  find(text: string): KnownName | null;
  /**
   * Names that begin with a prefix, or of which a word does; the most mentioned first. An empty prefix: all. Where there
   * are none, and the prefix has at least four letters, names that are spelt nearly so.
   */
  complete(prefix: string, limit: number): readonly KnownName[];
  /**
   * The word of a known name that a misspelt one, with or without a possessive, most likely stands for; null unless
   * there is just one so near.
   */
  correct(word: string): string | null;
  /**
   * Names with a word that begins with this one, with or without a possessive, or is spelt somewhat like it; nearest
   * first, and of two as near the more mentioned one.
   */
  nearest(word: string, limit: number): readonly string[];
}

/** Counts the names of one article after another, so that the texts need not be held together. */
export interface NameCounter {
  /** Each article once. */
  add(article: ArticleMentions): void;
  /** The names counted so far. */
  gather(): KnownNames;
}

/** The mentions of one article. */
export interface ArticleMentions {
  readonly published: IsoDate | null;
  readonly mentions: readonly Mention[];
}

/** A name while it is counted. */
type Count = { -readonly [Key in keyof KnownName]: KnownName[Key] };

const MIN_CORRECTED_CHARS = 5;
const TWO_EDITS_CHARS = 8;
const MIN_BEGINNING_CHARS = 3;
/** The share of a word's letters that may differ in a name that is offered as near. */
const NEAR_SHARE = 0.4;

export function createNameCounter(): NameCounter {
  const counts = new Map<string, Count>();
  return {
    add: (article) => countNames(counts, article),
    gather: () => toKnownNames(new Map([...counts].map(([key, count]) => [key, { ...count }]))),
  };
}

function countNames(counts: Map<string, Count>, { published, mentions }: ArticleMentions): void {
  const counted = new Set<Count>();
  for (const { name, kind } of mentions) {
    const key = keyOf(name);
    let count = counts.get(key);
    if (!count) {
      count = { name, kind, mentions: 0, articles: 0, first: null, last: null };
      counts.set(key, count);
    }
    count.mentions += 1;
    counted.add(count);
  }
  for (const count of counted) {
    count.articles += 1;
    if (published === null) continue;
    if (count.first === null || published < count.first) count.first = published;
    if (count.last === null || published > count.last) count.last = published;
  }
}

function toKnownNames(names: ReadonlyMap<string, KnownName>): KnownNames {
  const ordered = [...names].sort(([, a], [, b]) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  const words = namesByWord(ordered);
  const wordsByLetter = groupByLetter(words.keys());
  const completeKey = createCompletion(ordered, (word, maxEdits) =>
    findNear(wordsByLetter.get(word.charAt(0)) ?? [], word, maxEdits).map((near) => near.word),
  );

  return {
    find: (text) => names.get(keyOf(text)) ?? null,
    complete: (prefix, limit) => completeKey(keyOf(prefix), limit),
    correct(word) {
      const asked = foldNameWord(word);
      const edits = asked.length < MIN_CORRECTED_CHARS ? 0 : asked.length < TWO_EDITS_CHARS ? 1 : 2;
      if (edits === 0 || words.has(asked)) return null;
      const [best, next] = findNear(wordsByLetter.get(asked.charAt(0)) ?? [], asked, edits);
      if (!best || best.edits === next?.edits) return null;
      return spellingOf(words.get(best.word)?.[0]?.name ?? best.word, best.word);
    },
    nearest(word, limit) {
      const asked = foldNameWord(word);
      const alike = wordsByLetter.get(asked.charAt(0)) ?? [];
      const begun = asked.length < MIN_BEGINNING_CHARS ? null : asked;
      const near = findNear(alike, asked, Math.floor(asked.length * NEAR_SHARE), begun);
      return [...new Set(near.flatMap((other) => words.get(other.word)?.[0]?.name ?? []))].slice(0, limit);
    },
  };
}

/** For each word the names that hold it, in the order given; each stands behind its key. */
function namesByWord(names: readonly (readonly [string, KnownName])[]): Map<string, KnownName[]> {
  const words = new Map<string, KnownName[]>();
  for (const [key, known] of names) {
    for (const word of key.split(' ')) {
      const others = words.get(word);
      if (others) others.push(known);
      else words.set(word, [known]);
    }
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

function keyOf(text: string): string {
  return wordTexts(text).map(foldNameWord).join(' ');
}

/** Folded, without a possessive. */
function foldNameWord(word: string): string {
  return foldWord(word).replace(/'s$/, '');
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
function spellingOf(name: string, word: string): string {
  const written = wordTexts(name).find((part) => foldNameWord(part) === word);
  return written?.replace(/['’]s$/i, '') ?? word;
}
