import type { ArticleMatch } from './match-article.ts';
import type { WeightedTerm } from './term-weights.ts';

const MAX_MENTIONS = 10;

/** The first sentences of the story, in order, that hold every required term; what comes later introduces nobody. */
export function introducingSentences(match: ArticleMatch, terms: readonly WeightedTerm[]): number[] {
  const places = terms.flatMap(({ isRequired }, at) => (isRequired ? at : []));
  const found: number[] = [];
  for (let at = 0; at < match.sentences.length && found.length < MAX_MENTIONS; at++) {
    if (match.analysis.sentences[at]?.role !== 'story') continue;
    const held = new Set(match.sentences[at]?.occurrences.map(({ term }) => term));
    if (places.every((place) => held.has(place))) found.push(at);
  }
  return found;
}
