/** The thread that counts names; it runs only where the program is compiled. */
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type * as bookshelfModule from '../../index/live/bookshelf.ts';
import { openNameBook } from '../../index/live/name-book.ts';
import type * as threadedModule from '../../index/live/threaded-name-book.ts';
import { REPOSITORY } from '../support/programs.ts';

const LIVE = path.join(REPOSITORY, 'dist/index/live');
const LARGE_BYTES = 2_000_000;
const TEXTS = Array.from({ length: 40 }, (_, at) => ({
  published: '2024-03-14',
  text: `Marta Ellwood${at % 3} met Denholm Price, the mayor of Harrow. Price said number ${at} would last.`,
  mentions: null,
}));

describe('names that are counted in a thread', () => {
  it('are those that are counted in process, to the byte', async () => {
    const { openThreadedNameBook } = (await import(
      path.join(LIVE, 'threaded-name-book.js')
    )) as typeof threadedModule;
    const [threaded, own] = [openThreadedNameBook(null), await openNameBook(null)];
    onTestFinished(threaded.close);
    const told = [];
    for (const book of [threaded, own]) {
      const mentions = await book.add(TEXTS);
      const all = await book.gather();
      await book.remove(TEXTS.slice(30));
      told.push([...mentions, all, await book.gatherChanges(), await book.write()].map(toHex));
    }
    expect(told[0]).toEqual(told[1]);
  });

  it('are counted on by another thread where the first has died', async () => {
    const { createBookshelf } = (await import(path.join(LIVE, 'bookshelf.js'))) as typeof bookshelfModule;
    const books = createBookshelf(() => null);
    onTestFinished(books.discard);
    const first = await books.take(LARGE_BYTES, []);
    await first.add(TEXTS);
    const all = toHex(await first.gather());
    books.putBack(first.write());
    const again = await books.take(LARGE_BYTES, []);
    expect(again).toBe(first);
    books.putBack(again.write());
    await first.write();
    await first.close();
    expect(first.hasDied()).toBe(true);
    const second = await books.take(LARGE_BYTES, []);
    expect(second).not.toBe(first);
    await second.add(TEXTS);
    expect(toHex(await second.gather())).toBe(all);
  });
});

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
