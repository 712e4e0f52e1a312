/** Opens an archive from what was kept, follows its corpus, and keeps what it has built. */

import { realpath } from 'node:fs/promises';
import type { Archive } from '../create-archive.ts';
import { messageOf } from '../errors.ts';
import type { KnownNames } from '../names/known-names.ts';
import { createArticleStore } from '../store/article-store.ts';
import { createAnnotator } from './annotator.ts';
import { createBookshelf } from './bookshelf.ts';
import { build } from './build.ts';
import { isSameFiles, isSameState, NO_FILES } from './corpus-state.ts';
import type { KeepOptions, LiveArchive, Reloaded } from './live-archive.ts';
import { createOpener } from './opener.ts';
import { type KeptArchive, readKept } from './read-kept.ts';
import { createSaver } from './saver.ts';
import { openSnapshot } from './snapshot.ts';

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
  const opener = createOpener(store, index, async () => {
    await working?.catch(() => {});
    return archive;
  });
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
    if (names === null) throw new Error('No archive without names.');
    if (isFirst || !isSameState(state, built.state)) archive = opener.open(built.state, names);
    const gone = [...changes.removed, ...changes.changed.map(({ from }) => from)];
    opener.forget(gone);
    annotator.drop(gone);
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
    giveUp: opener.giveUp,
    close,
  };
}
