import { addDays } from '../../time/calendar.ts';
import type { Article, DateInterval, Question } from '../../types.ts';
import { articlesWithin } from '../filter-passages.ts';
import type { Library } from '../find-answers.ts';
import { type WeightedTerm, weighTerms } from '../term-weights.ts';

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
/** An event is told for so many days after it before other articles are preferred. */
const REPORTED_DAYS = 60;

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
    return { mentioning: all, read: spread(printedFirst(all, period)), terms: [] };
  }
  const terms = question.terms.filter(({ term }) => subject.includes(term));
  const { hits, frequencies } = await index.search({ terms, within, limit: articles.size });
  const weighted = weighTerms(terms, frequencies, articles.size);
  const isMentioned = inFull(weighted, question);
  const isHinted = inShort(weighted, question);
  const found = hits.flatMap(({ articleId, matchedTerms }) => {
    const article = articles.get(articleId);
    const held = new Set(matchedTerms);
    return article && isHinted(held) ? [{ article, isFull: isMentioned(held) }] : [];
  });
  const mentioning = found.filter(({ isFull }) => isFull).map(({ article }) => article);
  const others = found.filter(({ isFull }) => !isFull).map(({ article }) => article);
  const { front, rest } = printedFirst([...mentioning, ...others], period);
  return { mentioning, read: [...front, ...rest].slice(0, MAX_READ), terms: weighted };
}

type Holds = (held: ReadonlySet<string>) => boolean;

function inFull(terms: readonly WeightedTerm[], { names }: Question): Holds {
  const named = new Set(names.flatMap((name) => name.terms));
  const isShared = holdsShare(terms.filter(({ term }) => !named.has(term)));
  const inNames = terms.filter(({ term }) => named.has(term));
  return (held) => inNames.every(({ term }) => held.has(term)) && isShared(held);
}

/** The rarest word of a name is the one that it goes by: "Bankman-Fried" and not "Sam". */
function inShort(terms: readonly WeightedTerm[], { names }: Question): Holds {
  const rarest = names.map(({ terms: own }) =>
    terms
      .filter(({ term }) => own.includes(term))
      .reduce<WeightedTerm | null>(
        (best, term) => (best === null || term.idf > best.idf ? term : best),
        null,
      ),
  );
  const named = new Set(names.flatMap((name) => name.terms));
  const isShared = holdsShare(terms.filter(({ term }) => !named.has(term)));
  return (held) => rarest.every((term) => term === null || held.has(term.term)) && isShared(held);
}

function holdsShare(terms: readonly WeightedTerm[]): Holds {
  const all = terms.reduce((sum, { idf }) => sum + idf, 0);
  return (held) =>
    terms.reduce((sum, { term, idf }) => sum + (held.has(term) ? idf : 0), 0) >= MIN_SHARE * all;
}

interface Ordered {
  readonly front: readonly Article[];
  readonly rest: readonly Article[];
}

function printedFirst(articles: readonly Article[], { start, end }: DateInterval): Ordered {
  if (start === null && end === null) return { front: [], rest: articles };
  const last = end === null ? null : addDays(end, REPORTED_DAYS);
  const isInTime = ({ published: { date } }: Article) =>
    date !== null && (start === null || date >= start) && (last === null || date <= last);
  return {
    front: articles.filter(isInTime),
    rest: articles.filter((article) => !isInTime(article)),
  };
}

function spread({ front, rest }: Ordered): readonly Article[] {
  if (front.length + rest.length <= MAX_READ) return [...front, ...rest];
  const some = pickEvenly(front, MAX_READ);
  return [...some, ...pickEvenly(rest, MAX_READ - some.length)];
}

/** Undated ones come first. */
function pickEvenly(articles: readonly Article[], count: number): readonly Article[] {
  const ordered = [...articles].sort((a, b) =>
    (a.published.date ?? '') < (b.published.date ?? '') ? -1 : 1,
  );
  const step = Math.max(1, ordered.length / Math.max(1, count));
  return Array.from(
    { length: Math.min(count, ordered.length) },
    (_, at) => ordered[Math.floor(at * step)],
  ).flatMap((article) => article ?? []);
}
