import type { ScoredPassage } from './rank-passages.ts';

const MIN_SHARED_TERMS = 8;

/** A passage with the articles that carry the same words. */
export interface FoldedPassage {
  readonly passage: ScoredPassage;
  readonly also: readonly string[];
}

/**
 * Folds passages whose best sentence stands word for word in a better one of another article: it is shown once, with
 * the other article named. Sentences of fewer than eight terms may be alike by chance and are kept.
 *
 * @param passages - best first; the order is kept
 * @param limit - how many different ones are wanted; what comes behind the last of them is not looked at
 */
export function foldCopies(passages: readonly ScoredPassage[], limit: number): FoldedPassage[] {
  const kept: { passage: ScoredPassage; words: string; also: Set<string> }[] = [];
  for (const passage of passages) {
    const { id } = passage.match.analysis.article;
    const sentence = wordsOf(passage, passage.bestSentence, passage.bestSentence);
    const original = isLong(sentence)
      ? kept.find(({ passage: other, words }) => idOf(other) !== id && words.includes(sentence))
      : undefined;
    if (original) {
      original.also.add(id);
      continue;
    }
    if (kept.length === limit) break;
    kept.push({
      passage,
      words: wordsOf(passage, passage.window.first, passage.window.last),
      also: new Set(),
    });
  }
  return kept.map(({ passage, also }) => ({ passage, also: [...also] }));
}

function wordsOf({ match }: ScoredPassage, first: number, last: number): string {
  const sentences = match.analysis.sentences.slice(first, last + 1);
  return ` ${sentences.flatMap(({ terms }) => terms).join(' ')} `;
}

function isLong(sentence: string): boolean {
  return sentence.split(' ').length - 2 >= MIN_SHARED_TERMS;
}

function idOf({ match }: ScoredPassage): string {
  return match.analysis.article.id;
}
