import { foldWord } from '../../language/fold.ts';
import { createKnownWords } from '../../language/known-words.ts';
import type { Mention } from '../../types.ts';
import { keyOf } from './name-key.ts';
import { personalWords, readPersonal, surnamesOf } from './personal.ts';
import { spellingOf } from './spelling.ts';
import titlesBySex from './titles-by-sex.json' with { type: 'json' };

/** A woman who is called by a surname with a title that says no more than her sex: "Lady Ayer". */
export interface Lady {
  /** With the title as it is written. */
  readonly name: string;
  /** The keys of the full names in the same article that are hers; where there are none, she is nobody else there. */
  readonly means: readonly string[];
}

type Sex = keyof typeof titlesBySex;

const FEMININE = foldAll(titlesBySex.feminine);
const MASCULINE = foldAll(titlesBySex.masculine);
const MAX_TITLE_CHARS = 10;
const MAX_REMEMBERED = 10_000;
const sexOf = createKnownWords(readSex, MAX_REMEMBERED);
const OPENING = new Set('"“\'‘(');
const BLANK = 32;
const FIRST_LETTER = 65;
const LAST_PLAIN = 127;
const MAX_MEANINGS = 4;
const PRONOUN_CHARS = 160;
const PRONOUN =
  /\b(?:her (?:late |former |then )?husband|the husband|he|his|him|himself|she|hers?|herself)\b/i;

/**
 * The mentions of women by title and surname. A full name is hers only if its article speaks of it as of a woman's: most
 * often it is her husband's.
 */
export function findLadies(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, Lady> {
  let ladies: Map<Mention, Lady> | null = null;
  let women: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  for (const mention of mentions) {
    const { name, kind, span } = mention;
    if ((kind !== 'person' && kind !== 'other') || name.includes(' ')) continue;
    if (sexBefore(text, span.start) !== 'feminine') continue;
    women ??= findWomen(text, mentions);
    ladies ??= new Map();
    const title = text.slice(startOfTitle(text, span.start), span.start - 1);
    ladies.set(mention, { name: `${title} ${name}`, means: fewOf(women.get(surnameOf(name))) });
  }
  if (ladies === null) return NOBODY;
  addBare(ladies, text, mentions);
  return ladies;
}

/** Whether the key of a name is that of a lady. */
export function isLady(key: string): boolean {
  const blank = key.indexOf(' ');
  return blank > 0 && FEMININE.has(key.slice(0, blank));
}

const NOBODY: ReadonlyMap<Mention, Lady> = new Map();

/** Where an article names nobody else of her surname, the surname alone is hers too. */
function addBare(ladies: Map<Mention, Lady>, text: string, mentions: readonly Mention[]): void {
  const own = new Map<string, Lady>();
  for (const [{ name }, lady] of ladies) {
    if (lady.means.length === 0 && !own.has(surnameOf(name))) own.set(surnameOf(name), lady);
  }
  if (own.size === 0) return;
  const bare: Mention[] = [];
  for (const mention of mentions) {
    const { name, kind, span } = mention;
    if ((kind !== 'person' && kind !== 'other') || ladies.has(mention)) continue;
    if (name.includes(' ')) {
      const person = readPersonal(personalWords(name));
      for (const surname of person ? surnamesOf(person) : []) own.delete(surname);
    } else if (sexBefore(text, span.start) === 'masculine') own.delete(surnameOf(name));
    else bare.push(mention);
  }
  for (const mention of bare) {
    const lady = own.get(surnameOf(mention.name));
    if (lady) ladies.set(mention, lady);
  }
}

/** More than these tell nothing. */
function fewOf(keys: ReadonlySet<string> | undefined): string[] {
  return keys && keys.size <= MAX_MEANINGS ? [...keys].sort() : [];
}

/** For each surname the full names of women. */
function findWomen(text: string, mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const signs = new Map<string, number>();
  for (const { name, kind, span } of mentions) {
    if (kind !== 'person' && kind !== 'other') continue;
    if (name.includes(' ')) signs.set(name, (signs.get(name) ?? 0) + signOf(text, span));
  }
  const women = new Map<string, Set<string>>();
  for (const [name, sign] of signs) {
    const person = sign > 0 ? readPersonal(personalWords(name)) : null;
    for (const surname of person ? surnamesOf(person) : []) {
      women.set(surname, (women.get(surname) ?? new Set()).add(keyOf(name)));
    }
  }
  return women;
}

/** Above 0 for a woman, below for a man: a title counts more than all that a text goes on with. */
function signOf(text: string, { start, end }: Mention['span']): number {
  const sex = sexBefore(text, start);
  if (sex !== null) return sex === 'feminine' ? 10 : -10;
  const pronoun = PRONOUN.exec(text.slice(end, end + PRONOUN_CHARS))?.[0].toLowerCase() ?? '';
  if (pronoun === '') return 0;
  return /^h(?:e|is|im|imself)$|husband$/.test(pronoun) ? -1 : 1;
}

/** What the word right before a place tells as a title; null where it is none. */
function sexBefore(text: string, start: number): Sex | null {
  const from = startOfTitle(text, start);
  return from < 0 ? null : sexOf(text, from, start - 1);
}

/** Where the word right before a place and a blank begins; -1 where there is none that is short enough. */
function startOfTitle(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== BLANK) return -1;
  const least = Math.max(0, start - 2 - MAX_TITLE_CHARS);
  for (let at = start - 2; at >= least; at--) {
    const code = text.charCodeAt(at);
    // The mark with which a text begins is left where it is.
    if (at === 0 && !isBlank(code)) return 0;
    if (isBlank(code) || isOpening(code)) return at + 1;
  }
  return -1;
}

function isBlank(code: number): boolean {
  return code <= BLANK || code > LAST_PLAIN ? /\s/.test(String.fromCharCode(code)) : false;
}

/** Whether a quotation or a bracket begins. */
function isOpening(code: number): boolean {
  return code < FIRST_LETTER || code > LAST_PLAIN ? OPENING.has(String.fromCharCode(code)) : false;
}

function surnameOf(name: string): string {
  return spellingOf(keyOf(name));
}

/** @param title - with its dot or without */
function readSex(title: string): Sex | null {
  const folded = foldWord(title.endsWith('.') ? title.slice(0, -1) : title);
  return FEMININE.has(folded) ? 'feminine' : MASCULINE.has(folded) ? 'masculine' : null;
}

function foldAll(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldWord));
}
