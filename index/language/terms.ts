import { stemmer } from 'stemmer';
import { foldWord } from './fold.ts';
import irregularForms from './irregular-forms.json' with { type: 'json' };
import lightWords from './light-words.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };
import unstemmedWords from './unstemmed-words.json' with { type: 'json' };
import { wordTexts } from './words.ts';

const STOP_WORDS = new Set(stopWords);
const IRREGULAR_FORMS = new Map(Object.entries(irregularForms));
/** Words that Porter's stemmer throws together with others: authorities and author, generals and generators. */
const UNSTEMMED_WORDS = new Map(Object.entries(unstemmedWords));
const MAX_TERM_CHARS = 40;
const MAX_CACHED_TERMS = 500_000;
/** Longer words are mostly litter that never comes back, and any length of it may come. */
const MAX_CACHED_CHARS = 40;
const LIGHT_TERMS = new Set(lightWords.map((word) => makeTerm(word) ?? word));

const cache = new Map<string, string | null>();

/**
 * The index term of a word: folded, an irregular form brought to its base ("took" → "take"), the possessive taken off,
 * stemmed after Porter (1980). The same word always gives the same term.
 *
 * @returns null for a word that says nothing by itself ("the", "said"), which no index holds
 */
export function termOf(word: string): string | null {
  if (word.length > MAX_CACHED_CHARS) return makeTerm(word);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const term = makeTerm(word);
  if (cache.size >= MAX_CACHED_TERMS) cache.clear();
  cache.set(word, term);
  return term;
}

/** The index terms of a text, in order, with repetitions. */
export function termsOf(text: string): string[] {
  return wordTexts(text).flatMap((word) => termOf(word) ?? []);
}

/** Whether a term carries so little ("happen", "many", "last") that a passage may answer without it. */
export function isLightTerm(term: string): boolean {
  return LIGHT_TERMS.has(term);
}

/** Whether a word is one of those that no index holds. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(foldWord(word));
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
