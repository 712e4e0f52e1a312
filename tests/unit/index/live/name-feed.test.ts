import { describe, expect, it } from 'vitest';
import type { NameBook, NamedText } from '../../../../index/live/name-book.ts';
import { openNameBook } from '../../../../index/live/name-book.ts';
import { createNameFeed } from '../../../../index/live/name-feed.ts';
import { createArticle } from '../../../support/articles.ts';

const ARTICLES = Array.from({ length: 230 }, (_, at) =>
  createArticle({ id: `a${at}`, text: `Mara Holt met Number ${at} in Harrow.` }),
);

/** A book that notes what it counts, slower than it is fed. */
function createSlowBook(inner: NameBook) {
  const found: boolean[] = [];
  let running = 0;
  let most = 0;
  const slowly =
    <Found>(count: (texts: readonly NamedText[]) => Promise<Found>) =>
    async (texts: readonly NamedText[]) => {
      running += 1;
      most = Math.max(most, running);
      found.push(...texts.map(({ mentions }) => mentions !== null));
      await new Promise((resolve) => setTimeout(resolve, 5));
      const counted = await count(texts);
      running -= 1;
      return counted;
    };
  const book: NameBook = { ...inner, add: slowly(inner.add), remove: slowly(inner.remove) };
  return { book, found, most: () => most };
}

async function gather(articles: typeof ARTICLES): Promise<Uint8Array> {
  const book = await openNameBook(null);
  const feed = createNameFeed(book);
  feed.add(articles);
  return (await feed.finish('all', false)).bytes;
}

describe('names that are counted beside other work', () => {
  it.each([
    ['with help', true],
    ['without help', false],
  ])('are those of all articles, each once, %s', async (_how, helps) => {
    const { book, found, most } = createSlowBook(await openNameBook(null));
    const counted: number[] = [];
    const named: string[] = [];
    const feed = createNameFeed(book, {
      onCounted: (articles) => void counted.push(articles),
      onMentions: ({ id }) => void named.push(id),
    });
    for (let at = 0; at < ARTICLES.length; at += 60) feed.add(ARTICLES.slice(at, at + 60));
    const { bytes } = await feed.finish('all', helps);
    expect(found).toHaveLength(ARTICLES.length);
    expect(found.some((isFound) => isFound)).toBe(helps);
    expect(counted.at(-1)).toBe(ARTICLES.length);
    expect(named.toSorted()).toEqual(ARTICLES.map(({ id }) => id).toSorted());
    expect(helps || most() <= 2).toBe(true);
    expect(Buffer.from(bytes)).toEqual(Buffer.from(await gather(ARTICLES)));
  });

  it('are without those that were taken back', async () => {
    const book = await openNameBook(null);
    const feed = createNameFeed(book);
    feed.add(ARTICLES);
    feed.remove(ARTICLES.slice(5));
    const { bytes } = await feed.finish('all', false);
    expect(Buffer.from(bytes)).toEqual(Buffer.from(await gather(ARTICLES.slice(0, 5))));
  });

  it('are given up where the book fails', async () => {
    const inner = await openNameBook(null);
    const book = { ...inner, add: () => Promise.reject(new Error('torn')) };
    const feed = createNameFeed(book);
    feed.add(ARTICLES);
    await expect(feed.finish('all', true)).rejects.toThrow('torn');
  });
});
