import type { KnownName } from '../../types.ts';
import { collectKeys, NO_PLACE } from './collect-keys.ts';
import type { CountedEntry } from './counted-entry.ts';
import type { Form } from './form.ts';
import type { FormStore } from './forms.ts';
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
  const ordered = countGroups(store, forms, groups, secondary, ambiguous).sort(byMentions);
  const placeOf = new Int32Array(forms.length).fill(NO_PLACE);
  const sure = new Uint8Array(ordered.length);
  ordered.forEach(({ root, counted }, place) => {
    placeOf[root] = place;
    sure[place] = Number(counted.isSure);
  });
  const placeOfForm = (at: number) => placeOf[groups.rootOf(at)] ?? NO_PLACE;
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

/** In the order of a list. */
function byMentions(a: Counted, b: Counted): number {
  const [one, other] = [a.counted.entry, b.counted.entry];
  if (one.mentions !== other.mentions) return other.mentions - one.mentions;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return a.first - b.first;
}
