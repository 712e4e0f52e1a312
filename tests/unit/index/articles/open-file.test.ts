import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../../index/articles/list-files.ts';
import { openFile } from '../../../../index/articles/open-file.ts';
import { readFile } from '../../../../index/articles/read-file.ts';
import { createFolder } from './corpus-folder.ts';

const STORY = 'The mayor opened the bridge on Monday.\n';
const SECRET = 'Nobody may read this.\n';

/** What is read of the only file of a folder after it was listed and something else was done. */
async function readAfter(folder: string, swap: () => void): Promise<string> {
  const [file] = (await listFiles(folder)).files;
  if (!file) throw new Error('Nothing is listed.');
  swap();
  const readings = [];
  for await (const reading of readFile(file, 1_000)) readings.push(reading);
  return readings.map((one) => ('reason' in one ? one.reason : one.article.text)).join('\n');
}

describe('a file that was listed', () => {
  it('is not read where a link to a file elsewhere has taken its place', async () => {
    const outside = createFolder({ 'secret.txt': SECRET });
    const folder = createFolder({ 'a.txt': STORY });
    const read = await readAfter(folder, () => {
      rmSync(path.join(folder, 'a.txt'));
      symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'a.txt'));
    });
    expect(read).toMatch(/^This link leads/);
  });

  it('is not read where a link to a folder elsewhere has taken the place of a folder on the way', async () => {
    const outside = createFolder({ 'deep/a.txt': SECRET });
    const folder = createFolder({ 'sub/deep/a.txt': STORY });
    const read = await readAfter(folder, () => {
      renameSync(path.join(folder, 'sub'), path.join(folder, '.aside'));
      symlinkSync(outside, path.join(folder, 'sub'));
    });
    expect(read).toMatch(/^This file was moved while it was read, or a link took its place\./);
  });

  it('is read where it is replaced by another file, or removed while it is open', async () => {
    const folder = createFolder({ 'sub/a.txt': STORY });
    const other = 'The mayor closed the bridge.\n';
    expect(await readAfter(folder, () => writeFileSync(path.join(folder, 'sub/a.txt'), other))).toBe(other);
    const file = await openFile(path.join(folder, 'sub/a.txt'));
    rmSync(path.join(folder, 'sub/a.txt'));
    expect(await file.readFile('utf8')).toBe(other);
    await file.close();
  });

  // Whoever may link a file may read it: Linux refuses links to files of others (protected_hardlinks).
  it('is read where it is a second name of a file elsewhere, which nothing tells from a first', async () => {
    const outside = createFolder({ 'b.txt': STORY });
    const folder = createFolder({});
    linkSync(path.join(outside, 'b.txt'), path.join(folder, 'a.txt'));
    expect(await readAfter(folder, () => {})).toBe(STORY);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where a pipe has taken its place', async () => {
    const folder = createFolder({ 'a.txt': STORY });
    const read = await readAfter(folder, () => {
      rmSync(path.join(folder, 'a.txt'));
      spawnSync('mkfifo', [path.join(folder, 'a.txt')]);
    });
    expect(read).toBe('This is not a regular file. Put a plain file here.');
  });
});

describe('a folder', () => {
  it('gives each file whose name differs in capitals alone its own id', async () => {
    const folder = createFolder({});
    mkdirSync(path.join(folder, 'A'));
    writeFileSync(path.join(folder, 'A/a.txt'), STORY);
    mkdirSync(path.join(folder, 'a'), { recursive: true });
    writeFileSync(path.join(folder, 'a/A.txt'), STORY);
    const { files } = await listFiles(folder);
    expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
  });

  it('with names that climb, or that a terminal would obey, gives ids that do neither', async () => {
    const folder = createFolder({
      '..up.txt': STORY,
      '...txt': STORY,
      'a..b/..\u001b[2J.txt': STORY,
      'a..b/c\u0085\u202e\n.txt': STORY,
    });
    const { files } = await listFiles(folder);
    expect(files.map(({ id }) => id)).toEqual(['a..b/c\\u0085\\u202e\\u000a.txt']);
  });
});
