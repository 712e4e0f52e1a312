import { createKnownWords, type KnownWords } from '../language/known-words.ts';
import { termOf } from '../language/terms.ts';
import { endOfWord, startOfWord } from '../language/word-bounds.ts';
import type { Steps } from './steps.ts';
import type { FieldPostings, TermMap } from './term-map.ts';

/** Writes the words of articles into the postings of their terms. */
export interface WordWriter {
  /**
   * Counts the words of a text.
   *
   * @param article - not lower than any before
   * @returns how many different words there are that the article did not have before, whether an index holds them or not
   */
  write(text: string, article: number, isTitle: boolean): Steps<number>;
  /** To be called between articles: forgets the words that it knows by heart where they are many. */
  tidy(): void;
  /** Forgets all of them: to be called when terms are taken out. */
  forget(): void;
}

/** What is to be done for a word wherever it stands. */
interface KnownWord {
  /** Null for a word that no index holds. */
  readonly postings: FieldPostings | null;
  /** The last article that was seen to have it. */
  last: number;
}

const WORDS_AT_ONCE = 2000;
/** Of all known words together; about 30 MB. */
const MAX_CHARS = 4_000_000;

export function createWordWriter(terms: TermMap, maxChars = MAX_CHARS): WordWriter {
  let chars = 0;
  let known = createMemory();

  function createMemory(): KnownWords<KnownWord> {
    chars = 0;
    return createKnownWords((word) => {
      chars += word.length;
      const term = termOf(word);
      return { postings: term === null ? null : terms.fetch(term), last: -1 };
      // Never in the middle of an article, whose words would then be counted twice.
    }, Number.POSITIVE_INFINITY);
  }

  return {
    *write(text, article, isTitle) {
      let fresh = 0;
      let read = 0;
      for (let start = startOfWord(text, 0, text.length); start >= 0; ) {
        const end = endOfWord(text, start, 0, text.length);
        const word = known(text, start, end);
        if (word.last !== article) {
          word.last = article;
          fresh += 1;
        }
        word.postings?.add(article, isTitle);
        if (++read % WORDS_AT_ONCE === 0) yield;
        start = startOfWord(text, end, text.length);
      }
      return fresh;
    },
    tidy() {
      if (chars > maxChars) known = createMemory();
    },
    forget() {
      known = createMemory();
    },
  };
}
