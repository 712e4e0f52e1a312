import type { Correction, QuestionName } from '../findings.ts';
import { termOf, termsOf } from '../language/terms.ts';
import { splitWords, wordTexts } from '../language/words.ts';
import type { KnownNames } from '../names/known-names.ts';
import type { ClaimedName } from './claimed-names.ts';

/** The names of a claim, told apart by what the archive holds. */
export interface SettledNames {
  /** To be looked for. */
  readonly names: readonly QuestionName[];
  /** As the claim writes them; no article holds them. */
  readonly unknown: readonly string[];
  readonly corrections: readonly Correction[];
}

/** What the articles hold of the words of a claim. */
export interface Evidence {
  /** In how many articles each term stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** How often they write a term with a capital, in [0, 1]; nothing where no place tells. */
  readonly capitals: ReadonlyMap<string, number>;
}

const MAX_NAMES = 12;
const MAX_LONGER = 50;
/** A word that the archive knows as a name is none by itself where it is mostly written in lower case. */
const MIN_CAPITALS = 0.5;
/** One that it does not know as a name must hardly ever be. */
const MIN_CAPITALS_OF_A_GUESS = 0.8;

/**
 * Settles what in a claim is a name of the archive, a misspelt one, one that no article mentions, or no name at all.
 */
export function settleNames(
  claimed: readonly ClaimedName[],
  names: KnownNames,
  evidence: Evidence,
): SettledNames {
  const settled = claimed.map((name) => settleName(name, names, evidence));
  return {
    names: settled.flatMap(({ name }) => name ?? []).slice(0, MAX_NAMES),
    unknown: [...new Set(settled.flatMap(({ unknown }) => unknown ?? []))],
    corrections: settled.flatMap(({ correction }) => correction ?? []),
  };
}

interface Settled {
  readonly name?: QuestionName;
  readonly unknown?: string;
  readonly correction?: Correction;
}

function settleName(claimed: ClaimedName, names: KnownNames, evidence: Evidence): Settled {
  const { text, known, run, isDoubtful, isCall, isGuess, goesOn } = claimed;
  if (isDoubtful && !isWrittenAsName(claimed, evidence)) return {};
  if (isGuess) return { name: nameOf(text, text) };
  const strange = wordTexts(run).filter((word) => evidence.frequencies.get(termOf(word) ?? '') === 0);
  if (strange.length > 0) {
    const mended = mend(run, strange, names);
    if (mended) return { name: nameOf(mended, run), correction: { asked: run, name: mended } };
  }
  // "Wow! Lund said": what is called out and stands nowhere is no name that anybody misses.
  const unknown = strange.length > 0 && !isCall ? { unknown: run } : {};
  const own = wordTexts(text).filter((word) => strange.includes(word));
  if (own.length > 0) return unknown;
  // "Viktor Lund" of whom nothing is known is not any Viktor.
  if (strange.length > 0 && goesOn && !standsAlone(text, names)) return unknown;
  return { ...unknown, name: nameOf(known ?? text, text) };
}

function isWrittenAsName({ text, isGuess }: ClaimedName, { capitals }: Evidence): boolean {
  const share = capitals.get(termOf(text) ?? '');
  return isGuess ? (share ?? 0) >= MIN_CAPITALS_OF_A_GUESS : (share ?? 1) >= MIN_CAPITALS;
}

function nameOf(name: string, asked: string): QuestionName {
  return { name, asked, terms: termsOf(name), rivals: [] };
}

/** A run of words with those that no article holds read as words of names; null unless each of them can be. */
function mend(run: string, strange: readonly string[], names: KnownNames): string | null {
  let mended = '';
  let at = 0;
  for (const { text, start, end } of splitWords(run)) {
    const word = strange.includes(text) ? names.correct(text) : text;
    // Two letters too many or too few make another word more often than a slip.
    if (word === null || Math.abs(word.length - text.length) > 1) return null;
    mended += run.slice(at, start) + word;
    at = end;
  }
  return mended;
}

/** Whether a name is used without the words that follow it elsewhere: "Wagner" is, a first name mostly is not. */
function standsAlone(text: string, names: KnownNames): boolean {
  const beginning = `${text.toLowerCase()} `;
  const longer = names
    .complete(text, MAX_LONGER)
    .filter(({ name }) => name.toLowerCase().startsWith(beginning))
    .reduce((sum, { mentions }) => sum + mentions, 0);
  return (names.find(text)?.mentions ?? 0) >= longer;
}
