import type { Question } from '../findings.ts';
import type { IsoDate } from '../types.ts';
import type { Library } from './library.ts';
import { matchArticle } from './match-article.ts';
import { type ScoredPassage, scorePassages } from './rank-passages.ts';
import { scoreArticle } from './score-article.ts';
import type { WeightedTerm } from './term-weights.ts';

/**
 * The passages of the articles that a search brought, in its order.
 *
 * @param asOf - the day of the question, which lets fresh articles rank higher; null: no day matters
 */
export function scoreCandidates(
  { articles, analysisOf, meanChars }: Library,
  articleIds: readonly string[],
  question: Question,
  terms: readonly WeightedTerm[],
  asOf: IsoDate | null,
): ScoredPassage[] {
  const wanted = { introduction: isAboutOneName(question), number: question.kind === 'how-many' };
  return articleIds.flatMap((articleId) => {
    const article = articles.get(articleId);
    if (!article) return [];
    const match = matchArticle(analysisOf(article), terms);
    return scorePassages(match, terms, scoreArticle(match, terms, question, meanChars, asOf), wanted);
  });
}

/** "/who Lukashenko", "what is the Wagner Group?": a name and nothing else. */
function isAboutOneName({ kind, names, terms }: Question): boolean {
  const [name, ...others] = names;
  const isAlone = name !== undefined && others.length === 0;
  return (
    isAlone &&
    (kind === 'who' || kind === 'what') &&
    terms.every(({ term, isRequired }) => !isRequired || name.terms.includes(term))
  );
}
