import { collectEntries, type Entries } from './collect-entries.ts';
import type { SaidAlias } from './count-article.ts';
import type { Form, FormStore } from './forms.ts';
import { createGroups, type Groups } from './groups.ts';
import { joinShortNames } from './join-short-names.ts';
import { joinNearSpellings } from './near-spellings.ts';
import { findPersons, findTitled, joinPersons } from './one-person.ts';
import { DEMONYMS, PLACES, WELL_KNOWN } from './word-lists.ts';

/**
 * Puts the forms that mean one thing into one entry. A short name that may mean several is counted for none of them,
 * and leads to each.
 */
export function gatherEntries(store: FormStore, aliases: Iterable<SaidAlias>): Entries {
  const forms = store.all();
  const groups = createGroups(forms);
  const atKey = new Map<string, number>();
  forms.forEach(({ key, means }, at) => void (means.length === 0 && atKey.set(key, at)));

  const secondary = joinWellKnown(forms, groups, atKey);
  const persons = findPersons(forms, groups);
  joinPersons(persons, groups, store, forms);
  for (const at of findTitled(forms)) secondary.add(at);
  joinNearSpellings(forms, persons, groups);
  const acronyms = joinAliases(forms, groups, atKey, aliases);
  const { short, ambiguous } = joinShortNames(forms, groups, atKey, acronyms);
  return collectEntries(store, forms, groups, new Set([...secondary, ...short]), ambiguous);
}

/** Joins forms that always mean the same; yields those that are not the one to be shown. */
function joinWellKnown(forms: readonly Form[], groups: Groups, atKey: Map<string, number>): Set<number> {
  const secondary = new Set<number>();
  const firsts = new Map<string, number>();
  forms.forEach(({ key, means }, at) => {
    const full = WELL_KNOWN.get(key);
    if (full === undefined || full === key || means.length > 0) return;
    const first = atKey.get(full) ?? firsts.get(full);
    if (first === undefined) firsts.set(full, at);
    else if (groups.join(first, at) && atKey.has(full)) secondary.add(at);
  });
  return secondary;
}

/** Joins what texts say to be the same; yields for each acronym the forms that it may stand for. */
function joinAliases(
  forms: readonly Form[],
  groups: Groups,
  atKey: ReadonlyMap<string, number>,
  aliases: Iterable<SaidAlias>,
): Map<string, number[]> {
  const acronyms = new Map<string, number[]>();
  for (const { full, other, isAcronym } of [...aliases].sort(byKeys)) {
    const at = atKey.get(full);
    const otherAt = atKey.get(other);
    if (at === undefined) continue;
    if (isAcronym) addPlace(acronyms, other, at);
    else if (otherAt !== undefined && mayBeOne(at, otherAt)) groups.join(at, otherAt);
  }
  return acronyms;

  /** Two countries stay two, and so do a body and a person who was once of it. */
  function mayBeOne(a: number, b: number): boolean {
    const keys = [forms[a]?.key ?? '', forms[b]?.key ?? ''];
    if (keys.every((key) => PLACES.has(key)) || keys.some((key) => DEMONYMS.has(key))) return false;
    const kinds = [groups.kindOf(a), groups.kindOf(b)];
    return kinds[0] === kinds[1] || !kinds.includes('person') || kinds.includes('other');
  }
}

function addPlace(places: Map<string, number[]>, key: string, at: number): void {
  const others = places.get(key);
  if (others) others.push(at);
  else places.set(key, [at]);
}

function byKeys(a: SaidAlias, b: SaidAlias): number {
  const [one, other] = [`${a.full}\n${a.other}`, `${b.full}\n${b.other}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
