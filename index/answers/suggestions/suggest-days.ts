import type { SuggestedDay } from '../../findings.ts';
import { anchorOf } from '../../time/find-time-expressions.ts';
import type { Article, TimeExpression } from '../../types.ts';
import { isUnanchored } from '../days/is-day.ts';
import type { Library } from '../library.ts';
import type { Reading } from './days-of-print.ts';
import { findLinks, findReadings } from './find-links.ts';
import type { WeekdayLink } from './shared-event.ts';
import { readStory } from './story.ts';

/** Of several articles that agree on a day, how many may be looked at for a second one. */
const MAX_TRIED = 3;
/** Longer texts are books, whose weekdays are those of many weeks. */
const MAX_CHARS = 50_000;

/**
 * What other articles suggest for the unanchored days of an article that has no day of its own, in the order of the
 * text.
 *
 * Another article is trusted with a weekday where it is not a copy, prints a sentence with the same weekday and enough of
 * the same rare names and words, and a second day that both stories speak of. Every article that puts the same names on
 * that weekday must give the same day. Then the day of print lies within a few days, and what each of those days would
 * give the same value to is suggested.
 *
 * @param expressions - time expressions of the article; those that have a day are left out
 */
export async function suggestDays(
  library: Library,
  article: Article,
  expressions: readonly TimeExpression[],
): Promise<readonly SuggestedDay[]> {
  const unanchored = expressions.filter(isUnanchored);
  if (unanchored.length === 0 || !isUndated(article) || article.text.length > MAX_CHARS) return [];
  const undated = readStory(library.analysisOf(article));
  if (undated === null) return [];
  const links = await findLinks(library, undated);
  for (const link of firstOfEachArticle(links).slice(0, MAX_TRIED)) {
    const readings = await findReadings(library, undated, links, link);
    const agreed = unanchored.flatMap((expression) => agree(readings, expression, link) ?? []);
    if (agreed.length > 0) return agreed;
  }
  return [];
}

/** Whether nothing tells the day of an article. */
function isUndated({ published }: Article): boolean {
  return anchorOf(published).day === null;
}

function firstOfEachArticle(links: readonly WeekdayLink[]): WeekdayLink[] {
  const articleIds = links.map(({ articleId }) => articleId);
  return links.filter(({ articleId }, at) => articleIds.indexOf(articleId) === at);
}

/** What every possible day of print makes of an expression; null where two of them differ. */
function agree(
  readings: readonly Reading[],
  { span }: TimeExpression,
  { articleId, evidence }: WeekdayLink,
): SuggestedDay | null {
  const [first, ...others] = readings.map(({ times }) => times.get(span.start));
  const interval = first?.interval ?? null;
  if (!first || interval === null || others.some((other) => other?.value !== first.value)) return null;
  return { span, value: first.value, interval, articleId, evidence };
}
