import type { KnownName } from '../../types.ts';
import { keyOf } from './name-key.ts';
import { once } from './once.ts';
import { countForewords, readPersonal, withoutArticles } from './personal.ts';
import { mayBePerson } from './short-names.ts';
import { spellingOf } from './spelling.ts';
import stripWords from './strip-words.json' with { type: 'json' };

/** A lone word means a person only where it is written so: surnames may be ordinary words too. */
const HAS_CAPITAL = /\p{Lu}/u;
const MAX_ENDING_WORDS = 4;
const STORMS = stripWords.storms.map((words) => `${words} `);

/** What is asked without the titles before it; null where there are none. */
export function withoutTitle(asked: string): string | null {
  const key = keyOf(asked);
  const words = key.split(' ');
  const bare = words.slice(countForewords(words)).join(' ');
  const storm = STORMS.find((kind) => bare.startsWith(kind));
  if (storm) return bare.slice(storm.length);
  return bare === key ? null : bare;
}

/**
 * Finds the persons whose name ends in what is asked, whole words with their particles, though no article calls them
 * so; and storms by their own name. A single word must be written with a capital.
 */
export function createEndingFinder(entries: readonly KnownName[]): (asked: string) => readonly KnownName[] {
  const byEnding = once(() => groupByEnding(entries));
  return (asked) => {
    if (!asked.includes(' ') && !HAS_CAPITAL.test(asked)) return [];
    const words = withoutArticles(keyOf(asked).split(' '));
    return (byEnding().get(words.map(spellingOf).join(' ')) ?? []).flatMap((place) => entries[place] ?? []);
  };
}

/** For each ending the places of the entries, in their order. */
function groupByEnding(entries: readonly KnownName[]): Map<string, number[]> {
  const byEnding = new Map<string, number[]>();
  entries.forEach(({ name, kind }, place) => {
    for (const ending of endingsOf(name, kind)) {
      const others = byEnding.get(ending);
      if (!others) byEnding.set(ending, [place]);
      else if (others.at(-1) !== place) others.push(place);
    }
  });
  return byEnding;
}

/** The last words of a name, one and more, and the name without its titles. */
function endingsOf(name: string, kind: KnownName['kind']): string[] {
  if (!name.includes(' ')) return [];
  if (!mayBePerson(name, kind)) {
    const own = kind === 'person' ? null : withoutTitle(name);
    return own !== null && STORMS.some((words) => keyOf(name).startsWith(words)) ? [own] : [];
  }
  const words = withoutArticles(keyOf(name).split(' '));
  const suffixes = readPersonal(words)?.suffix ? 1 : 0;
  const bare = words.slice(countForewords(words), words.length - suffixes).map(spellingOf);
  const endings = bare.length < words.length ? [bare.join(' ')] : [];
  const last = bare.slice(-MAX_ENDING_WORDS);
  for (let from = last.length === bare.length ? 1 : 0; from < last.length; from++) {
    endings.push(last.slice(from).join(' '));
  }
  return endings;
}
