import { describe, expect, it } from 'vitest';
import type { NameBytes } from '../../../../index/live/name-book.ts';
import { createSaver } from '../../../../index/live/saver.ts';
import type { Built, Snapshot } from '../../../../index/live/snapshot.ts';
import { createArticleStore } from '../../../../index/store/article-store.ts';

const NAMES: NameBytes = { names: async () => new Uint8Array(), counter: Promise.resolve(new Uint8Array()) };

/** A snapshot that notes what it is given, and fails as often as it is told. */
function createSnapshot(failures = 0): Snapshot & { readonly given: Built[] } {
  const given: Built[] = [];
  return {
    given,
    store: createArticleStore(null),
    takeLoaded: () => null,
    readNames: async () => null,
    readCounter: async () => null,
    async save(built) {
      given.push(built);
      if (given.length <= failures) throw new Error('no room');
    },
    touch: async () => {},
    close() {},
  };
}

function createNotes() {
  const notes: string[] = [];
  const saved: Built[] = [];
  return {
    notes,
    saved,
    onNote: (note: string) => void notes.push(note),
    onSaved: (built: Built) => void saved.push(built),
  };
}

describe('what was built', () => {
  it('is kept at once the first time', async () => {
    const snapshot = createSnapshot();
    const told = createNotes();
    const saver = createSaver(snapshot, null, told);
    saver.save({ files: [], names: NAMES });
    await saver.idle();
    expect(snapshot.given).toEqual([{ files: [], names: NAMES }]);
    expect(told.saved).toEqual(snapshot.given);
    expect(told.notes).toEqual([]);
  });

  it('goes with the names that could not be kept the last time', async () => {
    const snapshot = createSnapshot(1);
    const told = createNotes();
    const saver = createSaver(snapshot, null, told);
    saver.save({ files: [], names: NAMES });
    await saver.idle();
    expect(told.notes).toEqual([expect.stringContaining('could not be kept')]);
    // However long the first attempt took, its time comes.
    await expect
      .poll(async () => {
        saver.save({ files: [], names: null });
        await saver.idle();
        return snapshot.given.length;
      })
      .toBeGreaterThan(1);
    expect(snapshot.given.at(1)?.names).toBe(NAMES);
  });

  it('is kept by itself when its time has come, if it was put off', async () => {
    const snapshot = createSnapshot();
    const saver = createSaver(snapshot, null, createNotes());
    saver.save({ files: [], names: NAMES });
    await saver.idle();
    saver.save({ files: [], names: null });
    await expect.poll(() => snapshot.given.length).toBe(2);
    expect(snapshot.given.at(1)?.names).toBeNull();
  });

  it('waits while another state is built, and is kept once', async () => {
    const snapshot = createSnapshot();
    const saver = createSaver(snapshot, null, createNotes());
    await saver.pause();
    saver.save({ files: [], names: NAMES });
    await saver.idle();
    expect(snapshot.given).toEqual([]);
    saver.resume();
    saver.resume();
    await saver.idle();
    expect(snapshot.given).toEqual([{ files: [], names: NAMES }]);
  });

  it('is not kept any more after the end', async () => {
    const snapshot = createSnapshot();
    const saver = createSaver(snapshot, null, createNotes());
    await saver.close();
    saver.save({ files: [], names: NAMES });
    await saver.idle();
    expect(snapshot.given).toEqual([]);
  });

  it('is kept nowhere where nothing is to be kept', async () => {
    const told = createNotes();
    const saver = createSaver(null, null, told);
    saver.save({ files: [], names: NAMES });
    await saver.finish();
    expect([told.notes, told.saved]).toEqual([[], []]);
  });
});
