import { createBreather } from '../breather.ts';
import { findMentions } from '../names/mentions.ts';
import { storyText } from '../passages/story-text.ts';
import type { Article } from '../types.ts';
import type { NameBook, NameBytes, NamedText } from './name-book.ts';

/** Hands articles to a name book as fast as it counts them. */
export interface NameFeed {
  add(articles: readonly Article[]): void;
  remove(articles: readonly Article[]): void;
  /**
   * What the book gathers when all is counted.
   *
   * @param helps - whether names are looked for here, too; nothing else is done here then
   */
  finish(wanted: Wanted, helps: boolean): Promise<Gathered>;
}

/** All names, or what has become of them since they were gathered last. */
export type Wanted = 'all' | 'changes';

/** What a book has gathered and counted, as the names room writes it. */
export interface Gathered {
  readonly bytes: Uint8Array;
  readonly counter: NameBytes['counter'];
}

interface Batch {
  readonly kind: 'add' | 'remove';
  readonly articles: readonly Article[];
}

/** So many batches wait in the book, so that it never waits for the next one. */
const AHEAD = 2;
const BATCH_ARTICLES = 50;

export interface NameFeedOptions {
  /** Told how many articles are counted so far. */
  readonly onCounted?: (articles: number) => void;
  /** Told the mentions of the story of an article that was added, as bytes. */
  readonly onMentions?: (article: Article, mentions: Uint8Array) => void;
}

export function createNameFeed(book: NameBook, { onCounted, onMentions }: NameFeedOptions = {}): NameFeed {
  const queue: Batch[] = [];
  const running = new Set<Promise<void>>();
  let counted = 0;
  let failure: { readonly error: unknown } | null = null;

  function put(kind: Batch['kind'], articles: readonly Article[]): void {
    for (let at = 0; at < articles.length; at += BATCH_ARTICLES) {
      queue.push({ kind, articles: articles.slice(at, at + BATCH_ARTICLES) });
    }
    advance();
  }

  function advance(): void {
    while (failure === null && running.size < AHEAD) {
      const next = queue.shift();
      if (next === undefined) return;
      hand(next, next.articles.map(toText));
    }
  }

  function hand({ kind, articles }: Batch, texts: readonly NamedText[]): void {
    const found: Promise<readonly Uint8Array[]> =
      kind === 'add' ? book.add(texts) : book.remove(texts).then(() => []);
    const work = found
      .then((mentions) => {
        if (kind === 'add') counted += texts.length;
        onCounted?.(counted);
        articles.forEach((article, at) => {
          const own = mentions[at];
          if (own) onMentions?.(article, own);
        });
      })
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        running.delete(work);
        advance();
      });
    running.add(work);
  }

  /** The last batches first: the book takes the others. */
  async function help(): Promise<void> {
    const breathe = createBreather();
    for (let batch = queue.pop(); batch !== undefined && failure === null; batch = queue.pop()) {
      const texts: NamedText[] = [];
      for (const article of batch.articles) {
        const text = toText(article);
        texts.push({ ...text, mentions: findMentions(text.text) });
        await breathe();
      }
      hand(batch, texts);
    }
  }

  return {
    add: (articles) => put('add', articles),
    remove: (articles) => put('remove', articles),
    async finish(wanted, helps) {
      if (helps) await help();
      while (running.size > 0) await Promise.race(running);
      if (failure !== null) throw failure.error;
      const bytes = await (wanted === 'all' ? book.gather() : book.gatherChanges());
      const counter = book.write();
      // Whoever needs it learns of a failure; nobody may.
      counter.catch(() => {});
      return { bytes, counter };
    },
  };
}

function toText(article: Article): NamedText {
  return { published: article.published.date, text: storyText(article), mentions: null };
}
