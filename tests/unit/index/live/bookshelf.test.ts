import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Bookshelf, createBookshelf } from '../../../../index/live/bookshelf.ts';
import { type NameBook, openNameBook } from '../../../../index/live/name-book.ts';
import type { Article } from '../../../../index/types.ts';
import { createArticle } from '../../../support/articles.ts';

const BYTES = 1_000;
const TEN_MINUTES = 10 * 60 * 1000;
const ARTICLES = ['Mara Holt met Denholm Price.', 'Price, the mayor of Harrow, left.'].map((text, at) =>
  createArticle({ id: `a${at}`, published: '2024-03-14', text }),
);

const toText = ({ text, published }: Article) => ({ text, published: published.date, mentions: null });
const namesIn = async (book: NameBook) => Buffer.from(await book.gather());

/** A book that has counted the articles. */
async function countAll(articles: readonly Article[]): Promise<NameBook> {
  const book = await openNameBook(null);
  await book.add(articles.map(toText));
  await book.gather();
  return book;
}

function openShelf(loadCounter: () => Promise<Uint8Array | null> | null): Bookshelf {
  const shelf = createBookshelf(loadCounter);
  onTestFinished(shelf.discard);
  return shelf;
}

describe('the book of names', () => {
  it('is empty where nothing was counted, and the disk is not asked', async () => {
    const load = vi.fn(async () => null);
    const book = await openShelf(load).take(BYTES, []);
    expect(await namesIn(book)).toEqual(await namesIn(await openNameBook(null)));
    expect(load).not.toHaveBeenCalled();
  });

  it('is the one that was put back', async () => {
    const shelf = openShelf(() => null);
    const book = await shelf.take(BYTES, []);
    shelf.putBack(book.write());
    expect(await shelf.take(BYTES, ARTICLES)).toBe(book);
  });

  it('goes on from what was counted last, rather than from the disk', async () => {
    const load = vi.fn(async () => null);
    const shelf = openShelf(load);
    const counted = await countAll(ARTICLES);
    shelf.putBack(counted.write());
    const book = await shelf.take(BYTES, ARTICLES);
    expect(await namesIn(book)).toEqual(await namesIn(counted));
    expect(load).not.toHaveBeenCalled();
  });

  it('goes on from the disk once what was counted is there', async () => {
    const counter = (await countAll(ARTICLES)).write();
    const load = vi.fn(() => counter);
    const shelf = openShelf(load);
    shelf.putBack(counter);
    shelf.forget({ files: [], names: { names: async () => new Uint8Array(), counter } });
    const book = await shelf.take(BYTES, ARTICLES);
    expect(load).toHaveBeenCalledOnce();
    expect(await namesIn(book)).toEqual(await namesIn(await countAll(ARTICLES)));
  });

  it('does not forget what was counted since', async () => {
    const load = vi.fn(async () => null);
    const shelf = openShelf(load);
    shelf.putBack((await countAll(ARTICLES)).write());
    const older = Promise.resolve(new Uint8Array());
    shelf.forget({ files: [], names: { names: async () => new Uint8Array(), counter: older } });
    shelf.forget({ files: [], names: null });
    await shelf.take(BYTES, ARTICLES);
    expect(load).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<Uint8Array | null> | null]>([
    ['nothing is kept', () => null],
    ['no count is kept', async () => null],
    ['the count cannot be read', () => Promise.reject(new Error('torn'))],
  ])('counts all again where %s, and gathers changes of that', async (_where, load) => {
    const book = await openShelf(load).take(BYTES, ARTICLES);
    const nothing = await (await countAll(ARTICLES)).gatherChanges();
    expect(Buffer.from(await book.gatherChanges())).toEqual(Buffer.from(nothing));
    expect(await namesIn(book)).toEqual(await namesIn(await countAll(ARTICLES)));
  });

  it('counts all again where whoever counted died before it was written', async () => {
    const shelf = openShelf(() => null);
    shelf.putBack(Promise.reject(new Error('A thread has ended.')));
    const book = await shelf.take(BYTES, ARTICLES);
    expect(await namesIn(book)).toEqual(await namesIn(await countAll(ARTICLES)));
  });

  it('is another one after it was thrown away', async () => {
    const shelf = openShelf(() => null);
    const book = await shelf.take(BYTES, []);
    await shelf.discard();
    expect(await shelf.take(BYTES, [])).not.toBe(book);
  });

  it('is thrown away when it has stood there for long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const shelf = openShelf(() => null);
    const book = await shelf.take(BYTES, []);
    shelf.putBack(book.write());
    await vi.advanceTimersByTimeAsync(TEN_MINUTES - 1);
    expect(await shelf.take(BYTES, [])).toBe(book);
    await vi.advanceTimersByTimeAsync(TEN_MINUTES);
    expect(await shelf.take(BYTES, [])).toBe(book);
    shelf.putBack(book.write());
    await vi.advanceTimersByTimeAsync(TEN_MINUTES);
    expect(await shelf.take(BYTES, [])).not.toBe(book);
  });
});
