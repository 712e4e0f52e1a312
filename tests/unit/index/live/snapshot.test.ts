import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { NameBytes } from '../../../../index/live/name-book.ts';
import { openSnapshot, type Snapshot } from '../../../../index/live/snapshot.ts';
import { createArticle } from '../../../support/articles.ts';
import { createFile } from '../../../support/corpus-files.ts';
import { folderForTest } from '../../../support/folders.ts';

const CORPUS = '/news';
const COUNTER = Uint8Array.of(3, 4);
const NAMES: NameBytes = {
  names: async () => Uint8Array.of(1, 2),
  counter: Promise.resolve(COUNTER),
};
const { signal } = new AbortController();

/** As after a thread that ended before it wrote. */
function withoutCounter(): NameBytes {
  const counter = Promise.reject(new Error('A thread has ended.'));
  counter.catch(() => {});
  return { ...NAMES, counter };
}

describe('a snapshot', () => {
  let dataPath: string;
  let notes: string[];

  beforeEach(() => {
    dataPath = join(folderForTest({}), 'data');
    notes = [];
  });

  async function open(): Promise<Snapshot> {
    const onNote = (note: string) => void notes.push(note);
    const snapshot = await openSnapshot(dataPath, CORPUS, { onNote, onBytes: () => {} });
    if (snapshot === null) throw new Error(notes.join(' '));
    onTestFinished(snapshot.close);
    return snapshot;
  }

  async function save(snapshot: Snapshot, names: NameBytes | null, text = 'The ferry sank.'): Promise<void> {
    const article = snapshot.store.keep(createArticle({ text }));
    await snapshot.save({ files: [createFile('a.md', [{ line: null, article }])], names }, null, signal);
  }

  const textsIn = (snapshot: Snapshot) =>
    (snapshot.takeLoaded()?.files ?? []).flatMap(({ readings }) =>
      readings.map((reading) => ('article' in reading ? reading.article.text : reading.reason)),
    );
  const toList = (bytes: Uint8Array | null) => bytes && [...bytes];

  it('is empty before anything is saved', async () => {
    const snapshot = await open();
    expect(snapshot.takeLoaded()).toBeNull();
    expect([await snapshot.loadNames(), await snapshot.loadCounter()]).toEqual([null, null]);
  });

  it('gives the next start what was saved, once', async () => {
    await save(await open(), NAMES);
    const next = await open();
    expect(toList(await next.loadNames())).toEqual([1, 2]);
    expect(toList(await next.loadCounter())).toEqual([...COUNTER]);
    expect(textsIn(next)).toEqual(['The ferry sank.']);
    expect(next.takeLoaded()).toBeNull();
  });

  it('keeps the names of the last time where no others are given', async () => {
    const snapshot = await open();
    await expect(save(snapshot, null)).rejects.toThrow('No names are given');
    await save(snapshot, NAMES);
    await save(snapshot, null, 'The boat came.');
    const next = await open();
    expect(toList(await next.loadNames())).toEqual([1, 2]);
    expect(textsIn(next)).toEqual(['The boat came.']);
  });

  it('is kept without what was counted where that is lost, and with it the next time', async () => {
    const snapshot = await open();
    await save(snapshot, NAMES);
    await save(snapshot, withoutCounter(), 'The boat came.');
    expect(await snapshot.loadCounter()).toBeNull();
    const next = await open();
    expect(textsIn(next)).toEqual(['The boat came.']);
    expect(toList(await next.loadNames())).toEqual([1, 2]);
    expect(await next.loadCounter()).toBeNull();
    await save(next, NAMES);
    expect(toList(await (await open()).loadCounter())).toEqual([...COUNTER]);
    expect(notes).toEqual([]);
  });
});
