/** The titles of an archive as they are looked up while one is being typed. */
import type { Archive } from '../../../index/archive.ts';
import { toSafeLine } from '../../safe-text.ts';

export interface TitledArticle {
  readonly id: string;
  /** An untitled one is called so. */
  readonly title: string;
  readonly folded: string;
  /** Whether no other title reads the same. */
  readonly isUnique: boolean;
}

const TITLES = new WeakMap<Archive, readonly TitledArticle[]>();

/** Made once an archive: it is asked for at every letter that is typed. */
export function titlesOf(archive: Archive): readonly TitledArticle[] {
  const known = TITLES.get(archive);
  if (known) return known;
  const counts = new Map<string, number>();
  const keyed = archive.articles.map(({ id, title }) => ({
    id,
    title,
    key: toSafeLine(title ?? '').toLowerCase(),
  }));
  for (const { key } of keyed) counts.set(key, (counts.get(key) ?? 0) + 1);
  const titles = keyed.map(({ id, title, key }) => {
    const shown = title ?? 'untitled';
    const folded = (title ?? `untitled ${id}`).toLowerCase();
    return { id, title: shown, folded, isUnique: title !== null && counts.get(key) === 1 };
  });
  TITLES.set(archive, titles);
  return titles;
}
