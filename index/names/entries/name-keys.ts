import { once } from './once.ts';

const TEXTS_AT_A_TIME = 4096;

/** The keys under which articles write names, and the entries that are written so; an entry is told by its place. */
export interface NameKeys {
  /** In ascending order, each once. */
  readonly texts: readonly string[];
  /** For each of them the form that its transliterations have in common; empty where it is the key itself. */
  readonly spelt: readonly string[];
  /** The places of a key are those from `starts[key]` to `starts[key + 1]` … */
  readonly places: Int32Array;
  readonly starts: Int32Array;
  /** … of which so many, the first, are of entries with a form of that key; the others it may stand for. */
  readonly own: Int32Array;
  /** Under which number a key stands; undefined where nothing is written so. */
  numberOf(key: string): number | undefined;
}

/** @param known - each text with its place; null: they are numbered when one is first asked for */
export function createNameKeys(
  keys: Omit<NameKeys, 'numberOf'>,
  known: ReadonlyMap<string, number> | null = null,
): NameKeys {
  const numbers = once(() => known ?? new Map(keys.texts.map((text, at) => [text, at])));
  return { ...keys, numberOf: (key) => numbers().get(key) };
}

/** Texts with their places, in steps. */
export function* numberTexts(texts: readonly string[]): Generator<void, Map<string, number>> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < texts.length; at++) {
    numbers.set(texts[at] ?? '', at);
    if (at % TEXTS_AT_A_TIME === 0) yield;
  }
  return numbers;
}

/** The places of the entries that are written so, or may be. */
export function placesOf({ starts, places }: NameKeys, key: number | undefined): Int32Array {
  return key === undefined ? NO_PLACES : places.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
}

/** The places of the entries that have a form of this key. */
export function ownPlacesOf({ starts, places, own }: NameKeys, key: number): Int32Array {
  const start = starts[key] ?? 0;
  return places.subarray(start, start + (own[key] ?? 0));
}

const NO_PLACES = new Int32Array(0);
