import type { CountedAliases } from './aliases.ts';
import { collectEntries, type NameList } from './collect-entries.ts';
import type { FormStore } from './forms.ts';
import { createGroups, type Groups } from './groups.ts';
import { joinShortNames } from './join-short-names.ts';
import { joinNearSpellings } from './near-spellings.ts';
import { findPersons, findTitled, joinPersons } from './one-person.ts';
import { DEMONYMS, PLACES, WELL_KNOWN } from './word-lists.ts';

/**
 * Puts the forms that mean one thing into one entry. A short name that may mean several is counted for none of them,
 * and leads to each. What was read and counted of forms that have not changed since is used again.
 */
export function gatherEntries(store: FormStore, aliases: CountedAliases): NameList {
  const forms = store.all();
  const groups = createGroups(forms);

  const secondary = joinWellKnown(store, groups);
  const persons = findPersons(forms, groups);
  joinPersons(persons, groups, store, forms);
  for (const at of findTitled(forms)) secondary.add(at);
  joinNearSpellings(forms, persons, groups);
  const acronyms = joinAliases(store, groups, aliases);
  const { short, ambiguous } = joinShortNames(forms, groups, store.find, acronyms);
  for (const at of short) secondary.add(at);
  return collectEntries(store, forms, groups, secondary, ambiguous);
}

/** Joins forms that always mean the same; yields those that are not the one to be shown. */
function joinWellKnown({ find }: FormStore, groups: Groups): Set<number> {
  const secondary = new Set<number>();
  const firsts = new Map<string, number>();
  for (const [key, full] of WELL_KNOWN_IN_ORDER) {
    const at = find(key)?.at;
    if (at === undefined || full === key) continue;
    const first = find(full)?.at ?? firsts.get(full);
    if (first === undefined) firsts.set(full, at);
    else if (groups.join(first, at) && find(full)) secondary.add(at);
  }
  return secondary;
}

const WELL_KNOWN_IN_ORDER = [...WELL_KNOWN].sort(([a], [b]) => (a < b ? -1 : 1));

/** Joins what texts say to be the same; yields for each acronym the forms that it may stand for. */
function joinAliases({ find }: FormStore, groups: Groups, aliases: CountedAliases): Map<string, number[]> {
  const acronyms = new Map<string, number[]>();
  for (const { full, other, isAcronym } of aliases.all()) {
    const [at, otherAt] = [find(full)?.at, find(other)?.at];
    if (at === undefined) continue;
    if (isAcronym) addPlace(acronyms, other, at);
    else if (otherAt !== undefined && mayBeOne([full, other], [at, otherAt])) groups.join(at, otherAt);
  }
  return acronyms;

  /** Two countries stay two, and so do a body and a person who was once of it. */
  function mayBeOne(keys: readonly string[], places: readonly number[]): boolean {
    if (keys.every((key) => PLACES.has(key)) || keys.some((key) => DEMONYMS.has(key))) return false;
    const kinds = places.map(groups.kindOf);
    return kinds[0] === kinds[1] || !kinds.includes('person') || kinds.includes('other');
  }
}

function addPlace(places: Map<string, number[]>, key: string, at: number): void {
  const others = places.get(key);
  if (others) others.push(at);
  else places.set(key, [at]);
}
