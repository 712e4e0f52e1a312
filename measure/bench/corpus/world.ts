/** Everybody and everything that the news may name, by rank: the first are named most. */
import { mix } from './random.ts';
import words from './words.json' with { type: 'json' };
import { stemOf } from './words.ts';

export interface Person {
  readonly first: string;
  readonly surname: string;
}

/** A body of people. */
export interface Organization {
  readonly name: string;
  readonly acronym: string;
}

const { first, bodies, papers } = words;
const PERSON = 11;
const PLACE = 12;
const PAPERS = 20;
/** So many people share a surname, now and then. */
const NAMESAKES = 5;

export function personOf(rank: number): Person {
  const drawn = mix(rank);
  const surname = drawn % NAMESAKES === 0 ? Math.floor(rank / NAMESAKES) : rank;
  return { first: first[drawn % first.length] ?? '', surname: capitalize(`${stemOf(surname, PERSON)}n`) };
}

export function placeOf(rank: number): string {
  return capitalize(`${stemOf(rank, PLACE)}${['burg', 'ville', 'ton', 'stad', ''][rank % 5]}`);
}

export function organizationOf(rank: number): Organization {
  const name = `${placeOf(mix(rank) % 997)} ${bodies[rank % bodies.length]}`;
  return { name, acronym: name.replace(/[^A-Z]/g, '') };
}

/** The papers that print the news. */
export const SOURCES: readonly string[] = Array.from(
  { length: PAPERS },
  (_, at) => `${placeOf(at)} ${papers[at % papers.length]}`,
);

function capitalize(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
