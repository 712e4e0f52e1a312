/** All listed words and phrases, gathered once. */
import bodies from '../lists/bodies.json' with { type: 'json' };
import demonyms from '../lists/demonyms.json' with { type: 'json' };
import firstNames from '../lists/first-names.json' with { type: 'json' };
import organizations from '../lists/organizations.json' with { type: 'json' };
import otherHeads from '../lists/other-heads.json' with { type: 'json' };
import placeHeads from '../lists/place-heads.json' with { type: 'json' };
import places from '../lists/places.json' with { type: 'json' };
import titles from '../lists/titles.json' with { type: 'json' };
import joiningWords from './joining-words.json' with { type: 'json' };
import {
  BODY_FOR,
  BODY_HEAD,
  BODY_INSIDE,
  BODY_OF,
  CITY,
  COMPANY_END,
  COUNTRY,
  DEMONYM,
  FIRST_NAME,
  type Known,
  ORGANIZATION,
  OTHER_HEAD,
  OTHER_OF,
  OTHER_PLACE,
  PLACE_FIRST,
  PLACE_HEAD,
  PLACE_OF,
  ROLE,
  TITLE,
  TOPIC,
} from './known.ts';
import { phraseOf, withoutDot } from './phrase-text.ts';
import { splitTokens } from './tokens.ts';

/** The listed phrases of two tokens and more that begin with one word. */
export interface Opening {
  /** In tokens. */
  readonly longest: number;
  /** Their second words, without a dot. */
  readonly seconds: ReadonlySet<string>;
}

interface GrowingOpening {
  longest: number;
  readonly seconds: Set<string>;
}

const phrases = new Map<string, Known>();
const inCapitals = new Map<string, Known>();
const opened = new Map<string, GrowingOpening>();
const openedInCapitals = new Map<string, GrowingOpening>();

/** By the phrase as it is written in running text. */
export const knownPhrases: ReadonlyMap<string, Known> = phrases;
/** By the phrase in capitals. */
export const knownInCapitals: ReadonlyMap<string, Known> = inCapitals;
/** By the word that begins them. */
export const openings: ReadonlyMap<string, Opening> = opened;
export const openingsInCapitals: ReadonlyMap<string, Opening> = openedInCapitals;

/** Words of letters alone, a blank between them. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

interface ListedPhrase {
  readonly text: string;
  /** The texts of its tokens, where it has more than one. */
  readonly words: readonly string[];
}

const ALONE: readonly string[] = [];

for (const [listed, flag] of [
  [places.countries, COUNTRY],
  [places.cities, CITY],
  [[...places.regions, ...places.others], OTHER_PLACE],
  [organizations, ORGANIZATION],
  [demonyms, DEMONYM],
  [firstNames, FIRST_NAME],
  [titles.before, TITLE],
  [bodies.heads, BODY_HEAD],
  [bodies.withOf, BODY_OF],
  [bodies.withFor, BODY_FOR],
  [bodies.inside, BODY_INSIDE],
  [bodies.endings, COMPANY_END],
  [placeHeads.last, PLACE_HEAD],
  [placeHeads.first, PLACE_FIRST],
  [bodies.placesWithOf, PLACE_OF],
  [otherHeads, OTHER_HEAD],
  [joiningWords.othersWithOf, OTHER_OF],
  [titles.roles, ROLE],
  [joiningWords.topics, TOPIC],
] as const) {
  for (const phrase of listed) addPhrase(phrase, flag);
}

function addPhrase(phrase: string, flag: Known): void {
  const { text, words } = PLAIN.test(phrase) ? readPlain(phrase) : readPhrase(phrase);
  phrases.set(text, (phrases.get(text) ?? 0) | flag);
  if (words.length > 1) addOpening(opened, words);
  // A role is a word in lower case, and a word in capitals is hardly ever one.
  if (flag === ROLE) return;
  const large = text.toUpperCase();
  inCapitals.set(large, (inCapitals.get(large) ?? 0) | flag);
  if (words.length > 1)
    addOpening(
      openedInCapitals,
      words.map((word) => word.toUpperCase()),
    );
}

/** What splitting it into tokens would yield, in a fraction of the time: most of some 18,000 are like that. */
function readPlain(phrase: string): ListedPhrase {
  return { text: phrase, words: phrase.includes(' ') ? phrase.split(' ') : ALONE };
}

function readPhrase(phrase: string): ListedPhrase {
  const tokens = splitTokens(phrase);
  return { text: phraseOf(tokens, 0, tokens.length), words: tokens.map(({ text }) => text) };
}

function addOpening(
  found: Map<string, GrowingOpening>,
  [first = '', second = '', ...others]: readonly string[],
): void {
  const opening = found.get(first) ?? { longest: 0, seconds: new Set<string>() };
  opening.longest = Math.max(opening.longest, 2 + others.length);
  opening.seconds.add(withoutDot(second));
  found.set(first, opening);
}
