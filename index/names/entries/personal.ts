import { foldWord } from '../../language/fold.ts';
import { isPlain } from './plain-name.ts';
import { spellingOf } from './spelling.ts';
import { DEMONYMS, FIRST_NAMES, FOREWORDS, TITLES } from './word-lists.ts';

/** The parts of a person's full name, each word as `spellingOf` gives it. */
export interface PersonalName {
  readonly given: string;
  /** The words between, initials joined; empty where there are none. */
  readonly middle: readonly string[];
  readonly surname: string;
  /** "jr", "iii" and the like; empty for most. */
  readonly suffix: string;
}

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv']);
const ARTICLES = new Set(['al', 'el']);
const PARTICLES = new Set(
  'abu bin da de del den der di dos du ibn la le los mac st ten ter van von zu'.split(' '),
);
const MAX_WORDS = 6;
const NO_MIDDLE: readonly string[] = [];
const INITIALS = /^\p{Lu}\.?$|^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;

/**
 * The words of a name as a person's are told apart: by blanks only, without Arabic articles, and without a title or a
 * people's name that was left before it; initials joined.
 */
export function personalWords(name: string): string[] {
  const words = isPlain(name) && !name.includes('-') ? plainWords(name) : readWords(name);
  const forewords = countForewords(words);
  return forewords === 0 ? words : words.slice(forewords);
}

/** Null for what is no full name: one word, or too many. */
export function readPersonal(words: readonly string[]): PersonalName | null {
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && SUFFIXES.has(last) ? last : '';
  const [given, ...rest] = suffix === '' ? words : words.slice(0, -1);
  const surname = rest.at(-1);
  if (!given || !surname || PARTICLES.has(given) || words.length > MAX_WORDS) return null;
  return {
    given: spellingOf(given),
    middle: rest.length === 1 ? NO_MIDDLE : rest.slice(0, -1).map(spellingOf),
    surname: spellingOf(surname),
    suffix,
  };
}

/** What a bearer is called for short: the surname, with its particles, with the name before it. */
export function surnamesOf({ middle, surname }: PersonalName): string[] {
  const before = middle.at(-1);
  return before === undefined || before.length < 2 ? [surname] : [surname, `${before} ${surname}`];
}

/** The surname that a short name stands for; null where it may as well be a full name. */
export function loneSurname(words: readonly string[], isFirstName: (word: string) => boolean): string | null {
  const [first, second] = words;
  if (first === undefined || words.length > 2) return null;
  if (second === undefined) return spellingOf(first);
  return PARTICLES.has(first) || !isFirstName(first) ? `${spellingOf(first)} ${spellingOf(second)}` : null;
}

/** Whether two forms of one given name and surname may be one person's by what stands between. */
export function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.every(isFull) && b.every(isFull)) return a.join(' ') === b.join(' ');
  const [short = '', long = ''] = [initialsOf(a), initialsOf(b)].toSorted((x, y) => x.length - y.length);
  return long.startsWith(short);
}

/** Words without the Arabic articles, which are written or left out. */
export function withoutArticles(words: readonly string[]): string[] {
  return words.filter((word) => !ARTICLES.has(word));
}

/** How many words of titles, and of peoples before two more words, a name begins with. */
export function countForewords(words: readonly string[]): number {
  for (let from = 0; ; ) {
    const left = words.length - from;
    if (left < 2 || !FOREWORDS.has(words[from] ?? '')) return from;
    const [first = '', second = ''] = [words[from], words[from + 1]];
    if (left > 2 && TITLES.has(`${first} ${second}`)) from += 2;
    else if (TITLES.has(first) && !FIRST_NAMES.has(first)) from += 1;
    else if (left > 2 && DEMONYMS.has(first) && !FIRST_NAMES.has(first)) from += 1;
    else return from;
  }
}

function plainWords(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  return words.some((word) => ARTICLES.has(word)) ? words.filter((word) => !ARTICLES.has(word)) : words;
}

function readWords(name: string): string[] {
  const words: string[] = [];
  let isInitial = false;
  for (const written of name.split(' ')) {
    const word = bareWord(written);
    if (word === '' || ARTICLES.has(word)) continue;
    const isLetters = (written.length === 1 || written.includes('.')) && INITIALS.test(written);
    if (isLetters && isInitial) words.push(`${words.pop()}${word}`);
    else words.push(word);
    isInitial = isLetters;
  }
  return words;
}

function isFull(word: string): boolean {
  return word.length > 2;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => (isFull(word) ? word.charAt(0) : word)).join('');
}

function bareWord(written: string): string {
  const folded = foldWord(written);
  if (!/['.,-]/.test(folded)) return folded;
  return folded
    .replace(/'s$/, '')
    .replace(/[.,]/g, '')
    .replace(/^(?:al|el)-(?=.)/, '');
}
