import type { Article, ArticleProblem, IsoDate } from './types.ts';

/** What an archive holds, for those who want to know whether it is worth asking. */
export interface Overview {
  readonly articles: number;
  readonly undated: number;
  /** The first and the last day of print; null where no article is dated. */
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** With how many articles each, most first; articles that name no source are not counted. */
  readonly sources: readonly { readonly source: string; readonly articles: number }[];
  /** What was left out and why. */
  readonly problems: readonly ArticleProblem[];
}

export function overviewOf(articles: readonly Article[], problems: readonly ArticleProblem[]): Overview {
  const days = articles.flatMap(({ published }) => published.date ?? []).sort();
  const counts = new Map<string, number>();
  for (const { source } of articles) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    articles: articles.length,
    undated: articles.length - days.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    sources: [...counts]
      .map(([source, count]) => ({ source, articles: count }))
      .sort((a, b) => b.articles - a.articles || (a.source < b.source ? -1 : 1)),
    problems,
  };
}
