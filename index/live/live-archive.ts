/** An archive that follows its corpus, and how one is opened. */
import type { Archive } from '../create-archive.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { ArticleProblem } from '../types.ts';
import type { Progress } from './progress.ts';

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
  /** What is being answered fails as soon as it needs another article, and so does what is asked later. */
  giveUp(): void;
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
