import { existsSync, readdirSync, readlinkSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTextStore } from '../../../../index/store/text-store.ts';
import { folderForTest } from '../../../support/folders.ts';

const TEXTS = [
  '',
  'The ferry sank.',
  'Das “Schiff” – versunken.',
  'Паром затонул. 🚢',
  'half a pair \ud83d.',
  'x'.repeat(2_000_000),
];

describe('a text store', () => {
  let folder: string;

  beforeEach(() => {
    folder = folderForTest({});
  });

  it('gives back every text to the character, before and after it is on the disk', async () => {
    const store = await openTextStore(folder, [], 'texts');
    const places = TEXTS.map((text) => store.put(text));
    expect(places.map((place) => store.get(place))).toEqual(TEXTS);
    const parts = await store.flush();
    store.close();
    const again = await openTextStore(folder, parts, 'more');
    expect(places.map((place) => again.get(place))).toEqual(TEXTS);
    again.close();
  });

  it('gives back bytes beside texts', async () => {
    const store = await openTextStore(folder, [], 'texts');
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at);
    const [text, place] = [store.put('Паром.'), store.putBytes(bytes)];
    expect([...store.getBytes(place)]).toEqual([...bytes]);
    const parts = await store.flush();
    store.close();
    const again = await openTextStore(folder, parts, 'more');
    expect(again.get(text)).toBe('Паром.');
    expect([...again.getBytes(place)]).toEqual([...bytes]);
    again.close();
  });

  it('reads a text from the disk once', async () => {
    const store = await openTextStore(folder, [], 'texts');
    const place = store.put('The ferry sank.');
    await store.flush();
    expect(store.get(place)).toBe('The ferry sank.');
    truncateSync(join(folder, 'texts'));
    expect(store.get(place)).toBe('The ferry sank.');
    store.close();
  });

  it('reads one that is forgotten from the disk each time', async () => {
    const store = await openTextStore(folder, [], 'texts');
    const place = store.put('The ferry sank.');
    await store.flush();
    expect(store.get(place)).toBe('The ferry sank.');
    store.forget(place);
    expect(store.get(place)).toBe('The ferry sank.');
    truncateSync(join(folder, 'texts'));
    expect(() => store.get(place)).toThrow('ends within a text');
    store.close();
  });

  it('writes nothing before there is something to write', async () => {
    const store = await openTextStore(folder, [], 'texts');
    expect(await store.flush()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    store.close();
  });

  it('puts what is new beside what was there, and leaves that alone', async () => {
    const first = await openTextStore(folder, [], 'texts');
    const ferry = first.put('The ferry sank.');
    const parts = await first.flush();
    first.close();
    const second = await openTextStore(folder, parts, 'more');
    const boat = second.put('The boat came.');
    const all = await second.flush();
    expect(all.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['texts', 15],
      ['more', 14],
    ]);
    second.close();
    const third = await openTextStore(folder, all, 'last');
    expect([ferry, boat].map((place) => third.get(place))).toEqual(['The ferry sank.', 'The boat came.']);
    third.close();
  });

  it('goes on writing behind what was flushed', async () => {
    const store = await openTextStore(folder, [], 'texts');
    store.put('The ferry sank.');
    const [before] = await store.flush();
    const place = store.put('The boat came.');
    const [after] = await store.flush();
    expect([before?.bytes, after?.bytes]).toEqual([15, 29]);
    store.close();
    const again = await openTextStore(folder, after ? [after] : [], 'more');
    expect(again.get(place)).toBe('The boat came.');
    again.close();
  });

  it('reads on what it was given before the disk was full', async () => {
    const store = await openTextStore(join(folder, 'gone'), [], 'texts');
    const ferry = store.put('The ferry sank.');
    expect(() => store.put('x'.repeat(2_000_000))).toThrow('ENOENT');
    expect(store.get(ferry)).toBe('The ferry sank.');
    await expect(store.flush()).rejects.toThrow('ENOENT');
    store.close();
  });

  it('refuses a part that is cut off', async () => {
    const store = await openTextStore(folder, [], 'texts');
    store.put('The ferry sank.');
    const parts = await store.flush();
    store.close();
    truncateSync(join(folder, 'texts'), 3);
    await expect(openTextStore(folder, parts, 'more')).rejects.toThrow('texts ends after 3 of 15 bytes.');
  });

  it('may be read by nobody else', async () => {
    const store = await openTextStore(folder, [], 'texts');
    store.put('The ferry sank.');
    await store.flush();
    expect(statSync(join(folder, 'texts')).mode & 0o077).toBe(0);
    store.close();
  });

  it('closes a part that is used no more, once another has been used no more', async () => {
    const store = await openTextStore(folder, [], 'first');
    const [ferry] = [store.put('The ferry sank.')];
    store.beginPart('second');
    const boat = store.put('The boat came.');
    store.retire(new Set(['first', 'second']));
    store.retire(new Set(['second']));
    expect(store.getBytes(ferry).toString()).toBe('The ferry sank.');
    store.retire(new Set(['second']));
    expect(() => store.getBytes(ferry)).toThrow('first are closed');
    expect(store.get(boat)).toBe('The boat came.');
    expect(store.sizeOf(new Set(['second']))).toBe(14);
    expect((await store.flush()).map(({ name }) => name)).toEqual(['second']);
    store.close();
  });

  it('leaves no part open where one cannot be read', async () => {
    const store = await openTextStore(folder, [], 'texts');
    store.put('The ferry sank.');
    const [part] = await store.flush();
    store.close();
    if (!part) throw new Error('There is a part.');
    const opened = openFiles();
    const torn = { ...part, name: 'gone' };
    for (let round = 0; round < 3; round++) {
      await expect(openTextStore(folder, [part, torn], 'more')).rejects.toThrow('ENOENT');
    }
    expect(openFiles()).toBe(opened);
  });
});

/** How many files of the folder of a test this process holds open; 0 where the system does not tell. */
function openFiles(): number {
  const list = '/proc/self/fd';
  if (!existsSync(list)) return 0;
  return readdirSync(list).filter((name) => targetOf(join(list, name)).endsWith('/texts')).length;
}

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
