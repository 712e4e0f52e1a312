import type { Signal } from '../findings.ts';
import type { SentenceWindow } from '../passages/windows.ts';
import type { ArticleMatch } from './match-article.ts';
import { nameSignals, type SignalValues } from './weights.ts';

/** A passage with the reasons for it. */
export interface ScoredPassage {
  readonly match: ArticleMatch;
  readonly window: SentenceWindow;
  /** How often each term of the question occurs in it. */
  readonly counts: readonly number[];
  /** The sentence of the window that holds the most of the question; of equals one that holds what is wanted. */
  readonly bestSentence: number;
  readonly values: SignalValues;
  /** What was added to its score for a claim, beside the values. */
  readonly added?: readonly Signal[];
  readonly score: number;
}

export function articleIdOf({ match }: ScoredPassage): string {
  return match.analysis.article.id;
}

/** The reasons for a passage, in the order of the weights. */
export function signalsOf({ values, added = [] }: ScoredPassage): Signal[] {
  return [...nameSignals(values), ...added];
}

/**
 * Every article's best passage first, best article first; then what is left, best first.
 *
 * @param passages - in any order
 */
export function oneAnArticleFirst(passages: readonly ScoredPassage[]): ScoredPassage[] {
  const seen = new Set<string>();
  const first: ScoredPassage[] = [];
  const rest: ScoredPassage[] = [];
  for (const passage of [...passages].sort(byScore)) {
    const id = articleIdOf(passage);
    (seen.has(id) ? rest : first).push(passage);
    seen.add(id);
  }
  return withoutRepetition([...first, ...rest]);
}

/** Windows of one article overlap: one whose best sentence was quoted already brings nothing. */
export function withoutRepetition(passages: readonly ScoredPassage[]): ScoredPassage[] {
  const quoted = new Set<string>();
  return passages.filter((passage) => {
    const key = `${passage.bestSentence} ${articleIdOf(passage)}`;
    return !quoted.has(key) && quoted.add(key);
  });
}

/**
 * Best first. Of equals the one that was printed first, then by id, so that of two copies the same one is cited
 * whatever their order in the corpus; those of one article stay in the order of the text.
 */
export function byScore(a: ScoredPassage, b: ScoredPassage): number {
  if (a.score !== b.score) return b.score - a.score;
  return compare(printKeyOf(a), printKeyOf(b)) || compare(articleIdOf(a), articleIdOf(b));
}

/** The day of print; what has none comes behind every day. */
function printKeyOf({ match }: ScoredPassage): string {
  return match.analysis.article.published.date ?? '~';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
