import { distance } from 'fastest-levenshtein';
import type { NameKind } from '../../types.ts';
import { differInRole } from './differences.ts';
import type { Form } from './form.ts';
import { type PersonReading, type Slip, slipsOf } from './form-reading.ts';
import type { Groups } from './groups.ts';
import type { PersonForm } from './one-person.ts';
import { DEMONYMS, FIRST_NAMES, ORGANIZATIONS, PLACES, PLAIN_WORDS } from './word-lists.ts';

const MIN_CHARS = 6;
/** So many letters at either end must be the same. */
const SAME_CHARS = 3;
/** Of two spellings one is a slip only if it is rare. */
const MAX_ARTICLES_OF_A_SLIP = 2;
/** More words than this that begin and end alike are not compared: they tell no slip from a namesake. */
const MAX_ALIKE = 64;
/** Between two consonants, behind the first of a word. */
const HAS_Y = /(?<=[^aeiouy ])y(?=[^aeiouy ])/;
const VOWEL = /^[aeiouy]$/;

/** A form with the word in it that may be misspelt. */
interface Candidate {
  readonly at: number;
  readonly word: string;
}

/** Joins names of which one word is spelt with a letter more or less, or with another vowel. */
export function joinNearSpellings(
  forms: readonly Form[],
  persons: readonly PersonForm[],
  groups: Groups,
): void {
  const alike = new Map<string, Candidate[]>();
  const add = (at: number, { id, word }: Slip) => {
    const others = alike.get(id);
    if (others) others.push({ at, word });
    else alike.set(id, [{ at, word }]);
  };
  for (const { at, name } of persons) {
    const form = forms[at];
    if (!form || name.surname.length < MIN_CHARS) continue;
    for (const slip of slipsOf(form, 'person', () => [slipOfPerson(name)])) add(at, slip);
  }
  forms.forEach((form, at) => {
    const kind = groups.kindOf(at);
    if (form.means.length > 0 || (kind !== 'place' && kind !== 'organization')) return;
    for (const slip of slipsOf(form, kind, () => slipsInKey(form.key, kind))) add(at, slip);
  });
  joinVowels(forms, groups);
  for (const candidates of alike.values()) {
    if (candidates.length > 1 && candidates.length <= MAX_ALIKE) joinSlips(candidates, forms, groups);
  }
}

/** A surname that may be misspelt. */
export function slipOfPerson({ given, middle, surname, suffix }: PersonReading): Slip {
  return slip(surname, `person ${given} ${middle.join(' ')} ${suffix}`);
}

/** The words of a key that may be misspelt, of names of this kind. */
export function slipsInKey(key: string, kind: NameKind): Slip[] {
  const slips: Slip[] = [];
  let start = 0;
  for (const word of key.split(' ')) {
    const end = start + word.length;
    if (isSpeltFreely(word)) slips.push(slip(word, `${kind} ${key.slice(0, start)}*${key.slice(end)}`));
    start = end + 1;
  }
  return slips;
}

function slip(word: string, rest: string): Slip {
  return { word, id: `${word.slice(0, SAME_CHARS)}*${word.slice(-SAME_CHARS)} ${rest}` };
}

/** A key with an i for its first y between consonants, as transliterations have it; the key itself where it has none. */
export function withVowel(key: string): string {
  return key.includes('y') ? key.replace(HAS_Y, 'i') : key;
}

/** Joins places of which one is written with a y where the other has an i, as they are from another alphabet. */
function joinVowels(forms: readonly Form[], groups: Groups): void {
  const atKey = new Map<string, number>();
  const freely: number[] = [];
  forms.forEach(({ key, means }, at) => {
    if (means.length > 0 || key.length < MIN_CHARS || groups.kindOf(at) !== 'place') return;
    if (withVowel(key) !== key) freely.push(at);
    else atKey.set(key, at);
  });
  for (const at of freely) {
    const key = forms[at]?.key ?? '';
    const other = atKey.get(withVowel(key));
    if (other === undefined || !key.split(' ').every((word) => isSpeltFreely(word) && !isListed(word)))
      continue;
    const articles = Math.min(forms[at]?.articles ?? 0, forms[other]?.articles ?? 0);
    if (articles <= MAX_ARTICLES_OF_A_SLIP) groups.join(other, at);
  }
}

/** Whether two words differ by a slip of the pen, and in no way that tells two words apart. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < MIN_CHARS || Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) !== 1) return false;
  if (a.slice(0, SAME_CHARS) !== b.slice(0, SAME_CHARS) || a.slice(-SAME_CHARS) !== b.slice(-SAME_CHARS))
    return false;
  if (a.length !== b.length) return true;
  let same = SAME_CHARS;
  while (a.charAt(same) === b.charAt(same)) same += 1;
  return VOWEL.test(a.charAt(same)) && VOWEL.test(b.charAt(same));
}

function joinSlips(candidates: readonly Candidate[], forms: readonly Form[], groups: Groups): void {
  candidates.forEach((one, index) => {
    for (const other of candidates.slice(index + 1)) {
      const articles = Math.min(forms[one.at]?.articles ?? 0, forms[other.at]?.articles ?? 0);
      if (articles > MAX_ARTICLES_OF_A_SLIP || (isListed(one.word) && isListed(other.word))) continue;
      if (differInRole(forms[one.at]?.traits ?? null, forms[other.at]?.traits ?? null)) continue;
      if (isSlip(one.word, other.word)) groups.join(one.at, other.at);
    }
  });
}

function isSpeltFreely(word: string): boolean {
  if (word.length < MIN_CHARS || !/^\p{L}+$/u.test(word)) return false;
  return !DEMONYMS.has(word) && !FIRST_NAMES.has(word) && !PLAIN_WORDS.has(word);
}

function isListed(word: string): boolean {
  return PLACES.has(word) || ORGANIZATIONS.has(word);
}
