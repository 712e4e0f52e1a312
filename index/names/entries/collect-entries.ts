import type { KnownName } from '../../types.ts';
import { collectKeys } from './collect-keys.ts';
import type { CountedEntry } from './counted-entry.ts';
import type { Form, FormStore } from './forms.ts';
import type { Groups } from './groups.ts';
import type { Ending } from './name-ending.ts';
import type { NameKeys } from './name-keys.ts';
import { type EntryMember, toEntry } from './to-entry.ts';

/** The names of a corpus, each once; nothing in it ever changes. */
export interface NameList {
  /** The most mentioned first. */
  readonly entries: readonly KnownName[];
  /** For each of them 1 where nearly all mentions that have a kind have its kind, else 0. */
  readonly sure: Uint8Array;
  /** For each of them what it may be called by though no article does. */
  readonly endings: readonly (Ending | null)[];
  readonly keys: NameKeys;
}

/** An entry, with the form that stands for the group of its forms. */
interface Counted {
  readonly root: number;
  readonly counted: CountedEntry;
  /** The first of its forms. */
  readonly first: number;
}

/**
 * Makes an entry of each group of forms.
 *
 * @param secondary - forms that are not the one to be shown
 * @param ambiguous - forms that belong to no group, with one of each group to which they lead
 */
export function collectEntries(
  store: FormStore,
  forms: readonly Form[],
  groups: Groups,
  secondary: ReadonlySet<number>,
  ambiguous: ReadonlyMap<number, readonly number[]>,
): NameList {
  const found = countGroups(store, forms, groups, secondary, ambiguous);
  const ordered = order(found);
  for (const former of store.listed) former.place = null;
  store.listed = ordered.map(({ counted }) => counted);
  const placeOf = new Int32Array(forms.length);
  const sure = new Uint8Array(ordered.length);
  ordered.forEach(({ root, counted }, place) => {
    placeOf[root] = place;
    counted.place = place;
    sure[place] = Number(counted.isSure);
  });
  const placeOfForm = (at: number) => placeOf[groups.rootOf(at)] ?? 0;
  return {
    entries: ordered.map(({ counted }) => counted.entry),
    sure,
    endings: ordered.map(({ counted }) => counted.ending),
    keys: collectKeys(forms, placeOfForm, ambiguous),
  };
}

/** The entries in the order of their first forms. */
function countGroups(
  store: FormStore,
  forms: readonly Form[],
  groups: Groups,
  secondary: ReadonlySet<number>,
  ambiguous: ReadonlyMap<number, unknown>,
): Counted[] {
  // From each form to the next one of its group, and from a group to its last one yet.
  const next = new Int32Array(forms.length).fill(NONE);
  const last = new Int32Array(forms.length).fill(NONE);
  const firsts: number[] = [];
  for (let at = 0; at < forms.length; at++) {
    if (ambiguous.has(at)) continue;
    const root = groups.rootOf(at);
    const before = last[root] ?? NONE;
    if (before === NONE) firsts.push(at);
    else next[before] = at;
    last[root] = at;
  }
  return firsts.map((first) => {
    const members: EntryMember[] = [];
    for (let at = first; at !== NONE; at = next[at] ?? NONE) {
      const form = forms[at];
      if (form) members.push({ form, isFull: form.means.length === 0 && !secondary.has(at) });
    }
    return { root: groups.rootOf(first), counted: toEntry(store, members), first };
  });
}

const NONE = -1;

/** In the order of a list. Those that were in the list before stand in order already. */
function order(found: readonly Counted[]): Counted[] {
  const size = found.reduce((most, { counted }) => Math.max(most, (counted.place ?? NONE) + 1), 0);
  const former = new Int32Array(size).fill(NONE);
  const others: Counted[] = [];
  found.forEach((entry, at) => {
    if (entry.counted.place === null) others.push(entry);
    else former[entry.counted.place] = at;
  });
  const known: Counted[] = [];
  for (const at of former) {
    const entry = found[at];
    if (entry) known.push(entry);
  }
  return merge(known, others.sort(byMentions));
}

/** Two lists in order as one; the second one is short as a rule. */
function merge(known: readonly Counted[], others: readonly Counted[]): Counted[] {
  const merged: Counted[] = [];
  let from = 0;
  for (const other of others) {
    let [low, high] = [from, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = known[middle];
      if (entry && byMentions(entry, other) < 0) low = middle + 1;
      else high = middle;
    }
    for (const entry of known.slice(from, low)) merged.push(entry);
    merged.push(other);
    from = low;
  }
  return merged.concat(known.slice(from));
}

function byMentions(a: Counted, b: Counted): number {
  const [one, other] = [a.counted.entry, b.counted.entry];
  if (one.mentions !== other.mentions) return other.mentions - one.mentions;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return a.first - b.first;
}
