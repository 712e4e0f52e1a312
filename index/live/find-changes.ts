import type { Article } from '../types.ts';

/** The articles by which two states of a corpus differ. */
export interface Changes {
  readonly added: readonly Article[];
  readonly changed: readonly { readonly from: Article; readonly to: Article }[];
  readonly removed: readonly Article[];
}

/** An article is unchanged only where it is the same object. */
export function findChanges(before: readonly Article[], now: readonly Article[]): Changes {
  const [had, has] = [new Set(before), new Set(now)];
  const gone = new Map(before.flatMap((article) => (has.has(article) ? [] : [[article.id, article]])));
  const come = now.filter((article) => !had.has(article));
  const replaced = new Set(come.map(({ id }) => id));
  return {
    added: come.filter(({ id }) => !gone.has(id)),
    changed: come.flatMap((to) => {
      const from = gone.get(to.id);
      return from === undefined ? [] : [{ from, to }];
    }),
    removed: [...gone.values()].filter(({ id }) => !replaced.has(id)),
  };
}

export function isUnchanged({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}
