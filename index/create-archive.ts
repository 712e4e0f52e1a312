import { type AskOptions, askLibrary } from './ask.ts';
import { type Check, type CheckOptions, checkMessage } from './check.ts';
import { type CompareOptions, compareAccounts } from './compare.ts';
import type { Comparison, Findings, Profile, Timeline } from './findings.ts';
import { inspectArticle } from './inspect.ts';
import { createLibrary, type Shelves } from './library.ts';
import type { Overview } from './overview.ts';
import { contextOf, NARROW, WIDE } from './passages/context.ts';
import { openingOf, pagesOf } from './passages/pages.ts';
import { profileOf } from './profile.ts';
import { createSourceNames } from './questions/source-names.ts';
import { readSaid, type SaidOptions } from './said.ts';
import { readTimeline, type TimelineOptions } from './timeline.ts';
import type { Article, Inspection, KnownName, Span } from './types.ts';

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

/** Answers over what was read, indexed and gathered. */
export function createArchive({ overview, ...shelves }: Shelves & { readonly overview: Overview }): Archive {
  const { articles, names } = shelves;
  const library = createLibrary(shelves);
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
