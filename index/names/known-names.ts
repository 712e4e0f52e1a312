import { distance } from 'fastest-levenshtein';
import { foldWord } from '../language/fold.ts';
import { wordTexts } from '../language/words.ts';
import type { IsoDate, KnownName, Mention } from '../types.ts';

/** The names of the whole corpus: for completing, for "did you mean" and for reading questions. */
export interface KnownNames {
  /** The name that is written like this, whatever the case and the accents; null where there is none. */
  find(text: string): KnownName | null;
  /** Whether a word, folded, is a part of any name. */
  holdsWord(word: string): boolean;
  /** Names that begin with a prefix, or of which a word does; the most mentioned first. An empty prefix: all. */
  complete(prefix: string, limit: number): readonly KnownName[];
  /** The word of a known name that a misspelt one most likely stands for; null unless there is just one so near. */
  correct(word: string): string | null;
  /** Names with a word that begins with this one or is spelt somewhat like it, nearest first. */
  nearest(word: string, limit: number): readonly string[];
}

/** The mentions of one article. */
export interface ArticleMentions {
  readonly published: IsoDate | null;
  readonly mentions: readonly Mention[];
}

const MIN_CORRECTED_CHARS = 5;
const TWO_EDITS_CHARS = 8;
const MIN_BEGINNING_CHARS = 3;
/** The share of a word's letters that may differ in a name that is offered as near. */
const NEAR_SHARE = 0.4;

export function gatherNames(articles: Iterable<ArticleMentions>): KnownNames {
  const names = countNames(articles);
  const ordered = [...names].sort(([, a], [, b]) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  const words = namesByWord(ordered);

  return {
    find: (text) => names.get(keyOf(text)) ?? null,
    holdsWord: (word) => words.has(foldWord(word)),
    complete(prefix, limit) {
      const wanted = keyOf(prefix);
      const begins = ordered.filter(([key]) => key.startsWith(wanted));
      const holds = ordered.filter(([key]) => !key.startsWith(wanted) && key.includes(` ${wanted}`));
      return [...begins, ...holds].slice(0, limit).map(([, known]) => known);
    },
    correct(word) {
      const asked = foldWord(word);
      const edits = asked.length < MIN_CORRECTED_CHARS ? 0 : asked.length < TWO_EDITS_CHARS ? 1 : 2;
      if (edits === 0 || words.has(asked)) return null;
      const near = [...words.keys()].filter((other) => isWithin(asked, other, edits));
      const best = Math.min(...near.map((other) => distance(asked, other)));
      const [only, ...more] = near.filter((other) => distance(asked, other) === best);
      return only && more.length === 0 ? spellingOf(words.get(only)?.[0]?.name ?? only, only) : null;
    },
    nearest(word, limit) {
      const asked = foldWord(word);
      const begins = (other: string) => asked.length >= MIN_BEGINNING_CHARS && other.startsWith(asked);
      const near = [...words.keys()]
        .filter((other) => begins(other) || isWithin(asked, other, Math.floor(asked.length * NEAR_SHARE)))
        .sort((a, b) => distance(asked, a) - distance(asked, b));
      return [...new Set(near.flatMap((other) => words.get(other)?.[0]?.name ?? []))].slice(0, limit);
    },
  };
}

function countNames(articles: Iterable<ArticleMentions>): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const { published, mentions } of articles) {
    const seen = new Set<string>();
    for (const { name, kind } of mentions) {
      const key = keyOf(name);
      const known = names.get(key) ?? { name, kind, mentions: 0, articles: 0, first: null, last: null };
      names.set(key, {
        ...known,
        mentions: known.mentions + 1,
        articles: known.articles + (seen.has(key) ? 0 : 1),
        first:
          published !== null && (known.first === null || published < known.first) ? published : known.first,
        last: published !== null && (known.last === null || published > known.last) ? published : known.last,
      });
      seen.add(key);
    }
  }
  return names;
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

function keyOf(text: string): string {
  return wordTexts(text)
    .map((word) => foldWord(word).replace(/'s$/, ''))
    .join(' ');
}

function isWithin(a: string, b: string, edits: number): boolean {
  return Math.abs(a.length - b.length) <= edits && a[0] === b[0] && distance(a, b) <= edits;
}

/** The word of a name in the case in which the name writes it. */
function spellingOf(name: string, word: string): string {
  return wordTexts(name).find((part) => foldWord(part) === word) ?? word;
}
