import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataFolder } from '../../../../src/doctor/check-data-folder.ts';
import { folderForTest } from '../../../support/folders.ts';

const IS_ROOT = process.getuid?.() === 0;

describe('checkDataFolder', () => {
  it('makes nothing where the folder is not there yet', async () => {
    const folder = folderForTest({});
    const [finding, ...more] = await check(path.join(folder, 'deep', 'kept'));
    expect(finding).toMatchObject({
      verdict: 'ok',
      words: expect.stringContaining('kept will be made at the next start; '),
    });
    expect(more).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind where it is', async () => {
    const folder = folderForTest({ 'archives/old/manifest': 'spoilt' });
    const [finding] = await check(folder);
    expect(finding?.words).toMatch(
      /can be written; nothing of these articles is kept there yet, .+ [GMk]B free$/,
    );
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
      'archives',
      'archives/old',
      'archives/old/manifest',
    ]);
  });

  it.each(['kept', 'kept/deeper'])('says that a file stands in the place of %s', async (name) => {
    const folder = folderForTest({ kept: '' });
    expect(await check(path.join(folder, name))).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining(`${folder}/kept is a file, and`) },
    ]);
  });

  it('says that a file stands in the place of what is kept in it', async () => {
    const folder = folderForTest({ archives: '' });
    expect(await check(folder)).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining(`${folder}/archives is a file`) },
    ]);
  });

  it('says that it is a link that leads to nothing', async () => {
    const folder = folderForTest({});
    symlinkSync('gone', path.join(folder, 'kept'));
    expect(await check(path.join(folder, 'kept'))).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining('/kept is a link that leads to nothing.') },
    ]);
  });

  it('tries whether it can be written', async ({ skip }) => {
    skip(IS_ROOT, 'Permissions do not bind the superuser.');
    const folder = folderForTest({});
    chmodSync(folder, 0o500);
    expect(await check(folder)).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining('(EACCES)') },
    ]);
  });

  it.skipIf(!existsSync('/proc/self'))('notices a disk that takes no file, whatever the rights', async () => {
    expect(await check('/proc/kept')).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining('/proc/kept cannot be made in /proc (') },
    ]);
  });

  it('asks for room for four times the size of the articles', async () => {
    const findings = await check(folderForTest({}), 1e18);
    expect(findings).toMatchObject([
      { verdict: 'ok' },
      { verdict: 'mend', words: expect.stringContaining('may take 4000000000.0 GB. Make room') },
    ]);
  });
});

function check(folder: string, corpusSize: number | null = 1_000) {
  return checkDataFolder({ path: folder, corpusPath: folder, corpusSize });
}
