import type { Question, QuestionName } from '../../findings.ts';
import type { Article, DateInterval } from '../../types.ts';
import { articlesWithin } from '../filter-passages.ts';
import type { Library } from '../library.ts';
import { searchTerms, type WeightedTerm, weighTerms } from '../term-weights.ts';
import { printedFirst, spreadOverPrint } from './reading-order.ts';

/** The articles that a timeline is read from. */
export interface TimelineArticles {
  /** Those that hold every name and nearly every word of the subject; all that may be read where there is none. */
  readonly mentioning: readonly Article[];
  /** The ones whose sentences are looked at, at most 300. */
  readonly read: readonly Article[];
  readonly terms: readonly WeightedTerm[];
}

/** Reading the days of so many takes a second or two where it was never done before. */
const MAX_READ = 300;
/** The share of the subject's other words, by rarity, that an article must hold. */
const MIN_SHARE = 0.6;

/**
 * The articles about a subject: those that name it in full first, best first, then those that may name it in short.
 * Where a period is asked for, those that were printed then and soon after come before all others. Without a subject,
 * and in more articles than are read, they lie evenly between the first and the last day of print.
 *
 * @param subject - the terms to be found; empty where any sentence will do
 */
export async function findTimelineArticles(
  { index, articles }: Library,
  question: Question,
  subject: readonly string[],
  period: DateInterval,
): Promise<TimelineArticles> {
  const within = articlesWithin(articles.values(), question);
  if (subject.length === 0) {
    const all = [...articles.values()].filter(({ id }) => within?.has(id) ?? true);
    return { mentioning: all, read: spreadOverPrint(all, period, MAX_READ), terms: [] };
  }
  const asked = question.terms.filter(({ term }) => subject.includes(term));
  const { hits, frequencies } = await index.search({
    terms: searchTerms(asked),
    within,
    limit: articles.size,
  });
  const terms = weighTerms(asked, frequencies, articles.size);
  const mentioning: Article[] = [];
  const inShort: Article[] = [];
  // Thousands of articles hold a few words in a few ways.
  const namings = new Map<string, Naming>();
  for (const { articleId, matchedTerms } of hits) {
    const key = matchedTerms.join(' ');
    const naming = namings.get(key) ?? namingOf(new Set(matchedTerms), terms, question.names);
    namings.set(key, naming);
    const article = naming === 'none' ? undefined : articles.get(articleId);
    if (article) (naming === 'full' ? mentioning : inShort).push(article);
  }
  const read = printedFirst([...mentioning, ...inShort], period, MAX_READ);
  return { mentioning, read, terms };
}

/** Whether an article may name a subject in full, in short at best, or not at all. */
type Naming = 'full' | 'short' | 'none';

/** @param held - the terms of the subject that the article holds */
function namingOf(
  held: ReadonlySet<string>,
  terms: readonly WeightedTerm[],
  names: readonly QuestionName[],
): Naming {
  const named = new Set(names.flatMap((name) => name.terms));
  if (
    !holdsMost(
      held,
      terms.filter(({ term }) => !named.has(term)),
    )
  )
    return 'none';
  const isHeld = (term: WeightedTerm) => isHeldBy(held, term);
  if (terms.every((term) => !named.has(term.term) || isHeld(term))) return 'full';
  const calls = names.flatMap((name) => callOf(name, terms) ?? []);
  return calls.every(isHeld) ? 'short' : 'none';
}

function holdsMost(held: ReadonlySet<string>, terms: readonly WeightedTerm[]): boolean {
  const all = terms.reduce((sum, { idf }) => sum + idf, 0);
  return terms.reduce((sum, { term, idf }) => sum + (held.has(term) ? idf : 0), 0) >= MIN_SHARE * all;
}

/** A term or what is written in place of it. */
function isHeldBy(held: ReadonlySet<string>, { term, substitutes }: WeightedTerm): boolean {
  return held.has(term) || substitutes.some((run) => run.every((word) => held.has(word)));
}

/** The rarest word of a name is the one that it goes by: "Bankman-Fried" and not "Sam". */
function callOf(name: QuestionName, terms: readonly WeightedTerm[]): WeightedTerm | null {
  return terms
    .filter(({ term }) => name.terms.includes(term))
    .reduce<WeightedTerm | null>((best, term) => (best === null || term.idf > best.idf ? term : best), null);
}
