/** Opens an archive from what was kept, follows its corpus, and keeps what it has built. */

import { realpath } from 'node:fs/promises';
import { type Archive, createArchive } from '../create-archive.ts';
import { messageOf } from '../errors.ts';
import { createAnalyses, meanCharsOf } from '../library.ts';
import type { KnownNames } from '../names/known-names.ts';
import { overviewOf } from '../overview.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { createArticleStore } from '../store/article-store.ts';
import type { Article, ArticleProblem } from '../types.ts';
import { createAnnotator } from './annotator.ts';
import { createBookshelf } from './bookshelf.ts';
import { build } from './build.ts';
import { type CorpusState, isSameFiles, isSameState, NO_FILES } from './corpus-state.ts';
import { knownAnnotations } from './known-annotations.ts';
import type { Progress } from './progress.ts';
import { type KeptArchive, readKept } from './read-kept.ts';
import { createSaver } from './saver.ts';
import { openSnapshot } from './snapshot.ts';
import { keepSteady } from './steady.ts';

export interface KeepOptions {
  /** A folder of articles or a single file. */
  readonly path: string;
  /** Empty. */
  readonly index: ArticleIndex;
  /** The folder in which what was built is kept; null: nothing is. It need not be there. */
  readonly dataPath: string | null;
  /** Whether many questions will be asked: what they need is then found ahead, in the background, and kept. */
  readonly isServing?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Told in a sentence what the operator should know: that what was kept is not used, or that nothing can be kept. */
  readonly onNote?: (sentence: string) => void;
}

/** An archive that follows its corpus. */
export interface LiveArchive {
  /** The archive of this moment. Ask for it each time: another may take its place. */
  current(): Archive;
  /**
   * Reads what was added, changed or removed since; until it is whole, the archive from before answers. Calls at the
   * same time share one work.
   *
   * @throws CorpusError where nothing can be read any more; the archive from before goes on
   */
  reload(): Promise<Reloaded>;
  /** Resolves when what was built is kept, cannot be, or takes too long to wait for it. */
  kept(): Promise<void>;
  /** Resolves when all is found ahead that can be, or nothing is to be. */
  annotated(): Promise<void>;
  /** Gives up what is being written and ends the threads. Nothing may be asked any more. */
  close(): Promise<void>;
}

/** How many articles a reload brought, and what is left out now; all 0: no article has changed. */
export interface Reloaded {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly problems: readonly ArticleProblem[];
}

const NOTHING_KEPT: Pick<KeptArchive, 'state' | 'isScattered'> & { readonly names: KnownNames | null } = {
  state: NO_FILES,
  names: null,
  isScattered: false,
};

/** @throws CorpusError where the path is missing or nothing in it can be read */
export async function startKeeping(options: KeepOptions): Promise<LiveArchive> {
  const { path, index, dataPath, isServing = false, onProgress = () => {}, onNote = () => {} } = options;
  const onBytes = (done: number, total: number) => onProgress({ step: 'loading', done, total, articles: 0 });
  // Of a path that leads nowhere nothing is kept; it is told of when it is read.
  const corpus = await realpath(path).catch(() => null);
  const snapshot =
    dataPath === null || corpus === null ? null : await openSnapshot(dataPath, corpus, { onNote, onBytes });
  const store = snapshot?.store ?? createArticleStore(null);
  const books = createBookshelf(() => snapshot?.loadCounter() ?? null);
  const saver = createSaver(snapshot, index.store, { onNote, onSaved: books.forget });
  const annotator = createAnnotator({
    store,
    async loadNames() {
      await working?.catch(() => {});
      await saver.idle();
      return snapshot?.loadNames() ?? null;
    },
    onFound: () => saver.save({ files: state.files, names: null }),
    onFailure: (error) =>
      onNote(
        `Articles could not be read ahead, so that questions take longer until the next start: ${messageOf(error)}`,
      ),
  });
  const analyses = createAnalyses();
  const stopping = new AbortController();
  const { signal } = stopping;
  // Nothing of what was loaded is held longer than it is used.
  let { state, names, isScattered } = (await readKept(path, snapshot, index, onNote)) ?? NOTHING_KEPT;
  let archive: Archive | null = null;
  let working: Promise<Reloaded> | null = null;

  async function update(): Promise<Reloaded> {
    await saver.pause();
    const isFirst = archive === null;
    const openBook = (bytes: number) => books.take(bytes, state.articles);
    const built = await build(state, {
      path,
      index,
      names: names?.list ?? null,
      store,
      signal,
      openBook,
      isFirst,
      onProgress,
    }).catch(async (error: unknown) => {
      await books.discard();
      throw error;
    });
    const { changes, names: gathered } = built;
    if (gathered !== null) {
      names = gathered.known;
      books.putBack(gathered.bytes.counter);
    }
    if (isFirst || !isSameState(state, built.state)) archive = open(built.state);
    if (!isSameFiles(state, built.state) || isScattered) {
      saver.save({ files: built.state.files, names: gathered?.bytes ?? null });
    }
    isScattered = false;
    state = built.state;
    if (isServing) {
      annotator.add(isFirst ? state.articles : [...changes.added, ...changes.changed.map(({ to }) => to)]);
    }
    await snapshot?.touch();
    return {
      added: changes.added.length,
      changed: changes.changed.length,
      removed: changes.removed.length,
      problems: state.problems,
    };
  }

  function open({ articles, problems }: CorpusState): Archive {
    if (names === null) throw new Error('No archive without names.');
    const meanChars = meanCharsOf(articles, store.charsOf);
    const overview = overviewOf(articles, problems);
    const annotationsOf = (article: Article) => knownAnnotations(article, store);
    const opened = createArchive({ articles, overview, names, index, meanChars, analyses, annotationsOf });
    const commits = index.commits();
    return keepSteady(opened, {
      isSteady: () => index.commits() === commits,
      current: async () => {
        await working?.catch(() => {});
        return archive ?? opened;
      },
    });
  }

  function reload(): Promise<Reloaded> {
    working ??= update().finally(() => {
      working = null;
      saver.resume();
    });
    return working;
  }

  async function close(): Promise<void> {
    stopping.abort();
    await Promise.all([annotator.close(), saver.close(), books.discard()]);
    await working?.catch(() => {});
    snapshot?.close();
  }

  await reload().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    current() {
      if (archive === null) throw new Error('No archive before it is opened.');
      return archive;
    },
    reload,
    kept: saver.finish,
    annotated: annotator.idle,
    close,
  };
}
