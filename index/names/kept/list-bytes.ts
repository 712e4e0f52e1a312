import type { KnownName } from '../../types.ts';
import type { NameList } from '../entries/collect-entries.ts';
import type { Ending } from '../entries/name-ending.ts';
import { createNameKeys, type NameKeys, numberTexts } from '../entries/name-keys.ts';
import { KINDS } from './kinds.ts';
import { type ColumnReader, createColumnReader } from './read-columns.ts';
import { type ColumnWriter, createColumnWriter } from './write-columns.ts';

const KIND = 'a list of names, version 1\n';
/** How an ending is noted: 0 where there is none. */
const IS_ENDING = 1;
const IS_SHORTER = 2;
const MAY_BE_CUT = 4;
const ROWS_AT_A_TIME = 4096;

/** A list as bytes, which `readNames` reads. */
export function* writeNames(list: NameList): Generator<void, Uint8Array<ArrayBuffer>> {
  const columns = createColumnWriter(KIND);
  yield* writeList(columns, list);
  return columns.bytes();
}

/** @throws Error where the bytes are no such list */
export function* readNames(bytes: Uint8Array): Generator<void, NameList> {
  const columns = createColumnReader(bytes, KIND);
  const list = yield* readList(columns);
  columns.end();
  return list;
}

/** Puts a list behind what was written. */
export function* writeList(columns: ColumnWriter, list: NameList): Generator<void, void> {
  yield* writeEntries(columns, list.entries);
  yield* columns.numbers(list.sure);
  yield* columns.numbersOf(list.endings, noteOf);
  yield* columns.texts(list.endings.map((ending) => ending?.words ?? ''));
  yield* writeKeys(columns, list.keys);
}

/** Reads what `writeList` put there. */
export function* readList(columns: ColumnReader): Generator<void, NameList> {
  const entries = yield* readEntries(columns);
  const sure = Uint8Array.from(yield* columns.numbers());
  const notes = yield* columns.numbers();
  const words = yield* columns.texts();
  const endings: (Ending | null)[] = [];
  for (let place = 0; place < notes.length; place++) {
    endings.push(readEnding(notes[place] ?? 0, words[place] ?? ''));
    if (place % ROWS_AT_A_TIME === 0) yield;
  }
  return { entries, sure, endings, keys: yield* readKeys(columns) };
}

function* writeEntries(columns: ColumnWriter, entries: readonly KnownName[]): Generator<void, void> {
  const days = new Set<string>();
  const forms: string[] = [];
  for (const [place, entry] of entries.entries()) {
    days.add(entry.first ?? '').add(entry.last ?? '');
    for (const form of entry.forms) forms.push(form);
    if (place % ROWS_AT_A_TIME === 0) yield;
  }
  const inOrder = [...days].sort();
  const numbers = new Map(inOrder.map((day, at) => [day, at]));
  yield* columns.texts(inOrder);
  yield* columns.numbersOf(entries, ({ first }) => numbers.get(first ?? '') ?? 0);
  yield* columns.numbersOf(entries, ({ last }) => numbers.get(last ?? '') ?? 0);
  yield* columns.numbersOf(entries, ({ kind }) => KINDS.indexOf(kind));
  yield* columns.numbersOf(entries, ({ mentions }) => mentions);
  yield* columns.numbersOf(entries, ({ articles }) => articles);
  yield* columns.numbersOf(entries, ({ speeches }) => speeches);
  yield* columns.numbersOf(entries, ({ forms }) => forms.length);
  yield* columns.texts(forms);
}

function* readEntries(columns: ColumnReader): Generator<void, KnownName[]> {
  const days = yield* columns.texts();
  const firsts = yield* columns.numbers();
  const lasts = yield* columns.numbers();
  const kinds = yield* columns.numbers();
  const mentions = yield* columns.numbers();
  const articles = yield* columns.numbers();
  const speeches = yield* columns.numbers();
  const counts = yield* columns.numbers();
  const texts = yield* columns.texts();
  const entries: KnownName[] = [];
  for (let place = 0, from = 0; place < counts.length; place++) {
    const forms = texts.slice(from, from + (counts[place] ?? 0));
    from += forms.length;
    entries.push({
      name: forms[0] ?? '',
      kind: KINDS[kinds[place] ?? 0] ?? 'other',
      forms,
      mentions: mentions[place] ?? 0,
      speeches: speeches[place] ?? 0,
      articles: articles[place] ?? 0,
      first: days[firsts[place] ?? 0] || null,
      last: days[lasts[place] ?? 0] || null,
    });
    if (place % ROWS_AT_A_TIME === 0) yield;
  }
  return entries;
}

function* writeKeys(columns: ColumnWriter, keys: NameKeys): Generator<void, void> {
  yield* columns.texts(keys.texts);
  yield* columns.texts(keys.spelt);
  yield* columns.numbers(keys.starts);
  yield* columns.numbers(keys.own);
  yield* columns.numbers(keys.places);
}

function* readKeys(columns: ColumnReader): Generator<void, NameKeys> {
  const texts = yield* columns.texts();
  const spelt = yield* columns.texts();
  const starts = yield* columns.numbers();
  const own = yield* columns.numbers();
  const places = yield* columns.numbers();
  const numbers = yield* numberTexts(texts);
  return createNameKeys({ texts, spelt, starts, own, places }, numbers);
}

function noteOf(ending: Ending | null): number {
  if (!ending) return 0;
  return IS_ENDING + (ending.isShorter ? IS_SHORTER : 0) + (ending.mayBeCut ? MAY_BE_CUT : 0);
}

function readEnding(note: number, words: string): Ending | null {
  if (note === 0) return null;
  return { words, isShorter: (note & IS_SHORTER) > 0, mayBeCut: (note & MAY_BE_CUT) > 0 };
}
