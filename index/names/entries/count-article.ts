import type { IsoDate, Mention, NameKind } from '../../types.ts';
import { readTraits } from './differences.ts';
import { findFirstWords } from './first-words.ts';
import type { Form } from './form.ts';
import type { FormStore } from './forms.ts';
import { findAliases } from './known-as.ts';
import { findLadies, type Lady } from './ladies.ts';
import { factsOf, type NameFacts, shortOf, shortsOf } from './name-facts.ts';
import { keyOf } from './name-key.ts';
import { readOwnPersons } from './own-persons.ts';
import type { ShortName } from './short-names.ts';
import { isSpeaking } from './speaking.ts';
import { BODY_HEADS } from './word-lists.ts';

/** Keys of two names of one thing, and in how many articles it is said so. */
export interface SaidAlias {
  readonly full: string;
  readonly other: string;
  readonly isAcronym: boolean;
}

/** More full names of one article than this that a short one may stand for tell nothing. */
const MAX_MEANINGS = 4;
const MAX_HEAD_CHARS = 16;
const LAST_PLAIN = 127;
const SMALL_A = 97;
const SMALL_Z = 122;

/** Counts the mentions of one article; a short name is counted for the full names of this article that it may mean. */
export function countArticle(
  store: FormStore,
  aliases: Map<string, SaidAlias>,
  article: { published: IsoDate | null; text: string; mentions: readonly Mention[] },
): void {
  const { published, text } = article;
  const mentions = readOwnPersons(article.mentions, text);
  store.beginArticle(published);
  const { names, inOrder } = readNames(mentions);
  const full = fullNames(names);
  for (const alias of findAliases(text, mentions)) {
    const [fullKey, other] = [factsOf(alias.full.name).key, factsOf(alias.other.name).key];
    aliases.set(`${fullKey}\n${other}`, { full: fullKey, other, isAcronym: alias.isAcronym });
    if (alias.isAcronym) addTo(full, other, { key: fullKey, kind: 'organization' });
  }
  const ladies = findLadies(text, mentions);
  for (const [at, mention] of mentions.entries()) {
    const { name, kind, span } = mention;
    const named = inOrder[at];
    if (!named || named.facts.key === '') continue;
    const speaks = isSpeaking(text, span);
    const lady = ladies.get(mention);
    if (lady) {
      countLady(store, lady, named.facts.key, speaks);
      continue;
    }
    const form = formOf(store, named, full, { kind, head: headBehind(text, span.end) });
    store.count(form, name, kind, speaks);
    if (kind === 'organization' || kind === 'place' || !name.includes(' ')) continue;
    const traits = readTraits(text, span, published);
    if (traits) store.describe(form, traits);
  }
}

/** What the mentions of an article have in common that are written the same. */
interface NamedHere {
  readonly facts: NameFacts;
  /** Of the first of them. */
  readonly kind: NameKind;
  /** By the kind of the mention and the word behind it. */
  readonly forms: Map<string, Form>;
}

/** The names of an article, and for each mention the one that it is of. */
interface NamesHere {
  readonly names: ReadonlyMap<string, NamedHere>;
  readonly inOrder: readonly NamedHere[];
}

/** As what a name is mentioned: its kind and the word behind it that says which body it is; mostly empty. */
interface Use {
  readonly kind: NameKind;
  readonly head: string;
}

interface FullName {
  readonly key: string;
  readonly kind: ShortName['kind'];
  /** Whether it is called by its first word, which tells too little where that has no kind itself. */
  readonly isFirst?: boolean;
}

function countLady(store: FormStore, { name, means }: Lady, surname: string, speaks: boolean): void {
  const isOwn = means.length === 0;
  const written = isOwn ? name : name.slice(name.indexOf(' ') + 1);
  const form = isOwn ? store.form(keyOf(name), name, []) : store.form(surname, written, means);
  store.count(form, written, 'person', speaks);
}

function readNames(mentions: readonly Mention[]): NamesHere {
  const names = new Map<string, NamedHere>();
  const inOrder = mentions.map(({ name, kind }) => {
    const known = names.get(name);
    if (known) return known;
    const named = { facts: factsOf(name), kind, forms: new Map() };
    names.set(name, named);
    return named;
  });
  return { names, inOrder };
}

function formOf(
  store: FormStore,
  { facts, forms }: NamedHere,
  full: ReadonlyMap<string, readonly FullName[]>,
  { kind, head }: Use,
): Form {
  const id = head === '' ? kind : `${kind}\n${head}`;
  const known = forms.get(id);
  if (known) return known;
  const form = store.form(facts.key, facts.name, meaningsOf(facts, { kind, head }, full));
  forms.set(id, form);
  return form;
}

/** For each short name the full names of the article that may be called so. */
function fullNames(names: ReadonlyMap<string, NamedHere>): Map<string, FullName[]> {
  const full = new Map<string, FullName[]>();
  for (const { facts, kind } of names.values()) {
    if (!/[\s-]/.test(facts.name)) continue;
    for (const short of shortsOf(facts, kind)) addTo(full, short.short, { key: facts.key, kind: short.kind });
  }
  for (const [word, key] of findFirstWords(bodiesAmong(names))) {
    if (!full.has(word)) full.set(word, [{ key, kind: 'organization', isFirst: true }]);
  }
  return full;
}

function* bodiesAmong(names: ReadonlyMap<string, NamedHere>) {
  for (const { facts, kind } of names.values()) yield { key: facts.key, isBody: kind === 'organization' };
}

function addTo(full: Map<string, FullName[]>, short: string, name: FullName): void {
  const others = full.get(short);
  if (others) others.push(name);
  else full.set(short, [name]);
}

/** The word in lower case right behind a name that says which body it is: "Quay" | "legion"; empty where there is none. */
function headBehind(text: string, end: number): string {
  if (text.charAt(end) !== ' ') return '';
  const word = smallWord(text, end + 1, end + 1 + MAX_HEAD_CHARS);
  return BODY_HEADS.has(word) ? word : '';
}

/** The small letters that begin at a place, up to another one. Most are English and read by hand. */
function smallWord(text: string, start: number, most: number): string {
  let at = start;
  let code = text.charCodeAt(at);
  while (at < most && code >= SMALL_A && code <= SMALL_Z) code = text.charCodeAt(++at);
  const isOther = at < most && code > LAST_PLAIN;
  return isOther ? (/^\p{Ll}+/u.exec(text.slice(start, most))?.[0] ?? '') : text.slice(start, at);
}

/** The keys of the full names that a short one may stand for in its article. */
function meaningsOf(
  facts: NameFacts,
  { kind, head }: Use,
  full: ReadonlyMap<string, readonly FullName[]>,
): string[] {
  const { key } = facts;
  const { surname, core } = shortOf(facts, kind);
  const meant = new Set<string>();
  if (head !== '' && core !== null && kind === 'organization') meant.add(`${key} ${head}`);
  for (const [short, isPerson] of [
    [surname, true],
    [core, false],
  ] as const) {
    for (const other of short === null ? [] : (full.get(short) ?? [])) {
      const isMeant = kind === 'other' ? !other.isFirst : kind === other.kind;
      if (isMeant && other.key !== key && (other.kind === 'person') === isPerson) meant.add(other.key);
    }
  }
  return meant.size === 0 || meant.size > MAX_MEANINGS ? [] : [...meant].sort();
}
