/** The archives of one state of a corpus after another, which share what was worked out of the articles they share. */
import { type Archive, createArchive } from '../create-archive.ts';
import { createAnalyses, meanCharsOf } from '../library.ts';
import type { KnownNames } from '../names/known-names.ts';
import { overviewOf } from '../overview.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Article } from '../types.ts';
import type { CorpusState } from './corpus-state.ts';
import { knownAnnotations } from './known-annotations.ts';
import { keepSteady } from './steady.ts';

export interface Opener {
  /** The archive of a state that the index finds now. */
  open(state: CorpusState, names: KnownNames): Archive;
  /** Holds nothing any more of articles that are gone. */
  forget(articles: readonly Article[]): void;
  /** What is being answered by any of them fails as soon as it needs another article, and so does what is asked later. */
  giveUp(): void;
}

/** @param current - the archive of this moment, once it is whole; null: it is still the one that was opened last */
export function createOpener(
  store: ArticleStore,
  index: ArticleIndex,
  current: () => Promise<Archive | null>,
): Opener {
  const analyses = createAnalyses();
  const answering = new AbortController();
  const annotationsOf = (article: Article) => knownAnnotations(article, store);

  return {
    open({ articles, problems }, names) {
      const overview = overviewOf(articles, problems);
      const meanChars = meanCharsOf(articles, store.charsOf);
      const { signal } = answering;
      const shelves = { articles, names, index, meanChars, analyses, annotationsOf, signal };
      const opened = createArchive({ ...shelves, overview });
      const commits = index.commits();
      return keepSteady(opened, {
        isSteady: () => index.commits() === commits,
        current: async () => (await current()) ?? opened,
      });
    },
    forget(articles) {
      for (const article of articles) {
        analyses.forget(article);
        store.forget(article);
      }
    },
    giveUp: () => answering.abort(new Error('The archive is being closed.')),
  };
}
