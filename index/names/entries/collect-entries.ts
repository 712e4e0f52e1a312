import type { KnownName } from '../../types.ts';
import type { Form, FormStore } from './forms.ts';
import type { Groups } from './groups.ts';
import { type Member, toEntry } from './to-entry.ts';

/** The names of a corpus, each once. */
export interface Entries {
  /** The most mentioned first. */
  readonly entries: readonly KnownName[];
  /** Those of which nearly all mentions have their kind. */
  readonly sure: ReadonlySet<KnownName>;
  /** For each of them the keys of its forms. */
  readonly keys: readonly (readonly string[])[];
  /** For each key under which articles write a name, the entries that are written so, as places in the list. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
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
): Entries {
  const ordered = placesByRoot(forms, groups, ambiguous)
    .map(({ root, places }) => ({ root, places, ...toEntry(store, membersAt(places, forms, secondary)) }))
    .sort((a, b) => b.entry.mentions - a.entry.mentions || compare(a.entry.name, b.entry.name));
  const placeOf = new Map(ordered.map(({ root }, place) => [root, place] as const));
  const byKey = new Map<string, number[]>();
  ordered.forEach(({ places }, place) => {
    for (const at of places) addPlace(byKey, forms[at]?.key ?? '', place);
  });
  // Two people of one surname in each of many articles make one long list: it is written once, at the end.
  const meant = new Map<string, Set<number>>();
  for (const [at, roots] of ambiguous) {
    const key = forms[at]?.key ?? '';
    const others = meant.get(key) ?? new Set(byKey.get(key));
    for (const place of roots.flatMap((root) => placeOf.get(groups.rootOf(root)) ?? [])) others.add(place);
    meant.set(key, others);
  }
  for (const [key, others] of meant) byKey.set(key, [...others]);
  const entries = ordered.map(({ entry }) => entry);
  const sure = new Set(ordered.flatMap(({ entry, isSure }) => (isSure ? entry : [])));
  return { entries, sure, keys: ordered.map(({ places }) => keysOf(places, forms)), byKey };
}

/** The forms of each group, those left out that belong to none. */
function placesByRoot(
  forms: readonly Form[],
  groups: Groups,
  ambiguous: ReadonlyMap<number, unknown>,
): { readonly root: number; readonly places: number[] }[] {
  const found: { readonly root: number; readonly places: number[] }[] = [];
  const rankOf = new Int32Array(forms.length).fill(-1);
  for (let at = 0; at < forms.length; at++) {
    if (ambiguous.has(at)) continue;
    const root = groups.rootOf(at);
    const known = found[rankOf[root] ?? -1];
    if (known) known.places.push(at);
    else rankOf[root] = found.push({ root, places: [at] }) - 1;
  }
  return found;
}

function membersAt(
  places: readonly number[],
  forms: readonly Form[],
  secondary: ReadonlySet<number>,
): Member[] {
  const members: Member[] = [];
  for (const at of places) {
    const form = forms[at];
    if (form) members.push({ form, isFull: form.means.length === 0 && !secondary.has(at) });
  }
  return members;
}

function keysOf(places: readonly number[], forms: readonly Form[]): string[] {
  const keys = places.map((at) => forms[at]?.key ?? '');
  return keys.length === 1 ? keys : [...new Set(keys)];
}

function addPlace(byKey: Map<string, number[]>, key: string, place: number): void {
  const others = byKey.get(key);
  if (!others) byKey.set(key, [place]);
  else if (others.at(-1) !== place) others.push(place);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
