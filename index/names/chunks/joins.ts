import { isName } from './common-words.ts';
import joiningWords from './joining-words.json' with { type: 'json' };
import { joinAnd, joinBody, joinPlural, joinPossessive } from './joins-of-bodies.ts';
import { isSyllable, joinNickname, joinParticles } from './joins-of-persons.ts';
import { BODY_FOR, BODY_OF, ORGANIZATION, OTHER_OF, PLACE, PLACE_OF } from './known.ts';
import { knownLength, knownOf, knownWord } from './lexicon.ts';
import type { Page } from './pages.ts';
import { isCapital, isGlued, isNext, type Token } from './tokens.ts';

const PLACE_JOINS = new Set(joiningWords.placeJoins);
const NUMBERED = new Set(joiningWords.numbered);
const NUMBER = /^\d{1,4}$/;
const MAX_INNER_CHARS = 4;
const MAX_MODEL_CHARS = 5;

/**
 * How many tokens after the last one of a run belong to its name though they have no capital, counted with the capital
 * behind them; 0 where the name ends.
 *
 * @param end - where its line ends
 */
export function joinLength({ tokens }: Page, first: number, last: number, end: number): number {
  const next = tokens[last + 1];
  if (!next || last + 1 >= end) return 0;
  const length =
    next.shape === 'number' ? joinNumber(tokens, last) : (JOINS.get(next.text)?.(tokens, first, last) ?? 0);
  if (length > 0) return last + length < end ? length : 0;
  if (next.shape !== 'lower') return 0;
  const town = joinTown(tokens, last);
  return town > 0 && last + town < end ? town : joinParticles(tokens, last, end);
}

type Join = (tokens: readonly Token[], first: number, last: number) => number;

const JOINS: ReadonlyMap<string, Join> = new Map<string, Join>(
  Object.entries({
    '-': joinHyphen,
    '&': (tokens, _first, last) => (isName(tokens[last + 2]) ? 2 : 0),
    of: (tokens, first, last) => joinBody(tokens, first, last, BODY_OF | PLACE_OF | OTHER_OF),
    for: (tokens, first, last) => joinBody(tokens, first, last, BODY_FOR),
    on: (tokens, first, last) => joinBody(tokens, first, last, BODY_FOR),
    and: joinAnd,
    '"': joinNickname,
    '“': joinNickname,
    "'s": joinPossessive,
    '’s': joinPossessive,
    "'": joinPlural,
    '’': joinPlural,
  }),
);

/** "Rostov-on-Don", "Jean-Luc", "F-16", but not "Russian-led". */
function joinHyphen(tokens: readonly Token[], first: number, last: number): number {
  const [left, hyphen, right, second, behind] = tokens.slice(last, last + 5);
  if (!left || !right || !isGlued(left, hyphen) || !isGlued(hyphen, right)) return 0;
  if (isName(right)) return areTwoNames(tokens, last) ? 0 : 2;
  if (right.shape === 'number') return left.text.length <= MAX_MODEL_CHARS && right.text.length <= 4 ? 2 : 0;
  if (isSyllable(tokens, first, last)) return 2;
  const isInner = right.shape === 'lower' && right.text.length <= MAX_INNER_CHARS && second?.text === '-';
  return isInner && isGlued(right, second) && isGlued(second, behind) && isCapital(behind) ? 4 : 0;
}

/** "Moscow-Kyiv" is two places; "Ukrainian-Russian" is one word. */
function areTwoNames(tokens: readonly Token[], last: number): boolean {
  const left = knownWord(tokens[last]) & (PLACE | ORGANIZATION);
  if (left === 0 || knownOf(tokens, last, last + 3) !== 0) return false;
  return knownLength(tokens, last + 2, last + 5, PLACE | ORGANIZATION) > 0;
}

/** "Channel 24", "Boeing 747", but not "Chelsea 2". */
function joinNumber(tokens: readonly Token[], last: number): number {
  const left = tokens[last];
  return left && NUMBERED.has(left.text) && NUMBER.test(tokens[last + 1]?.text ?? '') ? 1 : 0;
}

/** "Pont sur Lys", "Stow upon Marl", "Frankfurt an der Oder". */
function joinTown(tokens: readonly Token[], last: number): number {
  const [join, second, third] = tokens.slice(last + 1, last + 4);
  if (PLACE_JOINS.has(join?.text ?? '')) return isName(second) && isNext(join, second) ? 2 : 0;
  if (!/^(?:an|auf|in|ob|vor)$/.test(join?.text ?? '') || !/^de[mr]$/.test(second?.text ?? '')) return 0;
  return isName(third) && isNext(second, third) ? 3 : 0;
}
