/** What several papers report on: who is in it, where, when, and in which words. */
import { createRandom, type Random } from './random.ts';
import { drawRank } from './ranks.ts';
import { type WordClass, wordOf } from './words.ts';
import { type Organization, organizationOf, type Person, personOf, placeOf } from './world.ts';

export interface Story {
  /** Whole days since the first day of the news. */
  readonly day: number;
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly string[];
  readonly words: Readonly<Record<WordClass, readonly string[]>>;
}

const DAYS = 3 * 365;
const PEOPLE = { common: 3_000, shift: 8 };
const ORGANIZATIONS = { common: 1_000, shift: 5 };
const PLACES = { common: 1_000, shift: 5 };
const VOCABULARIES = {
  noun: { common: 5_000, shift: 12 },
  verb: { common: 1_000, shift: 12 },
  adjective: { common: 1_500, shift: 8 },
};

/** The same number of the same seed always gives the same story. */
export function writeStory(seed: number, number: number): Story {
  const random = createRandom(seed, number, 1);
  const draw = <Item>(count: number, one: (random: Random) => Item) =>
    Array.from({ length: count }, () => one(random));
  return {
    day: random.below(DAYS),
    people: draw(5, drawPerson),
    organizations: draw(3, drawOrganization),
    places: draw(3, drawPlace),
    words: {
      noun: draw(20, (chance) => drawWord('noun', chance)),
      verb: draw(8, (chance) => drawWord('verb', chance)),
      adjective: draw(8, (chance) => drawWord('adjective', chance)),
    },
  };
}

export function drawWord(kind: WordClass, random: Random): string {
  return wordOf(kind, drawRank(random, VOCABULARIES[kind]));
}

export function drawPerson(random: Random): Person {
  return personOf(drawRank(random, PEOPLE));
}

export function drawOrganization(random: Random): Organization {
  return organizationOf(drawRank(random, ORGANIZATIONS));
}

export function drawPlace(random: Random): string {
  return placeOf(drawRank(random, PLACES));
}
