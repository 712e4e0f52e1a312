/** Articles that took over a sentence a day later and, with it, "yesterday". */
import { areCopies } from '../copies.ts';
import type { Telling } from './telling.ts';
import { keyOfInterval } from './told-days.ts';

/** Tellings without the copies that count from a day of their own. */
export interface Sifted {
  readonly kept: readonly Telling[];
  /** The articles of those copies, by the telling that they took over. */
  readonly late: ReadonlyMap<Telling, ReadonlySet<string>>;
}

/**
 * "Yesterday" in an article that another one took over a day later means the day of the first: what the copy counts
 * from its own day of print is left out, and its article remembered. The same words in another story, such as that of
 * the week after, tell their own day.
 */
export function siftLateCopies(tellings: readonly Telling[]): Sifted {
  const late = new Map<Telling, Set<string>>();
  const left = new Set<Telling>();
  for (const own of groupByWords(tellings)) {
    const firsts = new Map<string, Telling>();
    for (const telling of own.sort((a, b) => (printOf(a) < printOf(b) ? -1 : 1))) {
      const original = [...firsts.values()].find((first) => isLateCopy(telling, first));
      if (original === undefined) {
        firsts.set(`${keyOfInterval(telling.interval)} ${idOf(telling)}`, telling);
        continue;
      }
      left.add(telling);
      late.set(original, (late.get(original) ?? new Set()).add(idOf(telling)));
    }
  }
  return { kept: tellings.filter((telling) => !left.has(telling)), late };
}

export function idOf({ analysis }: Telling): string {
  return analysis.article.id;
}

/** Days that were counted from a known day of print, by the words of their sentence and of the day. */
function groupByWords(tellings: readonly Telling[]): Iterable<Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { words } = telling;
    if (words === null || telling.time.basis === 'explicit' || printOf(telling) === '') continue;
    const key = `${telling.time.text} ${words}`;
    const own = groups.get(key) ?? [];
    if (own.push(telling) === 1) groups.set(key, own);
  }
  return groups.values();
}

function isLateCopy(telling: Telling, first: Telling): boolean {
  return (
    printOf(first) < printOf(telling) &&
    keyOfInterval(first.interval) !== keyOfInterval(telling.interval) &&
    areCopies(first.analysis, telling.analysis)
  );
}

function printOf({ analysis }: Telling): string {
  return analysis.article.published.date ?? '';
}
