import type { Span } from '../../types.ts';
import words from './denial-words.json' with { type: 'json' };
import { findDeeds } from './meanings.ts';
import { nearestTo, objectOf } from './object.ts';
import { anyOf } from './phrases.ts';
import type { Told, ToldName } from './told.ts';

/** Words that deny that something was done. */
export interface Denial extends Span {
  readonly told: Told;
  /** What is said not to have been done. */
  readonly meanings: ReadonlySet<string>;
  /** Of the names behind the denying word the one that fewest articles hold; null without any. */
  readonly name: ToldName | null;
  /** Index terms of what it was done to, where that is not the name itself: "hospit" of "bombed a hospital in Brill". */
  readonly object: ReadonlySet<string>;
  /** Where the denying word ends. */
  readonly complement: number;
}

const ALL = [...words.deny, ...words.reject, ...words.repel];
const DENYING = new RegExp(`\\b(?:${ALL.join('|')})\\b`, 'g');
const ANY = new RegExp(`\\b(?:${ALL.join('|')})\\b`);
const DENY = new Set(words.deny);
const REPEL = new Set(words.repel);
/** An attack that was beaten back took place all the same; what it was to take was not taken. */
const NOT_TAKEN = ['capture'];
const hasClaims = anyOf(words.claims);
const NOT_GIVEN = new RegExp(`^ (?:\\p{Ll}+ )?(?:${words.granted.join('|')})\\b`, 'u');
const IS_GIVEN =
  /\b(?:was|were|been|be|being|is|are|not|never|n['’]t|nor|will|would|could|may|might|if) (?:\p{Ll}+ly )?$/iu;
const CLAUSE_END = new RegExp(`[;:.“”"]|, | (?:${words.clauseEnds.join('|')}) `);
const CLAIMS_CHARS = 40;
const LOOK_CHARS = 24;
const MAX_CLAUSE_CHARS = 200;

/** Whether a sentence has a word of denying in any sense. */
export function mayDeny(text: string): boolean {
  return ANY.test(text);
}

/** The denials of a sentence of which it is told what is denied. */
export function findDenials(told: Told): Denial[] {
  if (!mayDeny(told.text)) return [];
  return [...told.text.matchAll(DENYING)].flatMap(({ index, 0: word }) => {
    const start = index + word.length;
    const rest = told.text.slice(start, start + MAX_CLAUSE_CHARS);
    if (!isDenial(word, told.text.slice(Math.max(0, index - LOOK_CHARS), index), rest)) return [];
    const end = start + (CLAUSE_END.exec(rest)?.index ?? rest.length);
    const inside = told.words.filter((one) => one.start >= start && one.end <= end);
    const name = rarestOf(told.names.filter(({ span }) => span.start >= start && span.end <= end));
    const deeds = findDeeds(told.text, inside);
    const meanings = new Set(REPEL.has(word) ? NOT_TAKEN : deeds.map(({ meaning }) => meaning));
    if (meanings.size === 0 || (REPEL.has(word) && name === null)) return [];
    const deed = name && !REPEL.has(word) ? nearestTo(deeds, name.span) : null;
    const object = name && deed ? objectOf(told, deed, name.span, start) : new Set<string>();
    return { told, start: index, end: inside.at(-1)?.end ?? end, meanings, name, object, complement: start };
  });
}

function isDenial(word: string, before: string, rest: string): boolean {
  if (IS_GIVEN.test(before) || NOT_GIVEN.test(rest)) return false;
  return DENY.has(word) || REPEL.has(word) || hasClaims(rest.slice(0, CLAIMS_CHARS));
}

function rarestOf(names: readonly ToldName[]): ToldName | null {
  const [first = null, ...others] = names;
  return others.reduce(
    (rarest, name) => (rarest && name.known.articles >= rarest.known.articles ? rarest : name),
    first,
  );
}
