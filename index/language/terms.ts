import { stemmer } from 'stemmer';
import { foldWord } from './fold.ts';
import irregularForms from './irregular-forms.json' with { type: 'json' };
import { createKnownWords } from './known-words.ts';
import lightWords from './light-words.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };
import unstemmedWords from './unstemmed-words.json' with { type: 'json' };
import { endOfWord, startOfWord } from './word-bounds.ts';

const STOP_WORDS = new Set(stopWords);
const IRREGULAR_FORMS = new Map(Object.entries(irregularForms));
/** Words that Porter's stemmer throws together with others: authorities and author, generals and generators. */
const UNSTEMMED_WORDS = new Map(Object.entries(unstemmedWords));
const MAX_TERM_CHARS = 40;
const MAX_CACHED_TERMS = 500_000;
/** Longer words are mostly litter that never comes back, and any length of it may come. */
const MAX_CACHED_CHARS = 40;
const LIGHT_TERMS = new Set(lightWords.map((word) => makeTerm(word) ?? word));

const known = createKnownWords(makeTerm, MAX_CACHED_TERMS);

/**
 * The index term of a word: folded, an irregular form brought to its base ("took" → "take"), the possessive taken off,
 * stemmed after Porter (1980). The same word always gives the same term.
 *
 * @returns null for a word that says nothing by itself ("the", "said"), which no index holds
 */
export function termOf(word: string): string | null {
  return termBetween(word, 0, word.length);
}

/** The index terms of a text, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return termsBetween(text, 0, text.length);
}

/** The index terms of a part of a text, as if it stood by itself. */
export function termsBetween(text: string, from: number, to: number): string[] {
  const terms: string[] = [];
  let end = from;
  for (let start = startOfWord(text, from, to); start >= 0; start = startOfWord(text, end, to)) {
    end = endOfWord(text, start, from, to);
    const term = termBetween(text, start, end);
    if (term !== null) terms.push(term);
  }
  return terms;
}

/** Whether a term carries so little ("happen", "many", "last") that a passage may answer without it. */
export function isLightTerm(term: string): boolean {
  return LIGHT_TERMS.has(term);
}

/** Whether a word is one of those that no index holds. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(foldWord(word));
}

function termBetween(text: string, start: number, end: number): string | null {
  return end - start > MAX_CACHED_CHARS ? makeTerm(text.slice(start, end)) : known(text, start, end);
}

function makeTerm(word: string): string | null {
  const folded = foldWord(word);
  const owner = folded.replace(/'s$/, '');
  // "US" is a country and "us" is not.
  if (word !== 'US' && (STOP_WORDS.has(folded) || STOP_WORDS.has(owner))) return null;
  const plain = owner.replace(/[',]|(?<=\p{L})\./gu, '');
  const base = IRREGULAR_FORMS.get(plain) ?? plain;
  return (UNSTEMMED_WORDS.get(base) ?? stemmer(base)).slice(0, MAX_TERM_CHARS) || null;
}
