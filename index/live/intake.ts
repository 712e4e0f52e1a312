import { storyText } from '../passages/story-text.ts';
import type { ArticleIndex } from '../search/article-index.ts';
import type { Article } from '../types.ts';
import type { Changes } from './find-changes.ts';
import { isUnchanged } from './find-changes.ts';
import type { NameBook } from './name-book.ts';
import {
  createNameFeed,
  type Gathered,
  type NameFeed,
  type NameFeedOptions,
  type Wanted,
} from './name-feed.ts';

/** Takes articles into the index and their names into a book, as they are read. */
export interface Intake {
  /** The work goes on when it resolves. */
  add(article: Article): Promise<void> | undefined;
  /** Takes out what is gone and gathers the names; null where nothing has changed. The index is not yet committed. */
  finish(changes: Changes): Promise<Gathered | null>;
}

export interface IntakeOptions extends NameFeedOptions {
  readonly index: ArticleIndex;
  /** Asked for once, and only where something has changed. */
  readonly openBook: () => Promise<NameBook>;
  /** Which names are gathered. */
  readonly wanted: Wanted;
  /** Whether nobody waits for an answer meanwhile. */
  readonly isFirst: boolean;
}

const BATCH_ARTICLES = 50;

export function createIntake({ index, openBook, wanted, isFirst, ...told }: IntakeOptions): Intake {
  let batch: Article[] = [];
  let opened: Promise<NameFeed> | null = null;
  const openFeed = () => {
    opened ??= openBook().then((book) => createNameFeed(book, told));
    return opened;
  };

  async function flush(): Promise<void> {
    const articles = batch;
    batch = [];
    if (articles.length === 0) return;
    (await openFeed()).add(articles);
    await index.add(
      articles.map((article) => ({ id: article.id, title: article.title ?? '', body: storyText(article) })),
    );
  }

  return {
    add(article) {
      batch.push(article);
      return batch.length < BATCH_ARTICLES ? undefined : flush();
    },

    async finish(changes) {
      await flush();
      if (isUnchanged(changes)) return null;
      const feed = await openFeed();
      feed.remove([...changes.changed.map(({ from }) => from), ...changes.removed]);
      await index.remove(changes.removed.map(({ id }) => id));
      return feed.finish(wanted, isFirst);
    },
  };
}
