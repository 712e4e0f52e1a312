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
  const counts = new Map<string, number>();
  let undated = 0;
  let first: IsoDate | null = null;
  let last: IsoDate | null = null;
  for (const { source, published } of articles) {
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
    const { date } = published;
    if (date === null) {
      undated += 1;
      continue;
    }
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  const sources = [...counts]
    .map(([source, count]) => ({ source, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.source < b.source ? -1 : 1));
  return { articles: articles.length, undated, first, last, sources, problems };
}
