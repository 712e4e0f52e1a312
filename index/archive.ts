/** The only door of the index: opens a corpus and answers over it. */
import { LRUCache } from 'lru-cache';
import type { Library } from './answers/library.ts';
import { readCorpus } from './articles/read-corpus.ts';
import { type AskOptions, askLibrary } from './ask.ts';
import { type Check, type CheckOptions, checkMessage } from './check.ts';
import type { Findings, Timeline } from './findings.ts';
import { inspectAll, inspectArticle } from './inspect.ts';
import { createNameCounter, type KnownNames } from './names/known-names.ts';
import { findMentions } from './names/mentions.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type Analysis, analyse, storyText } from './passages/analysis.ts';
import { contextOf, NARROW, WIDE } from './passages/context.ts';
import { openingOf, pagesOf } from './passages/pages.ts';
import { createSourceNames } from './questions/source-names.ts';
import type { ArticleIndex } from './search/article-index.ts';
import { readTimeline, type TimelineOptions } from './timeline.ts';
import type { Article, ArticleProblem, Inspection, KnownName, Span } from './types.ts';

export type { AskOptions } from './ask.ts';
export type { Check, CheckOptions } from './check.ts';
export type { Overview } from './overview.ts';
export type { TimelineOptions } from './timeline.ts';

export interface Archive {
  readonly overview: Overview;
  /** In the order of the files by their paths, and of the records in them. */
  readonly articles: readonly Article[];
  /** @throws QuestionError where the question cannot be read */
  ask(question: string, options: AskOptions): Promise<Findings>;
  /** The passages on the names, numbers and days of a message; no word on whether it is right. */
  check(message: string, options: CheckOptions): Promise<Check>;
  /**
   * The days that a subject is told of; without one, those that the whole archive tells most.
   *
   * @throws QuestionError where the subject or a filter cannot be read
   */
  timeline(subject: string, options: TimelineOptions): Promise<Timeline>;
  article(id: string): Article | null;
  /**
   * The sentences around a passage, of a narrow one no more than an excerpt shows; null where the article is gone or
   * the span is none of its.
   */
  context(articleId: string, span: Span, reach: 'wide' | 'narrow'): Span | null;
  /** How an article opens, at most 450 characters; null for an unknown id. */
  opening(articleId: string): Span | null;
  /** The text of an article cut into pages of whole sentences; empty for an unknown id. */
  pages(articleId: string): readonly Span[];
  /** Names that begin with a prefix, the most mentioned first. */
  completeName(prefix: string, limit: number): readonly KnownName[];
  /** How an article was read; null for an unknown id. */
  inspect(id: string): Inspection | null;
}

export interface OpenOptions {
  /** A folder of articles or a single file. */
  readonly path: string;
  readonly index: ArticleIndex;
  /** Called as files are read and articles are indexed. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: 'reading' | 'indexing';
  readonly done: number;
  readonly total: number;
}

const INDEX_BATCH = 200;
/** How many sentences are kept cut into words: about 100 MB at most. */
const MAX_KEPT_SENTENCES = 150_000;

/** @throws CorpusError where the path is missing or nothing in it can be read */
export async function openArchive({ path, index, onProgress }: OpenOptions): Promise<Archive> {
  const { articles, problems } = await readCorpus(path, {
    onFile: (done, total) => onProgress?.({ step: 'reading', done, total }),
  });
  const counter = createNameCounter();
  for (let at = 0; at < articles.length; at += INDEX_BATCH) {
    const batch = articles.slice(at, at + INDEX_BATCH);
    // Stories are copies of the texts: never are those of more than one batch held.
    const stories = batch.map((article) => ({ article, body: storyText(article) }));
    await index.add(
      stories.map(({ article, body }) => ({ id: article.id, title: article.title ?? '', body })),
    );
    for (const { article, body } of stories) {
      counter.add({ published: article.published.date, mentions: findMentions(body) });
    }
    onProgress?.({ step: 'indexing', done: at + batch.length, total: articles.length });
  }
  return createArchive(articles, overviewOf(articles, problems), counter.gather(), index);
}

/**
 * Reads a corpus as an archive would, without an index.
 *
 * @throws CorpusError where the path is missing or nothing in it can be read
 */
export async function inspectCorpus(
  path: string,
): Promise<{ inspections: Iterable<Inspection>; problems: readonly ArticleProblem[] }> {
  const { articles, problems } = await readCorpus(path);
  return { inspections: inspectAll(articles), problems };
}

function createArchive(
  articles: readonly Article[],
  overview: Overview,
  names: KnownNames,
  index: ArticleIndex,
): Archive {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const analyses = new LRUCache<string, Analysis>({
    maxSize: MAX_KEPT_SENTENCES,
    sizeCalculation: ({ sentences }) => sentences.length + 1,
  });
  const library: Library = {
    index,
    articles: byId,
    meanChars: articles.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, articles.length),
    analysisOf(article) {
      const known = analyses.get(article.id);
      if (known) return known;
      const analysis = analyse(article);
      analyses.set(article.id, analysis);
      return analysis;
    },
  };
  const sources = createSourceNames(overview.sources.map(({ source }) => source));
  const holdings = { library, names, sources, lastPrinted: overview.last };

  return {
    overview,
    articles,

    ask: (question, options) => askLibrary(holdings, question, options),

    check: (message, options) => checkMessage({ library, names }, message, options),

    timeline: (subject, options) => readTimeline(holdings, subject, options),

    article: (id) => byId.get(id) ?? null,

    context(articleId, span, reach) {
      const article = byId.get(articleId);
      const isInside = article && 0 <= span.start && span.start < span.end && span.end <= article.text.length;
      return isInside ? contextOf(library.analysisOf(article), span, reach === 'wide' ? WIDE : NARROW) : null;
    },

    pages(articleId) {
      const article = byId.get(articleId);
      return article ? pagesOf(library.analysisOf(article)) : [];
    },

    opening(articleId) {
      const article = byId.get(articleId);
      return article ? openingOf(library.analysisOf(article)) : null;
    },

    completeName: (prefix, limit) => names.complete(prefix, limit),

    inspect(id) {
      const article = byId.get(id);
      return article ? inspectArticle(library.analysisOf(article)) : null;
    },
  };
}
