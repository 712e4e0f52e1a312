import type { NameKind } from '../../types.ts';
import { keyOf } from './name-key.ts';
import { loneSurname, personalWords, readPersonal, surnamesOf } from './personal.ts';
import stripWords from './strip-words.json' with { type: 'json' };
import { BODY_HEADS, DEMONYMS, FIRST_NAMES, ORGANIZATIONS, PLACES, PLAIN_WORDS } from './word-lists.ts';

/** A shorter form by which a full name may be called, and of what kind the full name is then. */
export interface ShortName {
  readonly short: string;
  readonly kind: 'person' | 'organization' | 'place';
  /** What was left out: the first names, a word for what it is, or the second half of a hyphened name. */
  readonly by: 'surname' | 'head' | 'hyphen';
}

const BEFORE = stripWords.before.map((words) => `${words} `);
const AFTER = [
  ...stripWords.organization.map((words) => ({ words: ` ${words}`, kind: 'organization' as const })),
  ...stripWords.place.map((words) => ({ words: ` ${words}`, kind: 'place' as const })),
];
/** A name that neither begins nor ends with one of these words has no core. */
const FIRST_OF_BEFORE = new Set(stripWords.before.map((words) => words.split(' ')[0] ?? ''));
const LAST_OF_AFTER = new Set(
  [...stripWords.organization, ...stripWords.place].map((words) => words.split(' ').at(-1) ?? ''),
);
const HYPHENED = /^(\p{Lu}\p{Ll}+)-\p{Ll}{1,5}-\p{Lu}\p{L}+$/u;
const JOINS = /\s(?:of|the|and|for|&)\s/;

/** The short names of a full one that is of this kind; "other": of any kind that its words allow. */
export function shortNamesOf(name: string, key: string, kind: NameKind): ShortName[] {
  const shorts: ShortName[] = [];
  if (mayBePerson(name, kind)) {
    const person = readPersonal(personalWords(name));
    for (const short of person ? surnamesOf(person) : [])
      shorts.push({ short, kind: 'person', by: 'surname' });
  }
  if (kind === 'person') return shorts;
  const core = coreOf(key);
  if (core && (kind === 'other' || core.kind === kind)) shorts.push({ ...core, by: 'head' });
  const first = HYPHENED.exec(name)?.[1];
  if (first && kind !== 'organization') shorts.push({ short: keyOf(first), kind: 'place', by: 'hyphen' });
  return shorts;
}

/**
 * What a name of this kind may be short for: itself as a surname, and itself as what is left of a longer name. What
 * everyone knows as a people, a place or a body is no surname unless it is a person there.
 */
export function readShort(
  name: string,
  key: string,
  kind: NameKind,
): { readonly surname: string | null; readonly core: string | null } {
  const isKnown = kind === 'other' && (DEMONYMS.has(key) || PLACES.has(key) || ORGANIZATIONS.has(key));
  const mayBeSurname = kind === 'person' || (kind === 'other' && !isKnown);
  return {
    surname: mayBeSurname ? loneSurname(personalWords(name), (word) => FIRST_NAMES.has(word)) : null,
    core: kind === 'person' ? null : key,
  };
}

/** Whether a name is a person's full name: of that kind, or of none and with a first name before others. */
export function mayBePerson(name: string, kind: NameKind): boolean {
  if (kind !== 'person' && kind !== 'other') return false;
  if (!name.includes(' ')) return false;
  if (kind === 'person') return !JOINS.test(name);
  const words = personalWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isNamed = FIRST_NAMES.has(first) && words.length >= 2 && words.length <= 4;
  return isNamed && !BODY_HEADS.has(last) && !JOINS.test(name);
}

/** What is left of a name without "PMC", "Group", "Oblast" and the like; null where none of them is in it. */
function coreOf(key: string): { readonly short: string; readonly kind: 'organization' | 'place' } | null {
  const [first, last] = [key.slice(0, key.indexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)];
  if (!FIRST_OF_BEFORE.has(first) && !LAST_OF_AFTER.has(last)) return null;
  let short = key;
  let kind: 'organization' | 'place' | null = null;
  for (const words of BEFORE) {
    if (!short.startsWith(words)) continue;
    short = short.slice(words.length);
    if (words !== 'the ') kind = 'organization';
  }
  for (let at = 0; at < AFTER.length; at++) {
    const after = AFTER[at];
    if (!after || !short.endsWith(after.words) || (kind !== null && kind !== after.kind)) continue;
    short = short.slice(0, -after.words.length);
    kind = after.kind;
    at = -1;
  }
  const isPlain = PLAIN_WORDS.has(short) || DEMONYMS.has(short) || FIRST_NAMES.has(short);
  return kind === null || short.length < 3 || isPlain ? null : { short, kind };
}
