import type { NameList } from './collect-entries.ts';
import { type MergedRows, mergeRows, takeRows } from './merged-rows.ts';
import { createNameKeys, type NameKeys, numberTexts, ownPlacesOf } from './name-keys.ts';
import { once } from './once.ts';

/** What has become of some names of a list. */
export interface NameChanges {
  /** Keys under which nothing is written any more. */
  readonly gone: readonly string[];
  /** All names that are written under some keys now, in place of those that were. */
  readonly now: NameList;
}

const ROWS_AT_A_TIME = 8192;

/** The list as it would be if all names were gathered anew; in steps. Entries that have not changed are the same. */
export function* mergeNames(list: NameList, { gone, now }: NameChanges): Generator<void, NameList> {
  const isOldKey = new Uint8Array(list.keys.texts.length);
  const isOldEntry = new Uint8Array(list.entries.length);
  for (const key of [...gone, ...now.keys.texts]) {
    const number = list.keys.numberOf(key);
    if (number === undefined) continue;
    isOldKey[number] = 1;
    for (const place of ownPlacesOf(list.keys, number)) isOldEntry[place] = 1;
  }
  const entries = mergeRows(isOldEntry, now.entries.length, compareEntries(list, now, isOldEntry));
  yield;
  const merged = takeRows(entries, list.entries, now.entries);
  yield;
  const endings = takeRows(entries, list.endings, now.endings);
  yield;
  const sure = entries.from.map((row) => (row < 0 ? now.sure[-1 - row] : list.sure[row]) ?? 0);
  const keys = yield* mergeKeys(list.keys, now.keys, isOldKey, entries);
  return { entries: merged, sure: Uint8Array.from(sure), endings, keys };
}

/**
 * Whether an entry of the first list comes before one of the second, in the order of a list.
 *
 * @param isLeftOut - for each of the first ones 1 where it is not to be kept, so that it may well stand on either side
 */
function compareEntries(
  list: NameList,
  now: NameList,
  isLeftOut: Uint8Array,
): (old: number, own: number) => boolean {
  const firsts = once(() => [firstKeysOf(list), firstKeysOf(now)] as const);
  return (old, own) => {
    const [one, other] = [list.entries[old], now.entries[own]];
    if (!one || !other) return false;
    if (one.mentions !== other.mentions) return one.mentions > other.mentions;
    if (one.name !== other.name) return one.name < other.name;
    if (isLeftOut[old] === 1) return false;
    const [oldKeys, ownKeys] = firsts();
    return (oldKeys[old] ?? '') < (ownKeys[own] ?? '');
  };
}

/** For each entry the first key of its forms. */
function firstKeysOf({ entries, keys }: NameList): readonly string[] {
  const firsts = entries.map(() => '');
  for (let key = keys.texts.length - 1; key >= 0; key--) {
    for (const place of ownPlacesOf(keys, key)) firsts[place] = keys.texts[key] ?? '';
  }
  return firsts;
}

/** @param isLeftOut - for each key of the first ones 1 where it is not to be kept */
function* mergeKeys(
  old: NameKeys,
  own: NameKeys,
  isLeftOut: Uint8Array,
  entries: MergedRows,
): Generator<void, NameKeys> {
  const isBefore = (key: number, other: number) => (old.texts[key] ?? '') < (own.texts[other] ?? '');
  const keys = mergeRows(isLeftOut, own.texts.length, isBefore);
  yield;
  const texts = takeRows(keys, old.texts, own.texts);
  yield;
  const spelt = takeRows(keys, old.spelt, own.spelt);
  yield;
  const places = new Int32Array(old.places.length + own.places.length);
  const starts = new Int32Array(texts.length + 1);
  const owned = new Int32Array(texts.length);
  let size = 0;
  for (let key = 0; key < texts.length; key++) {
    const row = keys.from[key] ?? 0;
    const [source, number, moved] = row < 0 ? [own, -1 - row, entries.own] : [old, row, entries.old];
    owned[key] = source.own[number] ?? 0;
    const end = source.starts[number + 1] ?? 0;
    for (let at = source.starts[number] ?? 0; at < end; at++) {
      places[size++] = moved[source.places[at] ?? 0] ?? 0;
    }
    starts[key + 1] = size;
    if (key % ROWS_AT_A_TIME === 0) yield;
  }
  const numbers = yield* numberTexts(texts);
  return createNameKeys({ texts, spelt, starts, own: owned, places: places.slice(0, size) }, numbers);
}
