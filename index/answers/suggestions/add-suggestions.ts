import type { Answer, SuggestedDay } from '../../findings.ts';
import type { Article } from '../../types.ts';
import { isUnanchored } from '../days/is-day.ts';
import type { Library } from '../library.ts';
import { suggestDays } from './suggest-days.ts';

/** The answers with what other articles suggest for their unanchored days; an article that is quoted twice is read once. */
export async function addSuggestions(
  library: Library,
  answers: readonly Answer[],
): Promise<readonly Answer[]> {
  const suggested = new Map<string, readonly SuggestedDay[]>();
  const undated = new Set(
    answers.flatMap(({ citation, dates }) => (dates.some(isUnanchored) ? citation.articleId : [])),
  );
  for (const articleId of undated) {
    const article = library.articles.get(articleId);
    if (article)
      suggested.set(articleId, await suggestDays(library, article, unanchoredIn(article, answers)));
  }
  return answers.map((answer) => {
    const days = suggested.get(answer.citation.articleId) ?? [];
    return days.length === 0 ? answer : { ...answer, suggested: daysWithin(answer, days) };
  });
}

function unanchoredIn({ id }: Article, answers: readonly Answer[]) {
  const dates = answers.flatMap(({ citation, dates: all }) => (citation.articleId === id ? all : []));
  return [...new Map(dates.filter(isUnanchored).map((date) => [date.span.start, date])).values()];
}

function daysWithin({ dates }: Answer, days: readonly SuggestedDay[]): SuggestedDay[] {
  return dates.flatMap(({ span }) => days.find((day) => day.span.start === span.start) ?? []);
}
