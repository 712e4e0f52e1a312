import { storyText } from '../passages/story-text.ts';
import type { Article } from '../types.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import type { Built } from './snapshot-writer.ts';
import { CAN_THREAD } from './thread.ts';
import { openThreadedNameBook } from './threaded-name-book.ts';

/** Where the book of names stands between two reloads. */
export interface Bookshelf {
  /**
   * The book as it was put back, or one that goes on from what was counted last.
   *
   * @param bytes - the size of the corpus: of a small one the names are counted here, of a large one in a thread
   * @param articles - those that are counted already
   */
  take(bytes: number, articles: readonly Article[]): Promise<NameBook>;
  /** Puts the book back for a while, with the bytes of what it has counted. */
  putBack(counter: Promise<Uint8Array>): void;
  /** Forgets these bytes where they are on disk now. */
  forget(built: Built): void;
  /** Throws the book away, whatever it was doing. */
  discard(): Promise<void>;
}

/** The book takes as much memory as the list of names, so it is not kept for ever. */
const IDLE_MS = 10 * 60 * 1000;
/** Below, a thread takes longer to start than the names to count. */
const THREAD_BYTES = 1_000_000;

/** @param loadCounter - what was counted, from the disk; null where nothing is there */
export function createBookshelf(loadCounter: () => Promise<Uint8Array | null> | null): Bookshelf {
  let book: NameBook | null = null;
  let isThreaded = false;
  let counted: Promise<Uint8Array> | null = null;
  let idle: NodeJS.Timeout | undefined;

  async function open(isLarge: boolean, articles: readonly Article[]): Promise<NameBook> {
    const last = articles.length === 0 ? null : (counted ?? loadCounter());
    // Another process may have swapped what was on the disk, or the book was closed before it wrote.
    const counter = (await last?.catch(() => null)) ?? null;
    const opened = isLarge ? openThreadedNameBook(counter) : await openNameBook(counter);
    if (counter === null) await countAgain(opened, articles);
    return opened;
  }

  return {
    async take(bytes, articles) {
      clearTimeout(idle);
      const isLarge = CAN_THREAD && bytes >= THREAD_BYTES;
      // A corpus that has grown large is counted beside answering from now on.
      if ((isLarge && !isThreaded) || book?.hasDied()) await close();
      isThreaded = book === null ? isLarge : isThreaded;
      book ??= await open(isLarge, articles);
      return book;
    },

    putBack(counter) {
      counted = counter;
      clearTimeout(idle);
      idle = setTimeout(() => void close(), IDLE_MS).unref();
    },

    forget({ names }) {
      if (names?.counter === counted) counted = null;
    },

    discard: close,
  };

  async function close(): Promise<void> {
    clearTimeout(idle);
    const old = book;
    book = null;
    await old?.close();
  }
}

async function countAgain(book: NameBook, articles: readonly Article[]): Promise<void> {
  for (const article of articles) {
    await book.add([{ published: article.published.date, text: storyText(article), mentions: null }]);
  }
  // What is counted later is gathered as changes of this.
  await book.gather();
}
