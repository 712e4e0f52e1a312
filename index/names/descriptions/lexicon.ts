import type { NameKind } from '../../types.ts';
import demonymList from '../lists/demonyms.json' with { type: 'json' };
import speech from '../lists/speech-verbs.json' with { type: 'json' };
import titles from '../lists/titles.json' with { type: 'json' };
import lists from './words.json' with { type: 'json' };

type ListName = keyof typeof lists;

const LISTS = new Map<ListName, ReadonlySet<string>>(
  (Object.keys(lists) as ListName[]).map((name) => [name, new Set(lists[name])]),
);
const ROLES: ReadonlySet<string> = new Set([...titles.roles, ...lists.people].filter(isOneWord));
const TITLES: ReadonlySet<string> = new Set(
  titles.before.flatMap((title) => title.toLowerCase().split(' ').at(-1) ?? []),
);
const SPEECH: ReadonlySet<string> = new Set(speech.past);
const SAYS: ReadonlySet<string> = new Set([...speech.past, ...speech.present]);
const DEMONYMS: ReadonlySet<string> = new Set(demonymList.map((word) => word.toLowerCase()));
const PERSONAL_ENDING = /(?:[a-z](?:man|woman|ologist|person)|[a-z]{3}(?:ist|eer))$/;

export function isIn(list: ListName, word: string): boolean {
  return LISTS.get(list)?.has(word) ?? false;
}

/** Whether a word, in lower case, is what a person can be: "mayor", "ex-mayor", "co-founder", "woman". */
export function isRole(word: string): boolean {
  if (ROLES.has(word) || PERSONAL_ENDING.test(word)) return true;
  const dash = word.lastIndexOf('-');
  return dash > 0 && ROLES.has(word.slice(dash + 1));
}

/** Whether a word, in lower case, is or ends a title that is written with a capital before a name. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) && !isIn('honorifics', word);
}

/** Past forms of verbs of saying. */
export function isSpeech(word: string): boolean {
  return SPEECH.has(word);
}

export function isSaying(word: string): boolean {
  return SAYS.has(word);
}

export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word);
}

/** What a word of a class is the class of. A word may be of several: a "star" plays or shines. */
export function classesOf(word: string): ReadonlySet<NameKind> {
  const base = singularOf(word);
  const kinds = new Set<NameKind>();
  if (isRole(base)) kinds.add('person');
  if (isIn('bodies', base)) kinds.add('organization');
  if (isIn('places', base)) kinds.add('place');
  if (isIn('others', base)) kinds.add('other');
  return kinds;
}

/** Whether something of a kind can be called by a noun, as far as the lists know it. */
export function fits(kind: NameKind, noun: string): boolean {
  const kinds = classesOf(noun);
  if (kinds.size === 0 || kinds.has(kind)) return true;
  if (kind === 'organization') return isIn('bodyRoles', noun);
  return kind === 'other' ? !isIn('kin', noun) : false;
}

export function isPlural(word: string): boolean {
  return singularOf(word) !== word;
}

function singularOf(word: string): string {
  if (isIn('singularS', word) || word.length < 4) return word;
  if (/(?:[a-z]man|woman)$/.test(word)) return word;
  if (word === 'people' || word === 'children') return 'person';
  if (/men$/.test(word) && !/(?:ment|regimen|specimen|omen)$/.test(word)) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^sui']s$/.test(word) ? word.slice(0, -1) : word;
}

function isOneWord(entry: string): boolean {
  return !entry.includes(' ');
}
