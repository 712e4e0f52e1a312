import type { Reply } from './command.ts';

/** The part of a list that a page shows. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The place of the first of them in the whole list, counted from 0. */
  readonly first: number;
  readonly pages: Reply['pages'];
}

/** @param wanted - counted from 0; a page behind the last one is the last one */
export function paginate<T>(items: readonly T[], perPage: number, wanted: number): Page<T> {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.min(wanted, count - 1);
  const first = page * perPage;
  return { items: items.slice(first, first + perPage), first, pages: count > 1 ? { page, count } : null };
}
