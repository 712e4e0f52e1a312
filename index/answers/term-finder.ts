import type { WeightedTerm } from './term-weights.ts';

/** Where a term of the question stands: `term` counts in the question's terms, `position` in the article's terms. */
export interface Occurrence {
  readonly term: number;
  readonly position: number;
  /** Where a word stands that means nearly the same. */
  readonly isNear?: true;
}

/** Finds the question's terms in a list of words; `base` is added to their positions. */
export type Finder = (words: readonly string[], base: number) => readonly Occurrence[];

/** What a word may stand for. */
interface Standing {
  /** The place of the term that it is; -1: of none. */
  own: number;
  /** The runs that it is the first word of. */
  readonly runs: Substitute[];
  /** The places of the terms that it is a near word of. */
  readonly near: number[];
}

/** A run of words with the term of the question that it stands for. */
interface Substitute {
  readonly run: readonly string[];
  readonly term: number;
}

const NONE: readonly Occurrence[] = [];
/** The terms of a question are looked for in every article that may answer it. */
const finders = new WeakMap<readonly WeightedTerm[], Finder>();

/** The finder of a question's terms; a term is found where a run of words stands that articles write for it, too. */
export function finderOf(terms: readonly WeightedTerm[]): Finder {
  const finder = finders.get(terms) ?? createFinder(terms);
  finders.set(terms, finder);
  return finder;
}

function createFinder(terms: readonly WeightedTerm[]): Finder {
  const standings = gatherStandings(terms);
  if (standings.size === 0) return () => NONE;
  return (words, base) => {
    let occurrences: Occurrence[] | null = null;
    let near: Occurrence[] | null = null;
    for (let at = 0; at < words.length; at++) {
      const standing = standings.get(words[at] ?? '');
      if (standing === undefined) continue;
      occurrences ??= [];
      const position = base + at;
      const { own, runs } = standing;
      if (own >= 0) occurrences.push({ term: own, position });
      for (const { run, term } of runs)
        if (isRunAt(run, words, at) && !standsAround(terms[term]?.term, words, at, run.length))
          occurrences.push({ term, position });
      // A word that is asked for itself does not answer for another one.
      if (own >= 0 || runs.length > 0) continue;
      if (standing.near.length > 0) near ??= [];
      for (const term of standing.near) near?.push({ term, position, isNear: true });
    }
    return near === null ? (occurrences ?? NONE) : withNear(occurrences ?? NONE, near, terms);
  };
}

/** By itself a near word may mean anything: it counts beside another word of the question that says something. */
function withNear(
  own: readonly Occurrence[],
  near: readonly Occurrence[],
  terms: readonly WeightedTerm[],
): Occurrence[] {
  const held = new Set(own.flatMap(({ term }) => (terms[term]?.isRequired ? term : [])));
  const counted = near.filter(({ term }) => held.size > (held.has(term) ? 1 : 0));
  return [...own, ...counted].sort((a, b) => a.position - b.position);
}

function gatherStandings(terms: readonly WeightedTerm[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const standingOf = (word: string) => {
    const standing = standings.get(word) ?? { own: -1, runs: [], near: [] };
    standings.set(word, standing);
    return standing;
  };
  terms.forEach(({ term, substitutes, nearWords }, at) => {
    standingOf(term).own = at;
    for (const run of substitutes) standingOf(run[0] ?? '').runs.push({ run, term: at });
    for (const word of nearWords) standingOf(word).near.push(at);
  });
  return standings;
}

function isRunAt(run: readonly string[], words: readonly string[], at: number): boolean {
  return run.every((word, place) => words[at + place] === word);
}

/** "Vladimir Putin" holds "Vladimir" once, and not once more for its "Putin". */
function standsAround(
  term: string | undefined,
  words: readonly string[],
  at: number,
  length: number,
): boolean {
  const end = Math.min(words.length, at + length + 2);
  for (let place = Math.max(0, at - 2); place < end; place++) if (words[place] === term) return true;
  return false;
}
