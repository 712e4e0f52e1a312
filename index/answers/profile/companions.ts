import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { KnownName } from '../../types.ts';
import type { Library } from '../library.ts';

const MAX_COMPANIONS = 5;

/** The names that stand in the same sentences as one, most often first; persons, bodies and places only. */
export function findCompanions(
  { mentionsOf, names }: Library,
  analyses: readonly Analysis[],
  { name }: KnownName,
): readonly KnownName[] {
  const counts = new Map<string, number>();
  for (const analysis of analyses) {
    for (const sentence of analysis.sentences) {
      const named = lyingWithin(mentionsOf(analysis), sentence).filter(({ kind }) => kind !== 'other');
      const together = new Set(named.map((mention) => mention.name));
      if (!together.delete(name)) continue;
      for (const other of together) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .flatMap(([other]) => names.find(other) ?? [])
    .filter((other) => other.name !== name)
    .slice(0, MAX_COMPANIONS);
}
