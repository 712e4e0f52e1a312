/** How the questions of sets that hold unanswerable ones came out: answered or refused, rightly or not. */
import type { GoldQuestion } from '../records.ts';
import type { RunSet } from '../run-over-all.ts';
import { faultsOf, type Result } from '../run-set.ts';
import type { Row } from '../table.ts';

/** A row a set; none for a set whose questions all have an answer. */
export function rateOutcomes(sets: readonly RunSet[]): readonly Row[] {
  return sets.filter(hasUnanswerable).map(({ name, results }) => {
    const unanswerable = results.filter(isUnanswerable);
    return {
      set: name,
      questions: results.length,
      right: results.length - faultsOf(results).length,
      unanswerable: unanswerable.length,
      refused: results.filter(isRefused).length,
      'rightly refused': unanswerable.filter(isRefused).length,
    };
  });
}

/** A line for each question of these sets that was answered or refused wrongly. */
export function listFaults(sets: readonly RunSet[]): readonly string[] {
  return sets
    .filter(hasUnanswerable)
    .flatMap(({ name, results }) => faultsOf(results).map((fault) => `  ${name}: ${fault}`));
}

function hasUnanswerable({ results }: RunSet): boolean {
  return results.some(isUnanswerable);
}

function isUnanswerable({ asked }: Result<GoldQuestion>): boolean {
  return asked.gold.outcome === 'no-match';
}

function isRefused({ findings }: Result<GoldQuestion>): boolean {
  return findings?.outcome !== 'answered';
}
