import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Manifest, readManifest, writeManifest } from '../../../../index/store/manifest.ts';
import { folderForTest } from '../../../support/folders.ts';

const PART = { name: 'names-1', bytes: 3, checksum: 7 };
const MANIFEST: Manifest = {
  code: 'abc',
  corpus: '/news',
  texts: [],
  files: PART,
  index: null,
  names: PART,
  counter: PART,
};

describe('a manifest', () => {
  let folder: string;

  beforeEach(async () => {
    folder = folderForTest({});
    await writeManifest(folder, MANIFEST);
  });

  it('is read as it was written', async () => {
    expect(await readManifest(folder, MANIFEST)).toMatchObject(MANIFEST);
  });

  it('takes the place of the one before, and nothing is left aside', async () => {
    await writeManifest(folder, { ...MANIFEST, texts: [PART] });
    expect(await readManifest(folder, MANIFEST)).toMatchObject({ texts: [PART] });
    expect(readdirSync(folder)).toEqual(['manifest']);
  });

  it('is of no use to another program or another corpus', async () => {
    expect(await readManifest(folder, { ...MANIFEST, code: 'abd' })).toEqual({
      reason: 'another version of Dateline wrote it.',
    });
    expect(await readManifest(folder, { ...MANIFEST, corpus: '/olds' })).toEqual({
      reason: 'it is of another corpus.',
    });
  });

  it('is not missed where there is none', async () => {
    expect(await readManifest(folderForTest({}), MANIFEST)).toEqual({ reason: null });
  });

  it('is damaged where any byte is missing or other', async () => {
    const path = join(folder, 'manifest');
    const whole = readFileSync(path);
    for (let end = 0; end < whole.length; end++) {
      writeFileSync(path, whole.subarray(0, end));
      expect(await readManifest(folder, MANIFEST), `cut at ${end}`).toEqual({ reason: 'it is damaged.' });
      const other = Buffer.from(whole);
      other[end] = (other[end] ?? 0) ^ 1;
      writeFileSync(path, other);
      expect(await readManifest(folder, MANIFEST), `altered at ${end}`).toEqual({ reason: 'it is damaged.' });
    }
  });
});
