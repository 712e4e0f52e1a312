/** How much of the question the sentences of a passage hold. */

import type { SentenceWindow } from '../../passages/windows.ts';
import { type ArticleMatch, countOccurrences } from '../match-article.ts';
import { coverage } from '../signals/coverage.ts';
import type { WeightedTerm } from '../term-weights.ts';

/** "He studied in Harlow" tells of the one whom the sentence before it names; not as surely as a sentence with the name. */
const PRONOUN_FIRST = /^[“"]?(?:he|she|it|they)\b/i;
const POINTED_AT = 0.9;
const LOOK_CHARS = 8;

/**
 * For each sentence of the story the share of the question that it holds, by rarity, in [0, 1].
 *
 * @param withPronouns - whether a sentence that begins with "he" holds what the one before it holds, too
 */
export function sharesOf(
  { analysis, sentences }: ArticleMatch,
  { first, last }: SentenceWindow,
  terms: readonly WeightedTerm[],
  withPronouns: boolean,
): ReadonlyMap<number, number> {
  const { text } = analysis.article;
  const shares = new Map<number, number>();
  let before: readonly number[] = [];
  for (let at = first; at <= last; at++) {
    const sentence = analysis.sentences[at];
    if (sentence?.role !== 'story') continue;
    const counts = countOccurrences(sentences[at]?.occurrences ?? [], terms.length);
    const isPointing =
      withPronouns && PRONOUN_FIRST.test(text.slice(sentence.start, sentence.start + LOOK_CHARS));
    const pointed = isPointing ? counts.map((count, term) => count + (before[term] ?? 0)) : counts;
    shares.set(at, Math.max(coverage(counts, terms), POINTED_AT * coverage(pointed, terms)));
    before = pointed;
  }
  return shares;
}
