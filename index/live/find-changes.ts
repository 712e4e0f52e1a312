import type { Article } from '../types.ts';

/** The articles by which two states of a corpus differ. */
export interface Changes {
  readonly added: readonly Article[];
  readonly changed: readonly { readonly from: Article; readonly to: Article }[];
  readonly removed: readonly Article[];
}

const NO_CHANGES: Changes = { added: [], changed: [], removed: [] };

/** An article is unchanged only where it is the same object. */
export function findChanges(before: readonly Article[], now: readonly Article[]): Changes {
  if (before.length === now.length && before.every((article, at) => article === now[at])) return NO_CHANGES;
  const old = new Map(before.map((article) => [article.id, article]));
  const ids = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !old.has(id)),
    changed: now.flatMap((to) => {
      const from = old.get(to.id);
      return from === undefined || from === to ? [] : [{ from, to }];
    }),
    removed: before.filter(({ id }) => !ids.has(id)),
  };
}

export function isUnchanged({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}
