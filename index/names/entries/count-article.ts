import type { IsoDate, Mention, NameKind } from '../../types.ts';
import { readTraits } from './differences.ts';
import { findFirstWords } from './first-words.ts';
import type { Form, FormStore } from './forms.ts';
import { findAliases } from './known-as.ts';
import { findLadies, type Lady } from './ladies.ts';
import { keyOf } from './name-key.ts';
import { readOwnPersons } from './own-persons.ts';
import { readShort, type ShortName, shortNamesOf } from './short-names.ts';
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

/** Counts the mentions of one article; a short name is counted for the full names of this article that it may mean. */
export function countArticle(
  store: FormStore,
  aliases: Map<string, SaidAlias>,
  article: { published: IsoDate | null; text: string; mentions: readonly Mention[] },
): void {
  const { published, text } = article;
  const mentions = readOwnPersons(article.mentions, text);
  store.beginArticle(published);
  const names = readNames(mentions);
  const keyed = (name: string) => names.get(name)?.key ?? '';
  const full = fullNames(names);
  for (const alias of findAliases(text, mentions)) {
    const said = { full: keyed(alias.full.name), other: keyed(alias.other.name), isAcronym: alias.isAcronym };
    aliases.set(`${said.full}\n${said.other}`, said);
    if (said.isAcronym) addTo(full, said.other, { key: said.full, kind: 'organization' });
  }
  const ladies = findLadies(text, mentions);
  for (const mention of mentions) {
    const { name, kind, span } = mention;
    const named = names.get(name);
    if (!named || named.key === '') continue;
    const lady = ladies.get(mention);
    if (lady) {
      countLady(store, lady, named.key, isSpeaking(text, span));
      continue;
    }
    const head = headBehind(text, span.end);
    const id = head === '' ? kind : `${kind}\n${head}`;
    let form = named.forms.get(id);
    if (!form) {
      form = store.form(named.key, name, meaningsOf({ name, key: named.key, kind, head }, full));
      named.forms.set(id, form);
    }
    store.count(form, name, kind, isSpeaking(text, span));
    if (kind === 'organization' || kind === 'place' || !name.includes(' ')) continue;
    const traits = readTraits(text, span, published);
    if (traits) store.describe(form, traits);
  }
}

/** What the mentions of an article have in common that are written the same. */
interface NamedHere {
  readonly key: string;
  /** Of the first of them. */
  readonly kind: NameKind;
  /** By the kind of the mention and the word behind it. */
  readonly forms: Map<string, Form>;
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

function readNames(mentions: readonly Mention[]): Map<string, NamedHere> {
  const names = new Map<string, NamedHere>();
  for (const { name, kind } of mentions) {
    if (!names.has(name)) names.set(name, { key: keyOf(name), kind, forms: new Map() });
  }
  return names;
}

/** For each short name the full names of the article that may be called so. */
function fullNames(names: ReadonlyMap<string, NamedHere>): Map<string, FullName[]> {
  const full = new Map<string, FullName[]>();
  for (const [name, { key, kind }] of names) {
    if (!/[\s-]/.test(name)) continue;
    for (const short of shortNamesOf(name, key, kind)) addTo(full, short.short, { key, kind: short.kind });
  }
  for (const [word, key] of findFirstWords(bodiesAmong(names))) {
    if (!full.has(word)) full.set(word, [{ key, kind: 'organization', isFirst: true }]);
  }
  return full;
}

function* bodiesAmong(names: ReadonlyMap<string, NamedHere>) {
  for (const { key, kind } of names.values()) yield { key, isBody: kind === 'organization' };
}

function addTo(full: Map<string, FullName[]>, short: string, name: FullName): void {
  const others = full.get(short);
  if (others) others.push(name);
  else full.set(short, [name]);
}

/** The word in lower case right behind a name that says which body it is: "Quay" | "legion"; empty where there is none. */
function headBehind(text: string, end: number): string {
  if (text.charAt(end) !== ' ') return '';
  const word = /^\p{Ll}+/u.exec(text.slice(end + 1, end + 1 + MAX_HEAD_CHARS))?.[0] ?? '';
  return BODY_HEADS.has(word) ? word : '';
}

/** The keys of the full names that a short one may stand for in its article. */
function meaningsOf(
  { name, key, kind, head }: { name: string; key: string; kind: NameKind; head: string },
  full: ReadonlyMap<string, readonly FullName[]>,
): string[] {
  const { surname, core } = readShort(name, key, kind);
  const persons =
    surname === null ? [] : (full.get(surname) ?? []).filter((other) => other.kind === 'person');
  const others = core === null ? [] : (full.get(core) ?? []).filter((other) => other.kind !== 'person');
  const fitting = [...persons, ...others].filter(
    (other) => other.key !== key && ((kind === 'other' && !other.isFirst) || kind === other.kind),
  );
  const withHead = head !== '' && core !== null && kind === 'organization' ? [`${key} ${head}`] : [];
  const meant = [...new Set([...withHead, ...fitting.map((other) => other.key)])].sort();
  return meant.length > MAX_MEANINGS ? [] : meant;
}
