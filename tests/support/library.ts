/** Articles to be searched, with everything real between a question and its passages. */
import { type Found, findAnswers } from '../../index/answers/find-answers.ts';
import type { Library } from '../../index/answers/library.ts';
import { matchArticle } from '../../index/answers/match-article.ts';
import type { ScoredPassage } from '../../index/answers/rank-passages.ts';
import { scorePassages } from '../../index/answers/score-passages.ts';
import { type WeightedTerm, weighTerms } from '../../index/answers/term-weights.ts';
import type { Question } from '../../index/findings.ts';
import { createAnalyses, meanCharsOf, createLibrary as openLibrary } from '../../index/library.ts';
import { createKnownNames, createNameCounter, type KnownNames } from '../../index/names/known-names.ts';
import { findMentions } from '../../index/names/mentions.ts';
import { analyse } from '../../index/passages/analysis.ts';
import { storyText } from '../../index/passages/story-text.ts';
import { createMemoryIndex } from '../../index/search/memory-index.ts';
import type { Article } from '../../index/types.ts';

/** Asks real articles; without a limit for ten answers, and on no day in particular. */
export async function askArticles(
  articles: readonly Article[],
  question: Question,
  { limit = 10, asOf = null }: { readonly limit?: number; readonly asOf?: string | null } = {},
): Promise<Found> {
  return findAnswers(await createLibrary(articles), question, { limit, asOf });
}

/** The terms of a question with how many of the articles hold each. */
export function weighFor(articles: readonly Article[], question: Question): WeightedTerm[] {
  const held = articles.map((article) => {
    const { titleTerms, sentences } = analyse(article);
    return new Set([...titleTerms, ...sentences.flatMap(({ terms }) => terms)]);
  });
  const frequencies = new Map(
    question.terms.map(({ term }) => [term, held.filter((terms) => terms.has(term)).length]),
  );
  return weighTerms(question.terms, frequencies, articles.length);
}

/** The passages of articles for a question, in the order of the articles; nothing speaks for an article as a whole. */
export function passagesFor(articles: readonly Article[], question: Question): ScoredPassage[] {
  const terms = weighFor(articles, question);
  const shared = { article: 0, title: 0, day: 0, source: 0 };
  return articles.flatMap((article) =>
    scorePassages(matchArticle(analyse(article), terms), terms, shared, {
      introduction: false,
      descriptions: [],
      number: false,
    }),
  );
}

/** The names of articles that no file holds. */
export function knowNames(articles: readonly Article[]): KnownNames {
  const counter = createNameCounter();
  for (const article of articles) {
    const text = storyText(article);
    counter.add({ published: article.published.date, text, mentions: findMentions(text) });
  }
  return createKnownNames(counter.gather());
}

/** A library over articles that no file holds. */
export async function createLibrary(articles: readonly Article[]): Promise<Library> {
  const index = createMemoryIndex();
  await index.add(
    articles.map((article) => ({ id: article.id, title: article.title ?? '', body: storyText(article) })),
  );
  await index.commit();
  return openLibrary({
    articles,
    index,
    names: knowNames(articles),
    meanChars: meanCharsOf(articles, ({ text }) => text.length),
    analyses: createAnalyses(),
  });
}
