/** Brings the index and the names from one state of a corpus to the next. */
import type { NameList } from '../names/entries/collect-entries.ts';
import { mergeNames } from '../names/entries/merge-names.ts';
import { readNameChanges } from '../names/kept/changes-bytes.ts';
import { readNames, writeNames } from '../names/kept/list-bytes.ts';
import { createKnownNames, type KnownNames } from '../names/known-names.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import { runInSteps } from '../search/steps.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { CorpusState } from './corpus-state.ts';
import { type Changes, findChanges } from './find-changes.ts';
import { createIntake } from './intake.ts';
import { keepCounted } from './known-annotations.ts';
import type { NameBook, NameBytes } from './name-book.ts';
import type { Progress } from './progress.ts';
import { readChanges } from './read-changes.ts';

/** A state of a corpus with what it made of the one before. */
export interface Build {
  readonly state: CorpusState;
  readonly changes: Changes;
  /** Null where no article has changed. */
  readonly names: { readonly known: KnownNames; readonly bytes: NameBytes } | null;
}

export interface BuildOptions {
  readonly path: string;
  readonly index: ArticleIndex;
  /** Those of the state before; null: none were gathered yet. */
  readonly names: NameList | null;
  readonly store: ArticleStore;
  /** @param bytes - the size of the files of the corpus */
  readonly openBook: (bytes: number) => Promise<NameBook>;
  /** Asks to give up. */
  readonly signal: AbortSignal;
  /** Whether nobody waits for an answer meanwhile. */
  readonly isFirst: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Reads what has changed. Afterwards the index finds the new state or, where anything fails, still the old one.
 *
 * @throws CorpusError where the path cannot be read, or where not one article can
 */
export async function build(before: CorpusState, options: BuildOptions): Promise<Build> {
  const { path, index, names, store, signal, openBook, isFirst, onProgress } = options;
  let articles = 0;
  let total = 0;
  let isRead = false;
  const intake = createIntake({
    index,
    openBook: () => openBook(total),
    wanted: names === null ? 'all' : 'changes',
    isFirst,
    onCounted(done) {
      // As long as files are read, that is what is told.
      if (isRead) onProgress({ step: 'naming', done, total: articles, articles: done });
    },
    onMentions: (article, mentions) => keepCounted(article, mentions, store),
  });
  try {
    const state = await readChanges(path, before, {
      store,
      signal,
      onListed(bytes) {
        total = bytes;
      },
      onArticle(article) {
        articles += 1;
        return intake.add(article);
      },
      onBytes: (done) => onProgress({ step: 'reading', done, total, articles }),
    });
    isRead = true;
    const changes = findChanges(before.articles, state.articles);
    signal.throwIfAborted();
    const gathered = await intake.finish(changes);
    if (gathered === null) return { state, changes, names: null };
    const { bytes, counter } = gathered;
    const list = await runInSteps(names === null ? readNames(bytes) : takeChanges(names, bytes));
    const writeList = names === null ? async () => bytes : () => runInSteps(writeNames(list));
    await index.commit();
    return { state, changes, names: { known: createKnownNames(list), bytes: { names: writeList, counter } } };
  } catch (error) {
    await index.revert();
    throw error;
  }
}

function* takeChanges(names: NameList, bytes: Uint8Array): Generator<void, NameList> {
  return yield* mergeNames(names, yield* readNameChanges(bytes));
}
