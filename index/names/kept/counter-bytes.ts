import { type CountedAliases, createAliases } from '../entries/aliases.ts';
import { createForms, type FormStore } from '../entries/forms.ts';
import { createLinks } from '../entries/links.ts';
import type { ToldTraits } from '../entries/told-traits.ts';
import { createNameCounter, type NameCounter } from '../known-names.ts';
import { type ColumnReader, createColumnReader } from './read-columns.ts';
import { COUNTER_KIND } from './write-counter.ts';

const ROWS_AT_A_TIME = 1024;

/**
 * The counter that wrote these bytes, to be gone on with.
 *
 * @throws Error where they are not of a counter
 */
export function* readCounter(bytes: Uint8Array): Generator<void, NameCounter> {
  const columns = createColumnReader(bytes, COUNTER_KIND);
  const [store, aliases] = [createForms(), createAliases()];
  yield* readAliases(columns, aliases);
  for (const day of yield* readNumbered(columns)) store.beginArticle(day || null);
  yield* readForms(columns, store);
  const links = createLinks({ hashes: addUp(yield* columns.numbers()), parents: yield* columns.numbers() });
  columns.end();
  // It was gathered before it was written.
  store.all();
  return createNameCounter(store, aliases, links);
}

function* readAliases(columns: ColumnReader, aliases: CountedAliases): Generator<void, void> {
  const full = yield* columns.texts();
  const other = yield* columns.texts();
  const acronyms = yield* columns.numbers();
  const counts = yield* columns.numbers();
  for (let at = 0; at < full.length; at++) {
    const alias = { full: full[at] ?? '', other: other[at] ?? '', isAcronym: acronyms[at] === 1 };
    aliases.restore(alias, counts[at] ?? 0);
  }
}

function* readForms(columns: ColumnReader, store: FormStore): Generator<void, void> {
  const keys = takeFrom(yield* readNumbered(columns));
  const meant = yield* columns.numbers();
  const mentions = yield* columns.numbers();
  const speeches = yield* columns.numbers();
  const person = yield* columns.numbers();
  const organization = yield* columns.numbers();
  const place = yield* columns.numbers();
  const spelt = yield* columns.numbers();
  const names = takeFrom(yield* columns.texts());
  const times = takeFrom(yield* columns.numbers());
  const told = yield* readTold(columns);
  const counts = yield* columns.numbers();
  const steps = takeFrom(yield* columns.numbers());
  for (let at = 0; at < mentions.length; at++) {
    const [key = ''] = keys(1);
    const spellings = names(spelt[at] ?? 0);
    const form = {
      key,
      means: keys(meant[at] ?? 0),
      name: spellings[0] ?? '',
      spellings: spellings.length > 1 ? toCounts(spellings, times(spellings.length)) : null,
      told: told.get(at) ?? null,
      mentions: mentions[at] ?? 0,
      speeches: speeches[at] ?? 0,
      person: person[at] ?? 0,
      organization: organization[at] ?? 0,
      place: place[at] ?? 0,
    };
    store.restore(form, addUp(steps(counts[at] ?? 0)));
    if (at % ROWS_AT_A_TIME === 0) yield;
  }
}

function* readTold(columns: ColumnReader): Generator<void, Map<number, ToldTraits>> {
  const places = yield* columns.numbers();
  const bornCounts = yield* columns.numbers();
  const years = takeFrom(yield* columns.texts());
  const yearTimes = takeFrom(yield* columns.numbers());
  const roleCounts = yield* columns.numbers();
  const roles = takeFrom(yield* readNumbered(columns));
  const roleTimes = takeFrom(yield* columns.numbers());
  const told = new Map<number, ToldTraits>();
  places.forEach((place, at) => {
    const [born, role] = [bornCounts[at] ?? 0, roleCounts[at] ?? 0];
    told.set(place, {
      born: toCounts(years(born).map(Number), yearTimes(born)),
      roles: toCounts(roles(role), roleTimes(role)),
    });
  });
  return told;
}

/** The text of each row. */
function* readNumbered(columns: ColumnReader): Generator<void, string[]> {
  const texts = yield* columns.texts();
  const rows = yield* columns.numbers();
  return Array.from(rows, (row) => texts[row] ?? '');
}

/** Takes so many rows, and each time those behind the ones before. */
function takeFrom<T extends { slice(from: number, to: number): T }>(column: T): (count: number) => T {
  let from = 0;
  return (count) => {
    from += count;
    return column.slice(from - count, from);
  };
}

function toCounts<K>(counted: readonly K[], times: Int32Array): Map<K, number> {
  return new Map(counted.map((key, at) => [key, times[at] ?? 0]));
}

function addUp(steps: Int32Array): Int32Array {
  for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return steps;
}
