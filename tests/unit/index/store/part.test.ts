import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Part, readPart, writePart } from '../../../../index/store/part.ts';
import { folderForTest } from '../../../support/folders.ts';

const { signal } = new AbortController();
const PIECES = [Buffer.from('The ferry '), Buffer.from(''), Buffer.from('sank.')];

describe('a part', () => {
  let folder: string;
  let part: Part;

  beforeEach(async () => {
    folder = folderForTest({});
    part = await writePart(folder, 'texts', PIECES, signal);
  });

  it('is read as it was written', async () => {
    expect((await readPart(folder, part)).toString()).toBe('The ferry sank.');
    expect(part.bytes).toBe(15);
  });

  it('may be empty', async () => {
    const empty = await writePart(folder, 'empty', [], signal);
    expect((await readPart(folder, empty)).length).toBe(0);
  });

  it('may have grown behind what was written', async () => {
    appendFileSync(join(folder, 'texts'), ' Nobody saw it.');
    expect((await readPart(folder, part)).toString()).toBe('The ferry sank.');
  });

  it.each([
    ['cut off', (path: string) => truncateSync(path, 9), 'texts ends after 9 of 15 bytes.'],
    ['emptied', (path: string) => truncateSync(path, 0), 'texts ends after 0 of 15 bytes.'],
    ['altered by a letter', (path: string) => writeFileSync(path, 'The ferry sang.'), 'texts is damaged.'],
  ])('is refused where it was %s', async (_how, harm, sentence) => {
    harm(join(folder, 'texts'));
    await expect(readPart(folder, part)).rejects.toThrow(sentence);
  });

  it('is neither read nor written where a link stands in its place', async () => {
    const elsewhere = folderForTest({});
    renameSync(join(folder, 'texts'), join(elsewhere, 'texts'));
    symlinkSync(join(elsewhere, 'texts'), join(folder, 'texts'));
    await expect(readPart(folder, part)).rejects.toMatchObject({ code: 'ELOOP' });
    await expect(writePart(folder, 'texts', [Buffer.from('Lost.')], signal)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(join(elsewhere, 'texts'), 'utf8')).toBe('The ferry sank.');
  });

  it('is never written over one that is there', async () => {
    await expect(writePart(folder, 'texts', [Buffer.from('x')], signal)).rejects.toThrow('EEXIST');
    expect(readFileSync(join(folder, 'texts'), 'utf8')).toBe('The ferry sank.');
  });

  it('is given up between two pieces, and nothing is left', async () => {
    const stopping = new AbortController();
    function* pieces() {
      yield Buffer.from('The');
      stopping.abort(new Error('stopped'));
      yield Buffer.from(' ferry');
    }
    await expect(writePart(folder, 'other', pieces(), stopping.signal)).rejects.toThrow('stopped');
    expect(readdirSync(folder)).toEqual(['texts']);
  });
});
