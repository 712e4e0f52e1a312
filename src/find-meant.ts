import { distance } from 'fastest-levenshtein';

const MOST_EDITS = 2;

/**
 * The setting that a name was most likely meant for: the nearest one, at most two letters off, whatever the case.
 * `null` where it is a setting itself, or near to none.
 */
export function findMeant(name: string, settings: readonly string[]): string | null {
  if (settings.includes(name)) return null;
  const [nearest] = settings
    .map((setting) => ({ setting, edits: distance(setting, name.toUpperCase()) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  return nearest?.setting ?? null;
}
