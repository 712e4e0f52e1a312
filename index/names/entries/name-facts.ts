import { createTextMemory } from '../../language/text-memory.ts';
import type { NameKind } from '../../types.ts';
import { keyOf } from './name-key.ts';
import { readShort, type ShortName, shortNamesOf } from './short-names.ts';

/** What a name as it is written tells wherever it stands; what its kind decides is read when it is first asked for. */
export interface NameFacts {
  readonly name: string;
  readonly key: string;
  readonly short: Partial<Record<NameKind, ReturnType<typeof readShort>>>;
  readonly shorts: Partial<Record<NameKind, readonly ShortName[]>>;
}

const recall = createTextMemory<NameFacts>({ most: 30_000, maxChars: 80 });

/** The same object for the same name, as long as it is remembered; a very long one is not. */
export function factsOf(name: string): NameFacts {
  return recall(name, (own) => ({ name: own, key: keyOf(own), short: {}, shorts: {} }));
}

/** What a name of a kind may be short for: see `readShort`. */
export function shortOf({ name, key, short }: NameFacts, kind: NameKind): ReturnType<typeof readShort> {
  short[kind] ??= readShort(name, key, kind);
  return short[kind];
}

/** What a name of a kind may be called for short: see `shortNamesOf`. */
export function shortsOf({ name, key, shorts }: NameFacts, kind: NameKind): readonly ShortName[] {
  shorts[kind] ??= shortNamesOf(name, key, kind);
  return shorts[kind];
}
