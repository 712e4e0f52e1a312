/** The articles that may know the day of an undated one. */
import { anchorOf } from '../../time/find-time-expressions.ts';
import type { Article } from '../../types.ts';
import { isUnanchored } from '../days/is-day.ts';
import type { Library } from '../library.ts';
import { confirm, type Reading, readingsOf } from './days-of-print.ts';
import { createRarity } from './rarity.ts';
import { isCopy, linkWeekdays, tellsOfTheSame, type WeekdayLink } from './shared-event.ts';
import { certainWeekday, readStory, type Story } from './story.ts';

const MAX_CANDIDATES = 40;
const MAX_QUERY_TERMS = 120;

/** The weekdays of an undated story that other articles give a day; none where they differ. */
export async function findLinks(library: Library, undated: Story): Promise<WeekdayLink[]> {
  const names = namesAtWeekdays(undated);
  if (names.length === 0) return [];
  const { hits, frequencies } = await search(library, names);
  const rarity = createRarity(frequencies, library.articles.size);
  const links = hits
    .filter(({ matchedTerms }) => matchedTerms.some(rarity.isRare))
    .flatMap(({ articleId }) => {
      const story = readDated(library, articleId);
      const isOther = articleId !== undated.analysis.article.id && story !== null && !isCopy(undated, story);
      return isOther ? linkWeekdays(undated, story, rarity) : [];
    });
  const isDisputed = links.some((link) => links.some(({ at, date }) => at === link.at && date !== link.date));
  return isDisputed ? [] : links.filter(({ isSame }) => isSame);
}

/**
 * How the undated story is read on the days on which it may have been printed; empty where one link is not sure enough.
 *
 * @param links - all of them, which every reading must fit
 * @param link - the one whose article is looked at
 */
export async function findReadings(
  library: Library,
  undated: Story,
  links: readonly WeekdayLink[],
  link: WeekdayLink,
): Promise<readonly Reading[]> {
  const dated = readDated(library, link.articleId);
  if (dated === null) return [];
  const shared = [...undated.terms].filter((term) => dated.terms.has(term));
  const { frequencies } = await search(library, shared);
  const rarity = createRarity(frequencies, library.articles.size);
  if (!tellsOfTheSame(undated, dated, rarity)) return [];
  return confirm(readingsOf(undated, links), undated, dated, link, rarity);
}

/** The words of the names in the sentences that leave a weekday open, each once. */
function namesAtWeekdays(story: Story): string[] {
  const sentences = story.sentences.filter(({ times }) =>
    times.some((expression) => isUnanchored(expression) && certainWeekday(story, expression) !== null),
  );
  return [...new Set(sentences.flatMap(({ names }) => [...names].flatMap((name) => name.split(' '))))];
}

function search({ index }: Library, terms: readonly string[]) {
  return index.search({
    terms: terms.slice(0, MAX_QUERY_TERMS).map((term) => ({ term, weight: 1 })),
    within: null,
    limit: MAX_CANDIDATES,
  });
}

function readDated({ articles, analysisOf }: Library, articleId: string): Story | null {
  const article = articles.get(articleId);
  return article && isWellDated(article) ? readStory(analysisOf(article)) : null;
}

/** A day in doubt, or one from an address, which may be a day off, is no day to count a week from. */
function isWellDated({ published }: Article): boolean {
  const isInDoubt = published.status === 'conflict' && published.inferred === null;
  return published.basis !== 'url' && !isInDoubt && anchorOf(published).day !== null;
}
