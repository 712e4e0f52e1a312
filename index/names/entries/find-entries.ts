import type { KnownName } from '../../types.ts';
import type { Entries } from './collect-entries.ts';
import { createEndingFinder, withoutTitle } from './find-by-ending.ts';
import { keyOf } from './name-key.ts';
import { once } from './once.ts';
import type { FindEntries } from './settle-mentions.ts';
import { spellingOf } from './spelling.ts';
import { WELL_KNOWN } from './word-lists.ts';

/**
 * Finds the entries that are written in some way, whatever the case and the accents, titles before it left out.
 *
 * @param findWritten - of the same entries: those that some article writes so
 */
export function createEntryFinder(entries: Entries['entries'], findWritten: FindEntries): FindEntries {
  const findByEnding = createEndingFinder(entries);

  return (text) => {
    const written = findWritten(text);
    if (written.length > 0) return written;
    const bare = withoutTitle(text);
    // A bare surname behind a title is a person's, whatever the case.
    const persons = bare === null ? [] : findWritten(bare).filter(mayBeTitled);
    if (persons.length > 0) return persons;
    return findByEnding(bare === null ? text : capitalise(bare));
  };
}

/** Finds those only that some article writes so. */
export function createWrittenFinder({ entries, byKey }: Pick<Entries, 'entries' | 'byKey'>): FindEntries {
  const byMeaning = once(() => groupKeys(byKey.keys(), meaningOf));
  const bySpelling = once(() => groupKeys(byKey.keys(), spellingKey));

  return (text) => {
    const key = keyOf(text);
    const places = byKey.get(key);
    if (places) return order(places, key);
    const meaning = meaningOf(key);
    const same = [meaning, ...(byMeaning().get(meaning) ?? [])].flatMap((other) => byKey.get(other) ?? []);
    if (same.length > 0) return order([...new Set(same)], key);
    const spelling = spellingKey(key);
    const keys = [...(spelling === key ? [] : [spelling]), ...(bySpelling().get(spelling) ?? [])];
    return order([...new Set(keys.flatMap((other) => byKey.get(other) ?? []))], key);
  };

  function order(places: readonly number[], key: string): KnownName[] {
    const found = places.flatMap((place) => {
      const entry = entries[place];
      return entry ? { place, entry, isOwn: places.length > 1 && keyOf(entry.name) === key } : [];
    });
    return found
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.place - b.place)
      .map(({ entry }) => entry);
  }
}

function mayBeTitled({ kind }: KnownName): boolean {
  return kind === 'person' || kind === 'other';
}

function capitalise(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function meaningOf(key: string): string {
  return WELL_KNOWN.get(key) ?? key;
}

function spellingKey(key: string): string {
  return key.includes(' ') ? key.split(' ').map(spellingOf).join(' ') : spellingOf(key);
}

/** The keys behind the forms that they have; left out where it is the key itself, which leads there anyway. */
function groupKeys(keys: Iterable<string>, formOf: (key: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const form = formOf(key);
    if (form === key) continue;
    const others = groups.get(form);
    if (others) others.push(key);
    else groups.set(form, [key]);
  }
  return groups;
}
