import type { KnownName } from '../../types.ts';
import { type Ending, endsIn } from './name-ending.ts';
import { keyOf } from './name-key.ts';
import { once } from './once.ts';
import { withoutArticles } from './personal.ts';
import { spellingOf } from './spelling.ts';

/** A lone word means a person only where it is written so: surnames may be ordinary words too. */
const HAS_CAPITAL = /\p{Lu}/u;

/**
 * Finds the persons whose name ends in what is asked, whole words with their particles, though no article calls them
 * so; and storms by their own name. A single word must be written with a capital.
 *
 * @param endings - of the entries, in their order
 */
export function createEndingFinder(
  entries: readonly KnownName[],
  endings: readonly (Ending | null)[],
): (asked: string) => readonly KnownName[] {
  const byLastWord = once(() => groupByLastWord(endings));
  return (asked) => {
    if (!asked.includes(' ') && !HAS_CAPITAL.test(asked)) return [];
    const words = withoutArticles(keyOf(asked).split(' '));
    const places = byLastWord().get(spellingOf(words.at(-1) ?? ''));
    if (places === undefined) return [];
    const wanted = words.map(spellingOf).join(' ');
    return places.flatMap((place) => {
      const [entry, ending] = [entries[place], endings[place]];
      return entry && ending && endsIn(ending, wanted) ? entry : [];
    });
  };
}

/** For each last word the places of the entries, in their order. */
function groupByLastWord(endings: readonly (Ending | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  endings.forEach((ending, place) => {
    if (!ending) return;
    const word = ending.words.slice(ending.words.lastIndexOf(' ') + 1);
    const others = places.get(word);
    if (others) others.push(place);
    else places.set(word, [place]);
  });
  return places;
}
