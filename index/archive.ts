/** The only door of the index: opens a corpus and answers over it. */
import { readCorpus } from './articles/read-corpus.ts';
import { type AskOptions, askLibrary } from './ask.ts';
import { type Check, type CheckOptions, checkMessage } from './check.ts';
import { type CompareOptions, compareAccounts } from './compare.ts';
import type { Comparison, Findings, Profile, Timeline } from './findings.ts';
import { inspectAll, inspectArticle } from './inspect.ts';
import { createLibrary } from './library.ts';
import { createNameCounter, type KnownNames, type NameCounter } from './names/known-names.ts';
import { findMentions } from './names/mentions.ts';
import { type Overview, overviewOf } from './overview.ts';
import { storyText } from './passages/analysis.ts';
import { contextOf, NARROW, WIDE } from './passages/context.ts';
import { openingOf, pagesOf } from './passages/pages.ts';
import { profileOf } from './profile.ts';
import { createSourceNames } from './questions/source-names.ts';
import { createReadings } from './readings.ts';
import { readSaid, type SaidOptions } from './said.ts';
import type { ArticleIndex } from './search/article-index.ts';
import { readTimeline, type TimelineOptions } from './timeline.ts';
import type { Article, ArticleProblem, Inspection, KnownName, Span } from './types.ts';

export type { AskOptions } from './ask.ts';
export type { Check, CheckOptions } from './check.ts';
export type { CompareOptions } from './compare.ts';
export type { Overview } from './overview.ts';
export type { SaidOptions } from './said.ts';
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
  /** The name that is written like this, in whatever form; of several the most likely one. Null where there is none. */
  known(name: string): KnownName | null;
  /** Who or what a name is; null where it is not one that the articles know. */
  profile(name: string): Promise<Profile | null>;
  /**
   * What a speaker is quoted with, best first; the exact part of an answer is the quote.
   *
   * @param about - what it is to be about; empty: anything
   * @throws QuestionError where the words or a filter cannot be read
   */
  said(speaker: string, about: string, options: SaidOptions): Promise<Findings>;
  /**
   * Where articles, or sentences of one, tell different things about a subject.
   *
   * @throws QuestionError where the subject or a filter cannot be read
   */
  compare(subject: string, options: CompareOptions): Promise<Comparison>;
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
  /** The same, of those only who are quoted. */
  completeSpeaker(prefix: string, limit: number): readonly KnownName[];
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
      countNames(counter, article, body);
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
  const counter = createNameCounter();
  for (const article of articles) countNames(counter, article, storyText(article));
  return { inspections: inspectAll(articles, createReadings(counter.gather())), problems };
}

function countNames(counter: NameCounter, { published }: Article, text: string): void {
  counter.add({ published: published.date, text, mentions: findMentions(text) });
}

function createArchive(
  articles: readonly Article[],
  overview: Overview,
  names: KnownNames,
  index: ArticleIndex,
): Archive {
  const library = createLibrary(articles, index, names);
  const sources = createSourceNames(overview.sources.map(({ source }) => source));
  const { articles: byId } = library;
  const holdings = { library, names, sources, lastPrinted: overview.last };

  return {
    overview,
    articles,

    ask: (question, options) => askLibrary(holdings, question, options),

    check: (message, options) => checkMessage({ library, names }, message, options),

    timeline: (subject, options) => readTimeline(holdings, subject, options),

    known: (name) => names.find(name),

    profile: (name) => profileOf(holdings, name),

    said: (speaker, about, options) => readSaid(holdings, speaker, about, options),

    compare: (subject, options) => compareAccounts(holdings, subject, options),

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

    completeSpeaker: (prefix, limit) => names.completeSpeaker(prefix, limit),

    inspect(id) {
      const article = byId.get(id);
      return article ? inspectArticle(library.analysisOf(article), library) : null;
    },
  };
}
