/** Finds ahead what questions will want to know of each article, in a thread beside answering. */
import type { ToAnnotate } from '../annotations/annotate.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Article } from '../types.ts';
import { countedMentions } from './known-annotations.ts';
import { CAN_THREAD, openThread, type Thread } from './thread.ts';

export interface Annotator {
  /**
   * Annotates those of these articles that are not yet, when they are many enough to be worth a thread. It is done once:
   * where a later reload settles the names of an article otherwise, its quotes are found when they are asked for.
   */
  add(articles: readonly Article[]): void;
  /** Leaves out those that are no longer there. */
  drop(articles: readonly Article[]): void;
  /** Resolves when nothing is being annotated. Never rejects. */
  idle(): Promise<void>;
  /** Gives up what is left. */
  close(): Promise<void>;
}

/** What the thread is sent: articles with their mentions as the names room writes them, null where they are to be found. */
export type AnnotationCall = readonly {
  readonly article: ToAnnotate;
  readonly mentions: Uint8Array | null;
}[];

/** One for each of them, as the store keeps them; null where it could not be read. */
export type AnnotationReply = readonly (Uint8Array | null)[];

type AnnotationThread = Thread<AnnotationCall, AnnotationReply>;

export interface AnnotatorOptions {
  readonly store: ArticleStore;
  /** The list of names by which quotes get their speakers, as bytes; null where there is none, and nothing is annotated. */
  readonly loadNames: () => Promise<Uint8Array | null>;
  /** Told now and then, and at the end, that the store holds more than before. */
  readonly onFound: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Fewer are annotated when they are asked for: a thread takes longer to start. */
const MIN_CHARS = 500_000;
const BATCH_ARTICLES = 10;
/** So many batches wait in the thread, so that it never waits for the next one. */
const AHEAD = 2;
/** So much is done again where the process is killed. */
const TELL_MS = 10_000;

export function createAnnotator({ store, loadNames, onFound, onFailure }: AnnotatorOptions): Annotator {
  let queue: Article[] = [];
  let isClosed = false;
  let working: Promise<void> | null = null;
  let thread: AnnotationThread | null = null;
  let toldAt = 0;

  async function work(): Promise<void> {
    const names = await loadNames();
    if (names === null) queue = [];
    if (names === null || isClosed) return;
    const opened: AnnotationThread = openThread(new URL('./annotation-thread.js', import.meta.url), names);
    thread = opened;
    toldAt = performance.now();
    try {
      await Promise.all(Array.from({ length: AHEAD }, () => annotateAll(opened)));
    } finally {
      thread = null;
      await opened.close();
    }
    if (!isClosed) onFound();
  }

  function toCall(article: Article): AnnotationCall[number] {
    const { text, title, boilerplate, bylines, published } = article;
    return {
      article: { text, title, boilerplate, bylines, published },
      mentions: countedMentions(article, store),
    };
  }

  async function annotateAll({ call }: AnnotationThread): Promise<void> {
    while (queue.length > 0 && !isClosed) {
      // The last first: to take the first ones away would move all others.
      const batch = queue.splice(-BATCH_ARTICLES);
      const annotated = await call(batch.map(toCall));
      batch.forEach((article, at) => {
        const own = annotated[at];
        if (own) store.keepAnnotations(article, own);
      });
      if (performance.now() - toldAt < TELL_MS || isClosed) continue;
      toldAt = performance.now();
      onFound();
    }
  }

  function begin(): void {
    const chars = queue.reduce((sum, article) => sum + store.charsOf(article), 0);
    if (working !== null || isClosed || chars < MIN_CHARS) return;
    working = work()
      .catch((error: unknown) => {
        queue = [];
        if (!isClosed) onFailure(error);
      })
      .finally(() => {
        working = null;
        // More may have come while the thread ended.
        begin();
      });
  }

  return {
    add(articles) {
      if (!CAN_THREAD) return;
      for (const article of articles) if (store.lacksAnnotations(article)) queue.push(article);
      begin();
    },
    drop(articles) {
      const gone = new Set(articles);
      queue = queue.filter((article) => !gone.has(article));
    },
    async idle() {
      while (working !== null) await working;
    },
    async close() {
      isClosed = true;
      await thread?.close();
      await working;
    },
  };
}
