import { describe, expect, it } from 'vitest';
import type { NameBytes } from '../../../../index/live/name-book.ts';
import { createSaver } from '../../../../index/live/saver.ts';
import type { Snapshot } from '../../../../index/live/snapshot.ts';
import type { Built } from '../../../../index/live/snapshot-writer.ts';
import { createArticleStore } from '../../../../index/store/article-store.ts';

const NAMES: NameBytes = { names: async () => new Uint8Array(), counter: Promise.resolve(new Uint8Array()) };

const ALL: Built = { files: [], names: NAMES };

/** A snapshot that notes what it is given, and fails as often as it is told. */
function createSnapshot(failures = 0): Snapshot & { readonly given: Built[] } {
  const given: Built[] = [];
  return {
    given,
    store: createArticleStore(null),
    takeLoaded: () => null,
    loadNames: async () => null,
    loadCounter: async () => null,
    async save(built) {
      given.push(built);
      if (given.length <= failures) throw new Error('no room');
    },
    touch: async () => {},
    close() {},
  };
}

/** A saver with what it gives to the disk and what it tells. */
function createSaving({ failures = 0, isKept = true } = {}) {
  const snapshot = createSnapshot(failures);
  const notes: string[] = [];
  const saved: Built[] = [];
  const saver = createSaver(isKept ? snapshot : null, null, {
    onNote: (note) => void notes.push(note),
    onSaved: (built) => void saved.push(built),
  });
  const saveAll = (names: NameBytes | null = NAMES) => saver.save({ files: [], names });
  return { saver, saveAll, given: snapshot.given, notes, saved };
}

describe('what was built', () => {
  it('is kept at once the first time', async () => {
    const { saver, saveAll, given, notes, saved } = createSaving();
    saveAll();
    await saver.idle();
    expect(given).toEqual([ALL]);
    expect(saved).toEqual(given);
    expect(notes).toEqual([]);
  });

  it('goes with the names that could not be kept the last time', async () => {
    const { saver, saveAll, given, notes, saved } = createSaving({ failures: 1 });
    saveAll();
    await saver.idle();
    expect(notes).toEqual([expect.stringContaining('could not be kept')]);
    expect(saved).toEqual([]);
    // However long the first attempt took, its time comes.
    await expect
      .poll(async () => {
        saveAll(null);
        await saver.idle();
        return given.length;
      })
      .toBeGreaterThan(1);
    expect(given.at(1)?.names).toBe(NAMES);
  });

  it('is kept though the names can be counted no more', async () => {
    const { saver, saveAll, given, notes, saved } = createSaving();
    const counter = Promise.reject(new Error('A thread has ended.'));
    saveAll({ ...NAMES, counter });
    await saver.idle();
    expect(given).toHaveLength(1);
    expect(saved).toEqual(given);
    expect(notes).toEqual([]);
  });

  it('is kept by itself when its time has come, if it was put off', async () => {
    const { saver, saveAll, given } = createSaving();
    saveAll();
    await saver.idle();
    saveAll(null);
    await expect.poll(() => given.length).toBe(2);
    expect(given.at(1)?.names).toBeNull();
  });

  it('waits while another state is built, and is kept once', async () => {
    const { saver, saveAll, given } = createSaving();
    await saver.pause();
    saveAll();
    await saver.idle();
    expect(given).toEqual([]);
    saver.resume();
    saver.resume();
    await saver.idle();
    expect(given).toEqual([ALL]);
  });

  it('is not kept any more after the end', async () => {
    const { saver, saveAll, given } = createSaving();
    await saver.close();
    saveAll();
    await saver.idle();
    expect(given).toEqual([]);
  });

  it('is kept nowhere where nothing is to be kept', async () => {
    const { saver, saveAll, given, notes, saved } = createSaving({ isKept: false });
    saveAll();
    await saver.finish();
    expect([given, notes, saved]).toEqual([[], [], []]);
  });
});
