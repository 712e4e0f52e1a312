import type { Signal } from '../../findings.ts';
import type { ArticleMatch } from '../match-article.ts';
import { oneAnArticleFirst, type ScoredPassage } from '../rank-passages.ts';
import { type ClaimRun, findBestRun } from './claim-runs.ts';
import { findHeldThings, type HeldThings, type Sought, weighSought } from './held-things.ts';

/** More than all other signals together: what stands in a passage counts before how well it does. */
const WEIGHTS = { held: 20, together: 10 };
/** A passage that holds less than this share of what the best one does bears on something else. */
const MIN_SHARE_OF_BEST = 0.6;

/**
 * The passages that bear on a claim, those that hold most of it first, and one an article before the rest, each with
 * its sentences that do so side by side; none of those overlap.
 *
 * @param isNamed - whether the claim names anybody, whom the archive knows or not
 */
export function rankByClaim(
  passages: readonly ScoredPassage[],
  sought: Sought,
  isNamed: boolean,
): ReadonlyMap<ScoredPassage, ClaimRun> {
  const whole = sum(weighSought(sought));
  const things = new Map<ArticleMatch, HeldThings>();
  const runs = new Map<ScoredPassage, ClaimRun>();
  for (const passage of passages) {
    const known = things.get(passage.match) ?? findHeldThings(passage.match.analysis, sought);
    things.set(passage.match, known);
    const run = findBestRun(passage, sought, isNamed, known);
    if (run) runs.set(rescore(passage, run, whole), run);
  }
  const most = Math.max(0, ...[...runs.values()].map(({ held }) => held));
  const enough = [...runs.keys()].filter(
    (passage) => (runs.get(passage)?.held ?? 0) >= most * MIN_SHARE_OF_BEST,
  );
  return withoutOverlaps(oneAnArticleFirst(enough), runs);
}

function rescore(passage: ScoredPassage, run: ClaimRun, whole: number): ScoredPassage {
  const signals: Signal[] = [
    { name: 'held', value: Math.min(1, run.held / whole), weight: WEIGHTS.held },
    { name: 'together', value: Math.min(1, run.together / whole), weight: WEIGHTS.together },
  ];
  const added = sum(signals.map(({ value, weight }) => value * weight));
  return {
    ...passage,
    bestSentence: run.best,
    added: signals,
    score: passage.score + added,
  };
}

function withoutOverlaps(
  passages: readonly ScoredPassage[],
  runs: ReadonlyMap<ScoredPassage, ClaimRun>,
): ReadonlyMap<ScoredPassage, ClaimRun> {
  const kept = new Map<ScoredPassage, ClaimRun>();
  const taken = new Map<ArticleMatch, ClaimRun[]>();
  for (const passage of passages) {
    const run = runs.get(passage);
    const others = taken.get(passage.match) ?? [];
    taken.set(passage.match, others);
    if (!run || others.some(({ first, last }) => first <= run.last && run.first <= last)) continue;
    kept.set(passage, run);
    others.push(run);
  }
  return kept;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
