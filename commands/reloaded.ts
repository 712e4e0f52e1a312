import type { Reloaded } from '../index/archive.ts';

/** "Read again. 3 articles added, 1 changed, 2 removed; 1 left out." */
export function writeReloaded({ added, changed, removed, problems }: Reloaded): string {
  const counts = Object.entries({ added, changed, removed }).filter(([, count]) => count > 0);
  const [first, ...others] = counts.map(([what, count], at) =>
    [count.toLocaleString('en'), at > 0 ? '' : count === 1 ? 'article' : 'articles', what]
      .filter(Boolean)
      .join(' '),
  );
  const leftOut = problems.length === 0 ? '' : `; ${problems.length.toLocaleString('en')} left out`;
  if (first === undefined) return `Nothing has changed${leftOut}.`;
  return `Read again. ${[first, ...others].join(', ')}${leftOut}.`;
}
