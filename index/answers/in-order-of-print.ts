import type { Answer, Question, QuestionTerm } from '../findings.ts';
import type { Article, IsoDate } from '../types.ts';
import { confidenceAlone } from './confidence.ts';
import { articlesWithin } from './filter-passages.ts';
import { type FindOptions, type Found, findAnswers } from './find-answers.ts';
import type { Library } from './library.ts';
import { hasPeriod } from './period.ts';
import { searchTerms } from './term-weights.ts';
import { isToldOf } from './told-of.ts';

type Order = NonNullable<Question['order']>;

/** So many articles are read in order of print, at most: of more those at the end that is asked for. */
const READ = 60;
/** Whoever asks for a mention wants the passing ones, too. */
const OF_MENTIONS = /\b(?:mention|referr?ed|reference|named|appear|cited|come up|comes up|came up)/i;
/** News of nothing in particular are the articles of the days on which so many were printed. */
const NEWS = 5;

/**
 * What carries a question in order of print: the newest or the oldest first, what has no day last, one passage an
 * article and then more. All articles that hold the words may come first, however little else they tell of them; but
 * news of something are the articles that are told of it, where there are any, and not those that mention it in passing.
 */
export async function findInOrderOfPrint(
  library: Library,
  asked: Question,
  order: Order,
  options: FindOptions,
): Promise<Found> {
  const question = asksOfAll(asked) ? heldToEnd(library, asked, order) : asked;
  const wide = { ...options, limit: Math.max(READ, options.limit) };
  const ends = await articlesAtEnd(library, question, order);
  const atEnd = ends && (await findAnswers(searchedWithin(library, ends), question, wide));
  const found = atEnd?.outcome === 'answered' ? atEnd : await findAnswers(library, question, wide);
  if (found.outcome !== 'answered') return { ...found, passages: found.passages.slice(0, options.limit) };
  const passages = found.passages.map((answer, place) => ({
    ...answer,
    confidence: confidenceAlone(answer.confidence, place),
  }));
  const isOfNews = order === 'newest' && !OF_MENTIONS.test(question.text);
  const wanted = isOfNews ? toldOf(library, question, passages) : passages;
  return { ...found, passages: sortByPrint(wanted, order).slice(0, options.limit) };
}

/** The answers out of articles that are told of what is asked about; all of them where none is. */
function toldOf(
  { articles, analysisOf }: Library,
  question: Question,
  answers: readonly Answer[],
): readonly Answer[] {
  const told = answers.filter(({ isSupported, passage }) => {
    const article = articles.get(passage.articleId);
    return isSupported && article !== undefined && isToldOf(analysisOf(article), question);
  });
  return told.length > 0 ? told : answers;
}

/** @param answers - best first; those that do not carry the question stay behind the others */
function sortByPrint(answers: readonly Answer[], order: Order): readonly Answer[] {
  const supported = answers.filter(({ isSupported }) => isSupported);
  const seen = new Set<string>();
  const isFirst = ({ passage: { articleId } }: Answer) => !seen.has(articleId) && seen.add(articleId);
  const firsts = supported.filter(isFirst);
  const inOrder = (some: readonly Answer[]) =>
    some.toSorted((a, b) => compareDays(dayOf(a.citation), dayOf(b.citation), order));
  const others = supported.filter((answer) => !firsts.includes(answer));
  return [...inOrder(firsts), ...inOrder(others), ...answers.filter(({ isSupported }) => !isSupported)];
}

/** "Any news?": no word of it tells what about. */
function asksOfAll(question: Question): boolean {
  return !hasPeriod(question) && question.terms.every(({ isRequired }) => !isRequired);
}

/** The same of the days on which the newest or the oldest articles were printed. */
function heldToEnd({ articles }: Library, question: Question, order: Order): Question {
  const within = articlesWithin(articles.values(), question);
  const days: IsoDate[] = [];
  for (const article of articles.values()) {
    const day = within?.has(article.id) === false ? null : dayOf(article);
    const last = days.at(-1);
    if (day === null || (days.length === NEWS && last !== undefined && compareDays(day, last, order) >= 0))
      continue;
    days.push(day);
    days.sort((a, b) => compareDays(a, b, order));
    days.length = Math.min(days.length, NEWS);
  }
  const last = days.at(-1) ?? null;
  const { spoken } = question;
  return {
    ...question,
    spoken: order === 'newest' ? { ...spoken, after: last } : { ...spoken, before: last },
  };
}

/** The newest or the oldest of the articles that hold what the question needs; null where all of them can be read. */
async function articlesAtEnd(
  { index, articles }: Library,
  question: Question,
  order: Order,
): Promise<ReadonlySet<string> | null> {
  const within = articlesWithin(articles.values(), question);
  if ((within ?? articles).size <= READ) return null;
  const { hits } = await index.search({ terms: searchTerms(question.terms), within, limit: articles.size });
  const required = question.terms.filter(({ isRequired }) => isRequired);
  const holding = hits.filter(({ matchedTerms }) => {
    const matched = new Set(matchedTerms);
    return required.every((term) => isMatched(term, matched));
  });
  if (holding.length <= READ) return null;
  const found = holding.flatMap(({ articleId }) => articles.get(articleId) ?? []);
  return new Set(
    found
      .toSorted((a, b) => compareDays(dayOf(a), dayOf(b), order))
      .slice(0, READ)
      .map(({ id }) => id),
  );
}

function isMatched({ term, substitutes }: QuestionTerm, matched: ReadonlySet<string>): boolean {
  return matched.has(term) || substitutes.some((run) => run.every((word) => matched.has(word)));
}

function searchedWithin(library: Library, ids: ReadonlySet<string>): Library {
  const { index } = library;
  return {
    ...library,
    index: {
      ...index,
      search: ({ within, ...query }) =>
        index.search({
          ...query,
          within: within === null ? ids : new Set([...ids].filter((id) => within.has(id))),
        }),
    },
  };
}

function dayOf({ published }: Pick<Article, 'published'>): IsoDate | null {
  return published.inferred?.date ?? published.date;
}

function compareDays(a: IsoDate | null, b: IsoDate | null, order: Order): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return (a < b ? -1 : 1) * (order === 'oldest' ? 1 : -1);
}
