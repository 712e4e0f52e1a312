import { isName } from './common-words.ts';
import joiningWords from './joining-words.json' with { type: 'json' };
import { PLACE_HEAD, TITLE } from './known.ts';
import { knownWord } from './lexicon.ts';
import { isGlued, isNext, type Token } from './tokens.ts';

const ORDINAL = /^\d{1,4}(?:st|nd|rd|th|d)$/i;
/** Units by any name: "3rd Marlow Brigade". */
const UNITS = new Set(joiningWords.units);
/** Units by their number alone or with a branch, as they have other senses: "6th Army", "101st Airborne Division". */
const LOOSE_UNITS = new Set(joiningWords.looseUnits);
const BRANCHES = new Set(joiningWords.branches);
/** Not even by its number alone: leagues have a "1st Division". */
const ONLY_WITH_BRANCH = new Set(['Division', 'Group', 'Wing']);
const MAX_WORDS = 5;

/**
 * How many tokens a unit of an army has that begins here with its number, up to the word for what it is: "155th
 * Brigade", "1st Rifle Brigade"; 0 for anything else, such as "5th Avenue".
 *
 * @param end - where its line ends
 */
export function unitLength(tokens: readonly Token[], first: number, end: number): number {
  if (tokens[first]?.shape !== 'number' || !ORDINAL.test(tokens[first]?.text ?? '')) return 0;
  let hasOnlyBranches = true;
  for (let at = first + 1; at < Math.min(end, first + 1 + MAX_WORDS); at++) {
    const token = tokens[at];
    if (!token || !isName(token) || !isNext(tokens[at - 1], token)) return 0;
    if (isUnit(token.text, hasOnlyBranches, at - first > 1))
      return isCompound(tokens, at) ? 0 : at - first + 1;
    const isBranch = BRANCHES.has(token.text);
    if (!isBranch && (token.text === 'Century' || knownWord(token) & (PLACE_HEAD | TITLE))) return 0;
    hasOnlyBranches &&= isBranch;
  }
  return 0;
}

function isUnit(word: string, hasOnlyBranches: boolean, hasBranch: boolean): boolean {
  if (UNITS.has(word)) return true;
  return LOOSE_UNITS.has(word) && hasOnlyBranches && (hasBranch || !ONLY_WITH_BRANCH.has(word));
}

/** "the 5th Army-Navy game" */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return /^[-–]$/.test(tokens[at + 1]?.text ?? '') && isGlued(tokens[at], tokens[at + 1]);
}
