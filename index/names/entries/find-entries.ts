import { createTextMemory } from '../../language/text-memory.ts';
import type { KnownName } from '../../types.ts';
import type { NameList } from './collect-entries.ts';
import { createEndingFinder } from './find-by-ending.ts';
import { withoutTitle } from './name-ending.ts';
import { keyOf } from './name-key.ts';
import { placesOf } from './name-keys.ts';
import { once } from './once.ts';
import type { FindEntries } from './settle-mentions.ts';
import { spellingKey } from './spelling.ts';
import { WELL_KNOWN } from './word-lists.ts';

/**
 * Finds the entries that are written in some way, whatever the case and the accents, titles before it left out.
 *
 * @param findWritten - of the same list: those that some article writes so
 */
export function createEntryFinder({ entries, endings }: NameList, findWritten: FindEntries): FindEntries {
  const findByEnding = createEndingFinder(entries, endings);

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

/** Finds those only that some article writes so. What was found is remembered: most names come again and again. */
export function createWrittenFinder({ entries, keys }: NameList): FindEntries {
  const bySpelling = once(() => groupBySpelling(keys.spelt));
  const placesUnder = (key: string) => placesOf(keys, keys.numberOf(key));
  const recall = createTextMemory<readonly KnownName[] | undefined>({ most: 30_000, maxChars: 80 });

  return (text) => recall(text, findAny) ?? NOBODY;

  function findAny(text: string): readonly KnownName[] | undefined {
    const found = find(text);
    return found.length > 0 ? found : undefined;
  }

  function find(text: string): readonly KnownName[] {
    const key = keyOf(text);
    const places = placesUnder(key);
    if (places.length > 0) return order(places, key);
    const meaning = WELL_KNOWN.get(key) ?? key;
    const same = (SAME.get(meaning) ?? []).flatMap((other) => [...placesUnder(other)]);
    if (same.length > 0) return order(same, key);
    const spelling = spellingKey(key);
    const alike = (bySpelling().get(spelling) ?? []).flatMap((other) => [...placesOf(keys, other)]);
    return order([...(spelling === key ? [] : placesUnder(spelling)), ...alike], key);
  }

  function order(found: ArrayLike<number> & Iterable<number>, key: string): readonly KnownName[] {
    const [first] = found;
    if (first === undefined) return NOBODY;
    const only = found.length === 1 ? entries[first] : undefined;
    if (only) return [only];
    const places = [...new Set(found)];
    return places
      .flatMap((place) => {
        const entry = entries[place];
        return entry ? { place, entry, isOwn: places.length > 1 && keyOf(entry.name) === key } : [];
      })
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.place - b.place)
      .map(({ entry }) => entry);
  }
}

const NOBODY: readonly KnownName[] = [];

/** The keys that always mean the same as another one, with that one, by that one. */
const SAME = groupByMeaning();

function mayBeTitled({ kind }: KnownName): boolean {
  return kind === 'person' || kind === 'other';
}

function capitalise(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function groupByMeaning(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [form, full] of WELL_KNOWN) {
    const others = groups.get(full);
    if (others) others.push(form);
    else groups.set(full, [full, form]);
  }
  return groups;
}

/** The keys behind the spelling that they have in common; left out where that is the key itself. */
function groupBySpelling(spelt: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  spelt.forEach((spelling, key) => {
    if (spelling === '') return;
    const others = groups.get(spelling);
    if (others) others.push(key);
    else groups.set(spelling, [key]);
  });
  return groups;
}
