import { articleIdOf, type ScoredPassage } from './rank-passages.ts';

const MIN_SHARED_TERMS = 8;

/** A passage with the articles that carry the same words. */
export interface FoldedPassage {
  readonly passage: ScoredPassage;
  readonly also: readonly string[];
}

/**
 * Folds passages whose best sentence stands word for word in a better one of another article: it is shown once, with
 * the other article named. Sentences of fewer than eight terms may be alike by chance: they fold only where
 * whole articles of that length are the same.
 *
 * @param passages - best first; the order is kept
 * @param limit - how many different ones are wanted; what comes behind the last of them is not looked at
 */
export function foldCopies(passages: readonly ScoredPassage[], limit: number): FoldedPassage[] {
  const kept: Kept[] = [];
  for (const passage of passages) {
    const id = articleIdOf(passage);
    const sentence = wordsOf(passage, passage.bestSentence, passage.bestSentence);
    const own = wordsOf(passage, passage.window.first, passage.window.last);
    const isOriginal = ({ passage: other, words }: Kept) =>
      isLong(sentence) ? words.includes(sentence) : isLong(own) && words === own && isWhole(other);
    const original = kept.find((one) => articleIdOf(one.passage) !== id && isOriginal(one));
    if (original) {
      original.also.add(id);
      continue;
    }
    if (kept.length === limit) break;
    kept.push({ passage, words: own, also: new Set() });
  }
  return kept.map(({ passage, also }) => ({ passage, also: [...also] }));
}

interface Kept {
  readonly passage: ScoredPassage;
  readonly words: string;
  readonly also: Set<string>;
}

function wordsOf({ match }: ScoredPassage, first: number, last: number): string {
  const sentences = match.analysis.sentences.slice(first, last + 1);
  return ` ${sentences.flatMap(({ terms }) => terms).join(' ')} `;
}

function isWhole({ match, window }: ScoredPassage): boolean {
  return match.sentences.length === window.last - window.first + 1;
}

function isLong(words: string): boolean {
  return words.split(' ').length - 2 >= MIN_SHARED_TERMS;
}
