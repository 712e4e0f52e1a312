import type { Analysis } from '../../passages/analysis.ts';
import type { ArticleIndex } from '../../search/article-index.ts';
import { anchorOf } from '../../time/find-time-expressions.ts';
import type { Article, SuggestedDay, TimeExpression } from '../../types.ts';
import { confirm, type Reading, readingsOf } from './days-of-print.ts';
import { createRarity } from './rarity.ts';
import { type DayOfWeekday, daysOfWeekdays, isCopy, tellsOfTheSame } from './shared-event.ts';
import { certainWeekday, readStory, type Story } from './undated-story.ts';

/** What is searched for an article that tells of the same. */
export interface Searched {
  readonly index: ArticleIndex;
  readonly articles: ReadonlyMap<string, Article>;
  analysisOf(article: Article): Analysis;
}

const MAX_CANDIDATES = 40;
const MAX_QUERY_TERMS = 120;
/** Of several articles that agree on a day, how many may be looked at for a second one. */
const MAX_TRIED = 3;
/** Longer texts are books, whose weekdays are those of many weeks. */
const MAX_CHARS = 50_000;

/**
 * What other articles suggest for the open days of an article that has no day of its own, in the order of the text.
 *
 * Another article is trusted with a weekday where it is not a copy, prints a sentence with the same weekday and enough of
 * the same rare names and words, and a second day that both stories speak of. Every article that puts the same names on
 * that weekday must give the same day. Then the day of print lies within a few days, and what each of those days would
 * give the same value to is suggested.
 *
 * @param expressions - time expressions of the article; those that have a day are left out
 */
export async function suggestDays(
  searched: Searched,
  article: Article,
  expressions: readonly TimeExpression[],
): Promise<readonly SuggestedDay[]> {
  const open = expressions.filter(isOpen);
  if (open.length === 0 || !isUndated(article) || article.text.length > MAX_CHARS) return [];
  const undated = readStory(searched.analysisOf(article));
  if (undated === null) return [];
  const days = await findWeekdays(searched, undated);
  for (const link of firstOfEachArticle(days).slice(0, MAX_TRIED)) {
    const readings = await findReadings(searched, undated, days, link);
    const agreed = open.flatMap((expression) => agree(readings, expression, link) ?? []);
    if (agreed.length > 0) return agreed;
  }
  return [];
}

function firstOfEachArticle(days: readonly DayOfWeekday[]): DayOfWeekday[] {
  const articleIds = days.map(({ articleId }) => articleId);
  return days.filter(({ articleId }, at) => articleIds.indexOf(articleId) === at);
}

/** The days that other articles give to the weekdays of an undated story; none where they differ. */
async function findWeekdays(searched: Searched, undated: Story): Promise<DayOfWeekday[]> {
  const names = namesAtWeekdays(undated);
  if (names.length === 0) return [];
  const { hits, frequencies } = await search(searched, names);
  const rarity = createRarity(frequencies, searched.articles.size);
  const days = hits
    .filter(({ matchedTerms }) => matchedTerms.some(rarity.isRare))
    .flatMap(({ articleId }) => {
      const story = readDated(searched, articleId);
      const isOther = articleId !== undated.analysis.article.id && story !== null && !isCopy(undated, story);
      return isOther ? daysOfWeekdays(undated, story, rarity) : [];
    });
  const isDisputed = days.some((day) => days.some(({ at, date }) => at === day.at && date !== day.date));
  return isDisputed ? [] : days.filter(({ isSame }) => isSame);
}

/** How the undated story is read on the days on which it may have been printed; empty where `link` is not sure enough. */
async function findReadings(
  searched: Searched,
  undated: Story,
  days: readonly DayOfWeekday[],
  link: DayOfWeekday,
): Promise<readonly Reading[]> {
  const dated = readDated(searched, link.articleId);
  if (dated === null) return [];
  const shared = [...undated.terms].filter((term) => dated.terms.has(term));
  const { frequencies } = await search(searched, shared);
  const rarity = createRarity(frequencies, searched.articles.size);
  if (!tellsOfTheSame(undated, dated, rarity)) return [];
  return confirm(readingsOf(undated, days), undated, dated, link, rarity);
}

function search({ index }: Searched, terms: readonly string[]) {
  return index.search({
    terms: terms.slice(0, MAX_QUERY_TERMS).map((term) => ({ term, weight: 1 })),
    within: null,
    limit: MAX_CANDIDATES,
  });
}

function readDated({ articles, analysisOf }: Searched, articleId: string): Story | null {
  const article = articles.get(articleId);
  return article && isWellDated(article) ? readStory(analysisOf(article)) : null;
}

/** Whether an expression is counted from a day of print that is not known. */
export function isOpen({ type, value, interval, basis }: TimeExpression): boolean {
  return (
    (type === 'DATE' || type === 'TIME') && interval === null && basis === 'none' && value.startsWith('XXXX')
  );
}

/** Whether nothing tells the day of an article. */
function isUndated({ published }: Article): boolean {
  return anchorOf(published).day === null;
}

/** A day in doubt, or one from an address, which may be a day off, is no day to count a week from. */
function isWellDated({ published }: Article): boolean {
  const isInDoubt = published.status === 'conflict' && published.inferred === null;
  return published.basis !== 'url' && !isInDoubt && anchorOf(published).day !== null;
}

/** The words of the names in the sentences that leave a weekday open, each once. */
function namesAtWeekdays(story: Story): string[] {
  const sentences = story.sentences.filter(({ times }) =>
    times.some((expression) => isOpen(expression) && certainWeekday(story, expression) !== null),
  );
  return [...new Set(sentences.flatMap(({ names }) => [...names].flatMap((name) => name.split(' '))))];
}

/** What every possible day of print makes of an expression; null where two of them differ. */
function agree(
  readings: readonly Reading[],
  { span }: TimeExpression,
  { articleId, evidence }: DayOfWeekday,
): SuggestedDay | null {
  const [first, ...others] = readings.map(({ times }) => times.get(span.start));
  const interval = first?.interval ?? null;
  if (!first || interval === null || others.some((other) => other?.value !== first.value)) return null;
  return { span, value: first.value, interval, articleId, evidence };
}
