/** How well names are found and told apart: spans as CoNLL counts them, and overlaps. */
import { findMentions } from '../index/names/mentions.ts';
import type { NameKind } from '../index/types.ts';

/** A text with its names. Offsets are UTF-16 code units. */
export interface GoldNames {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly names: readonly GoldName[] };
}

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** In [0, 1]. `f1` counts equal spans; precision and recall count overlapping ones. */
export interface NameScores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export const TYPED: readonly NameKind[] = ['person', 'organization', 'place'];

/**
 * @param kinds - only these count, and only where the kind is right; null: every name counts, whatever its kind
 */
export function scoreNames(records: readonly GoldNames[], kinds: readonly NameKind[] | null): NameScores {
  const count = { sought: 0, found: 0, equal: 0, soughtTouched: 0, foundTouched: 0 };
  for (const { text, gold } of records) {
    const all = findMentions(text).map(({ span, kind }) => ({ ...span, kind }));
    // What is neither person, body nor place is not scored by kind, and what stands on it is not either.
    const ignored = kinds === null ? [] : gold.names.filter(({ kind }) => !TYPED.includes(kind));
    const found = all.filter(
      (name) => (kinds?.includes(name.kind) ?? true) && !ignored.some((other) => overlap(name, other)),
    );
    const sought = gold.names.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const agree = (a: GoldName, b: GoldName) => kinds === null || a.kind === b.kind;
    count.sought += sought.length;
    count.found += found.length;
    count.equal += found.filter((b) => sought.some((a) => isEqual(a, b) && agree(a, b))).length;
    count.soughtTouched += sought.filter((a) => found.some((b) => overlap(a, b) && agree(a, b))).length;
    count.foundTouched += found.filter((b) => sought.some((a) => overlap(a, b) && agree(a, b))).length;
  }
  return {
    f1: (2 * count.equal) / Math.max(1, count.sought + count.found),
    precision: count.foundTouched / Math.max(1, count.found),
    recall: count.soughtTouched / Math.max(1, count.sought),
  };
}

function isEqual(a: GoldName, b: GoldName): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: GoldName, b: GoldName): boolean {
  return a.start < b.end && b.start < a.end;
}
