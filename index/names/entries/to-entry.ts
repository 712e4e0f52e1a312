import type { IsoDate, KnownName } from '../../types.ts';
import type { CountedEntry } from './counted-entry.ts';
import type { Form } from './form.ts';
import type { FormStore } from './forms.ts';
import { endingOf } from './name-ending.ts';
import { kindOf } from './votes.ts';

/** A form of an entry, and whether it is one of the full ones, of which one is shown. */
export interface EntryMember {
  readonly form: Form;
  readonly isFull: boolean;
}

/** Of so many mentions with a kind so large a share makes a kind sure. */
const SURE_MENTIONS = 4;
const SURE_SHARE = 0.75;

/** Counts the forms of one name together. */
export function toEntry(store: FormStore, members: readonly EntryMember[]): CountedEntry {
  const votes = { person: 0, organization: 0, place: 0 };
  const counts = { mentions: 0, speeches: 0 };
  for (const { form } of members) {
    votes.person += form.person;
    votes.organization += form.organization;
    votes.place += form.place;
    counts.mentions += form.mentions;
    counts.speeches += form.speeches;
  }
  const forms = orderForms(members);
  const kind = kindOf(votes);
  const entry = { name: forms[0] ?? '', kind, forms, ...counts, ...daysOf(store, members) };
  const typed = votes.person + votes.organization + votes.place;
  const isSure = kind !== 'other' && typed >= SURE_MENTIONS && votes[kind] >= typed * SURE_SHARE;
  const ending = endingOf(entry.name, kind);
  return { entry, isSure, ending };
}

/** A way of writing; capitals aside, they are told apart. */
interface Spelling {
  text: string;
  /** Of the text as it is written, and of all that differ from it by capitals only. */
  best: number;
  count: number;
  isFull: boolean;
}

/** The full form that is written most, then the other forms by how often they are. */
function orderForms(members: readonly EntryMember[]): string[] {
  const [only] = members;
  if (only && members.length === 1 && only.form.spellings === null) return [only.form.name];
  const spellings = new Map<string, Spelling>();
  for (const { form, isFull } of members) {
    for (const [text, count] of form.spellings ?? [[form.name, form.mentions] as const]) {
      countSpelling(spellings, text, count, isFull);
    }
  }
  const ordered = [...spellings.values()].sort(
    (a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  const shown = ordered.find(({ isFull }) => isFull) ?? ordered[0];
  const others = ordered.filter((spelling) => spelling !== shown);
  return [...(shown ? [shown] : []), ...others].map(({ text }) => text);
}

function countSpelling(spellings: Map<string, Spelling>, text: string, count: number, isFull: boolean): void {
  const id = text.toLowerCase();
  const known = spellings.get(id);
  if (!known) {
    spellings.set(id, { text, best: count, count, isFull });
    return;
  }
  known.count += count;
  known.isFull ||= isFull;
  if (isBetter(text, count, known)) {
    known.text = text;
    known.best = count;
  }
}

/** A line in capitals tells nothing of how a name is written. */
function isBetter(text: string, count: number, known: Spelling): boolean {
  const [mine, theirs] = [hasLowerCase(text), hasLowerCase(known.text)];
  if (mine !== theirs) return mine;
  return count > known.best || (count === known.best && text < known.text);
}

function hasLowerCase(text: string): boolean {
  return text !== text.toUpperCase();
}

function daysOf(
  store: FormStore,
  members: readonly EntryMember[],
): Pick<KnownName, 'articles' | 'first' | 'last'> {
  const isAlone = members.length === 1;
  const articles = new Set<number>();
  let first: IsoDate | null = null;
  let last: IsoDate | null = null;
  for (const { form } of members) {
    for (const article of store.articlesOf(form)) {
      if (!isAlone) articles.add(article);
      const date = store.dateOf(article);
      if (date === null) continue;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    }
  }
  return { articles: isAlone ? (members[0]?.form.articles ?? 0) : articles.size, first, last };
}
