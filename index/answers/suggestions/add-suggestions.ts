import type { Answer, Article, SuggestedDay } from '../../types.ts';
import { isOpen, type Searched, suggestDays } from './suggest-days.ts';

/** The answers with what other articles suggest for their open days; an article that is quoted twice is read once. */
export async function addSuggestions(
  searched: Searched,
  answers: readonly Answer[],
): Promise<readonly Answer[]> {
  const suggested = new Map<string, readonly SuggestedDay[]>();
  const undated = new Set(
    answers.flatMap(({ citation, dates }) => (dates.some(isOpen) ? citation.articleId : [])),
  );
  for (const articleId of undated) {
    const article = searched.articles.get(articleId);
    if (article)
      suggested.set(articleId, await suggestDays(searched, article, openDatesOf(article, answers)));
  }
  return answers.map((answer) => {
    const days = suggested.get(answer.citation.articleId) ?? [];
    return days.length === 0 ? answer : { ...answer, suggested: daysWithin(answer, days) };
  });
}

function openDatesOf({ id }: Article, answers: readonly Answer[]) {
  const dates = answers.flatMap(({ citation, dates: all }) => (citation.articleId === id ? all : []));
  return [...new Map(dates.filter(isOpen).map((date) => [date.span.start, date])).values()];
}

function daysWithin({ dates }: Answer, days: readonly SuggestedDay[]): SuggestedDay[] {
  return dates.flatMap(({ span }) => days.find((day) => day.span.start === span.start) ?? []);
}
