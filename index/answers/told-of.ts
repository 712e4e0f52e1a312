import type { Question } from '../findings.ts';
import type { Analysis } from '../passages/analysis.ts';
import { matchArticle } from './match-article.ts';
import { weighTerms } from './term-weights.ts';

/** In so many sentences of an article a thing is no passing mention. */
const OFTEN = 2;

/**
 * Whether an article is told of what a question asks about, and does not mention it in passing alone: every name of the
 * question, or where it has none every word that an answer must hold, stands in its title, in the first sentence of its
 * story or in two sentences at least.
 *
 * @returns true for every article where the question asks about nothing in particular
 */
export function isToldOf(analysis: Analysis, { terms, names }: Pick<Question, 'terms' | 'names'>): boolean {
  const named = new Set(names.flatMap((name) => name.terms));
  const required = terms.filter(({ isRequired }) => isRequired);
  const ofNames = required.filter(({ term }) => named.has(term));
  // Near words tell of something else.
  const asked = (ofNames.length > 0 ? ofNames : required).map((term) => ({ ...term, nearWords: [] }));
  const match = matchArticle(analysis, weighTerms(asked, new Map(), 1));
  const told = match.sentences.filter((_sentence, at) => analysis.sentences[at]?.role === 'story');
  return asked.every((_term, place) => {
    const holding = told.filter(({ occurrences }) => occurrences.some(({ term }) => term === place));
    return (match.headCounts[place] ?? 0) > 0 || holding.length >= OFTEN;
  });
}
