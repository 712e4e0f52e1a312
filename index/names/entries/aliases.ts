import { copyText } from '../../language/copy-text.ts';
import type { SaidAlias } from './count-article.ts';
import { addTimes } from './told-traits.ts';

/** What articles say of two names of one thing, counted by articles. */
export interface CountedAliases {
  /** @param said - in one article */
  add(said: Iterable<SaidAlias>): void;
  subtract(said: Iterable<SaidAlias>): void;
  /**
   * By their names, each pair once: where one article calls a name an acronym and another one a name like any other, it
   * is an acronym.
   */
  all(): SaidAlias[];
  /** With the number of articles that say so. */
  counts(): readonly (readonly [alias: SaidAlias, articles: number])[];
  restore(alias: SaidAlias, articles: number): void;
}

export function createAliases(): CountedAliases {
  const counts = new Map<string, number>();
  const count = (said: Iterable<SaidAlias>, times: number) => {
    for (const alias of said) addTimes(counts, idOf(alias), times);
  };
  const counted = () => [...counts].map(([id, articles]) => [readId(id), articles] as const);

  return {
    add: (said) => count(said, 1),
    subtract: (said) => count(said, -1),
    counts: counted,
    restore: (alias, articles) => addTimes(counts, idOf(alias), articles),
    all() {
      // An acronym comes before a name that is none.
      const [told, pairs] = [new Set<string>(), [] as SaidAlias[]];
      for (const alias of [...counts.keys()].sort().map(readId)) {
        const pair = `${alias.full}\n${alias.other}`;
        if (!told.has(pair)) pairs.push(alias);
        told.add(pair);
      }
      return pairs;
    },
  };
}

const IS_ACRONYM = '+';
const IS_NAME = '-';

function idOf({ full, other, isAcronym }: SaidAlias): string {
  return copyText(`${full}\n${other}\n${isAcronym ? IS_ACRONYM : IS_NAME}`);
}

function readId(id: string): SaidAlias {
  const [full = '', other = '', mark] = id.split('\n');
  return { full, other, isAcronym: mark === IS_ACRONYM };
}
