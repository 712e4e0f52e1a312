/** How an article names people and bodies: in full once, by a part of the name from then on. */
import type { Random } from './random.ts';
import { drawOrganization, drawPerson, drawPlace, type Story } from './story.ts';
import type { Organization, Person } from './world.ts';

export interface Naming {
  /** @param role - what a person is that is named for the first time */
  person(role: () => string): string;
  organization(): string;
  place(): string;
}

/** Of so many, one is of the article alone and not of its story. */
const OWN_SHARE = 0.12;
const ACRONYM_SHARE = 0.6;
const FULL_AGAIN_SHARE = 0.12;
/** Whom an article tells of is told of again and again: the first of its cast most. */
const FAVOUR = 1.7;

export function createNaming({ people, organizations, places }: Story, random: Random): Naming {
  const known = new Set<Person | Organization>();
  const drawFrom = <Item>(cast: readonly Item[], other: (random: Random) => Item): Item => {
    const own = cast[Math.floor(cast.length * random.next() ** FAVOUR)];
    return own === undefined || random.next() < OWN_SHARE ? other(random) : own;
  };
  const isNew = (named: Person | Organization) => !known.has(named) && known.add(named) !== undefined;

  return {
    person(role) {
      const person = drawFrom(people, drawPerson);
      const name = `${person.first} ${person.surname}`;
      if (isNew(person)) return random.next() < 0.5 ? `${name}, a ${role()},` : `${role()} ${name}`;
      return random.next() < FULL_AGAIN_SHARE ? name : person.surname;
    },

    organization() {
      const body = drawFrom(organizations, drawOrganization);
      if (isNew(body)) return `the ${body.name} (${body.acronym})`;
      return `the ${random.next() < ACRONYM_SHARE ? body.acronym : body.name}`;
    },

    place: () => drawFrom(places, drawPlace),
  };
}
