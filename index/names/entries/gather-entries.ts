import type { CountedAliases } from './aliases.ts';
import { collectEntries, type NameList } from './collect-entries.ts';
import type { Form } from './form.ts';
import type { FormStore } from './forms.ts';
import { createGroups, type Groups } from './groups.ts';
import { type FindPlace, joinShortNames } from './join-short-names.ts';
import { joinNearSpellings } from './near-spellings.ts';
import { findPersons, findTitled, joinPersons } from './one-person.ts';
import { DEMONYMS, PLACES, WELL_KNOWN } from './word-lists.ts';

/**
 * Puts the forms that mean one thing into one entry. A short name that may mean several is counted for none of them,
 * and leads to each.
 *
 * @param forms - all, or those of some sets of linked ones; in the order in which `all` yields them
 */
export function gatherEntries(store: FormStore, forms: readonly Form[], aliases: CountedAliases): NameList {
  const groups = createGroups(forms);
  const places = placesByKey(forms);
  const find = (key: string) => places.get(key);

  const secondary = joinWellKnown(find, groups);
  const persons = findPersons(forms, groups);
  joinPersons(persons, groups, store, forms);
  for (const at of findTitled(forms)) secondary.add(at);
  joinNearSpellings(forms, persons, groups);
  const acronyms = joinAliases(find, groups, aliases);
  const { short, ambiguous } = joinShortNames(forms, groups, find, acronyms);
  for (const at of short) secondary.add(at);
  return collectEntries(store, forms, groups, secondary, ambiguous);
}

function placesByKey(forms: readonly Form[]): Map<string, number> {
  const places = new Map<string, number>();
  forms.forEach(({ key, means }, at) => {
    if (means.length === 0) places.set(key, at);
  });
  return places;
}

/** Joins forms that always mean the same; yields those that are not the one to be shown. */
function joinWellKnown(find: FindPlace, groups: Groups): Set<number> {
  const secondary = new Set<number>();
  const firsts = new Map<string, number>();
  for (const [key, full] of WELL_KNOWN_IN_ORDER) {
    const at = find(key);
    if (at === undefined || full === key) continue;
    const first = find(full) ?? firsts.get(full);
    if (first === undefined) firsts.set(full, at);
    else if (groups.join(first, at) && find(full) !== undefined) secondary.add(at);
  }
  return secondary;
}

const WELL_KNOWN_IN_ORDER = [...WELL_KNOWN].sort(([a], [b]) => (a < b ? -1 : 1));

/** Joins what texts say to be the same; yields for each acronym the forms that it may stand for. */
function joinAliases(find: FindPlace, groups: Groups, aliases: CountedAliases): Map<string, number[]> {
  const acronyms = new Map<string, number[]>();
  for (const { full, other, isAcronym } of aliases.all()) {
    const [at, otherAt] = [find(full), find(other)];
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
