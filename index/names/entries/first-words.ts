import stripWords from './strip-words.json' with { type: 'json' };
import { DEMONYMS, FIRST_NAMES, ORGANIZATIONS, PLACES, PLAIN_WORDS } from './word-lists.ts';

/** A name of several words as one article writes it. */
interface Named {
  readonly key: string;
  readonly isBody: boolean;
}

const MIN_CHARS = 4;
/** What towns have: where one of these follows, the first word is as likely the town. */
const OF_TOWNS = new Set(stripWords.bodiesOfTowns);

/**
 * For the first word of a body's name, the name: "Greyfield" is "Greyfield Looms" in an article in which no other name
 * begins so. What is a place, a people or a first name, or what a body of that place may be called after, is nobody's.
 */
export function findFirstWords(names: Iterable<Named>): Map<string, string> {
  const firsts = new Map<string, string | null>();
  for (const { key, isBody } of names) {
    const word = firstWordOf(key);
    if (word === null) continue;
    const known = firsts.get(word);
    if (known === key) continue;
    firsts.set(word, known === undefined && isBody && mayBeShort(word, key) ? key : null);
  }
  const found = new Map<string, string>();
  for (const [word, key] of firsts) if (key !== null) found.set(word, key);
  return found;
}

/** Whether a name is the first word of another one. */
export function isFirstWord(short: string, full: string): boolean {
  return full.length > short.length && full.startsWith(`${short} `);
}

function firstWordOf(key: string): string | null {
  const blank = key.indexOf(' ');
  return blank < MIN_CHARS ? null : key.slice(0, blank);
}

function mayBeShort(word: string, key: string): boolean {
  if (key.split(' ').some((other) => OF_TOWNS.has(other))) return false;
  const isListed = DEMONYMS.has(word) || PLACES.has(word) || ORGANIZATIONS.has(word);
  return !isListed && !PLAIN_WORDS.has(word) && !FIRST_NAMES.has(word);
}
