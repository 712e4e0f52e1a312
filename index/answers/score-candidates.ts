import type { Question } from '../findings.ts';
import { termsOf } from '../language/terms.ts';
import type { Analysis } from '../passages/analysis.ts';
import type { Description, IsoDate } from '../types.ts';
import type { Library } from './library.ts';
import { matchArticle } from './match-article.ts';
import { isAboutOneName } from './one-name.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { scoreArticle } from './score-article.ts';
import { scorePassages } from './score-passages.ts';
import { sourceClausesOf } from './source-clauses.ts';
import type { WeightedTerm } from './term-weights.ts';

/** In so many of the articles it is looked at what they call a name: those that a search put first. */
const DESCRIBED = 20;
const ASKS_FOR_ROLE = /^who(?:'s|’s|\s(?:is|was|are|were))\s/i;
const MAX_ROLE_TERMS = 5;

/**
 * The passages of the articles that a search brought, in its order.
 *
 * @param asOf - the day of the question, which lets fresh articles rank higher; null: no day matters
 */
export function scoreCandidates(
  { articles, analysisOf, descriptionsOf, meanChars }: Library,
  articleIds: readonly string[],
  question: Question,
  terms: readonly WeightedTerm[],
  asOf: IsoDate | null,
): ScoredPassage[] {
  const introduction = asksWhoOneIs(question);
  const number = question.kind === 'how-many';
  const clauses = sourceClausesOf(question);
  const describes = describing(question, descriptionsOf);
  return articleIds.flatMap((articleId, rank) => {
    const article = articles.get(articleId);
    if (!article) return [];
    const analysis = analysisOf(article);
    const match = matchArticle(analysis, terms);
    const descriptions = rank < DESCRIBED ? describes(analysis) : [];
    const clause = clauses.get(article.source ?? '') ?? new Set<string>();
    const wanted = { introduction, descriptions, number, clause };
    return scorePassages(match, terms, scoreArticle(match, terms, question, meanChars, asOf), wanted);
  });
}

/**
 * What tells who somebody is: of "/who Lukashenko" the descriptions of that name, of "who is the mayor of Harlow?" those
 * that hold all of what was asked. To any other question none does.
 */
function describing(
  question: Question,
  descriptionsOf: Library['descriptionsOf'],
): (analysis: Analysis) => readonly Description[] {
  const { text, kind, names, terms } = question;
  if (asksWhoOneIs(question))
    return (analysis) => descriptionsOf(analysis).filter(({ mention }) => mention.name === names[0]?.name);
  const required = terms.filter(({ isRequired }) => isRequired);
  const asksForRole = kind === 'who' && ASKS_FOR_ROLE.test(text) && required.length <= MAX_ROLE_TERMS;
  if (!asksForRole || required.length === 0) return () => [];
  return ({ article, descriptions }) =>
    descriptions.filter(({ span }) => {
      const held = new Set(termsOf(article.text.slice(span.start, span.end)));
      return required.every(({ term }) => held.has(term));
    });
}

function asksWhoOneIs(question: Question): boolean {
  return (question.kind === 'who' || question.kind === 'what') && isAboutOneName(question);
}
