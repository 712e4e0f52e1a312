import { spawnSync } from 'node:child_process';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPartName, removeLeftOvers } from '../../../../index/store/part-names.ts';
import { folderForTest } from '../../../support/folders.ts';

/** A name as a process of this machine gives it. */
function nameOf(pid: number): string {
  return createPartName('index')
    .replace(`-${process.pid}-`, `-${pid}-`)
    .replace(/[0-9a-f]{8}(?=-[0-9a-f]{12}$)/, '00000000');
}

async function left(names: readonly string[], used: readonly string[] = []): Promise<string[]> {
  const folder = folderForTest({});
  for (const name of names) writeFileSync(join(folder, name), '');
  await removeLeftOvers(folder, new Set(used));
  return readdirSync(folder);
}

describe('what a process leaves behind', () => {
  const { pid: dead } = spawnSync(process.execPath, ['--version']);

  it('is removed where the process has ended', async () => {
    expect(await left([nameOf(dead), nameOf(dead).replace('index-', 'manifest-')])).toEqual([]);
  });

  it('is removed where an earlier process had the number of this one', async () => {
    expect(await left([nameOf(process.pid)])).toEqual([]);
  });

  it('stays where it is used', async () => {
    const name = nameOf(dead);
    expect(await left([name], [name])).toEqual([name]);
  });

  it('stays where its process is alive, this one or another', async () => {
    const names = [createPartName('texts'), nameOf(process.ppid)];
    expect(await left(names)).toEqual(names.toSorted());
  });

  it('stays for a day where the process ran on another machine', async () => {
    const folder = folderForTest({});
    const [fresh, old] = ['', ''].map(() => createPartName('names').replace(/-[0-9a-f]+-/, '-abcdef-')) as [
      string,
      string,
    ];
    for (const name of [fresh, old]) writeFileSync(join(folder, name), '');
    utimesSync(join(folder, old), new Date(), new Date(Date.now() - 25 * 60 * 60 * 1000));
    await removeLeftOvers(folder, new Set());
    expect(readdirSync(folder)).toEqual([fresh]);
  });

  it('is never a file that is none of ours', async () => {
    expect(await left(['manifest', 'notes.txt', 'index-1'])).toEqual(['index-1', 'manifest', 'notes.txt']);
  });
});

describe('the name of a part', () => {
  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => createPartName('texts'))).size).toBe(100);
  });
});
