import { lutimesSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPartName } from '../../../../index/store/part-names.ts';
import { removeForgotten } from '../../../../index/store/remove-forgotten.ts';
import { folderForTest } from '../../../support/folders.ts';

const DAY_S = 24 * 60 * 60;

/** A snapshot with files of which each was changed so many days ago. */
function writeSnapshot(archives: string, name: string, files: Readonly<Record<string, number>>): void {
  const folder = join(archives, name);
  mkdirSync(folder);
  for (const [file, days] of Object.entries(files)) {
    writeFileSync(join(folder, file), '');
    setAge(join(folder, file), days);
  }
  setAge(folder, Math.max(...Object.values(files)));
}

function setAge(path: string, days: number): void {
  const time = Date.now() / 1000 - days * DAY_S;
  utimesSync(path, time, time);
}

const USED = '0000000000000001';
const OLD = '0000000000000002';
const KILLED = '0000000000000003';
const STARTING = '0000000000000004';

describe('snapshots that nobody opened for long', () => {
  it('are removed by the age of their manifest, or of what a killed start has left', async () => {
    const archives = folderForTest({});
    const [one, other] = [createPartName('texts'), createPartName('texts')];
    writeSnapshot(archives, USED, { manifest: 1, [one]: 100 });
    writeSnapshot(archives, OLD, { manifest: 61, [one]: 1 });
    writeSnapshot(archives, KILLED, { [one]: 61 });
    writeSnapshot(archives, STARTING, { [one]: 61, [other]: 0 });
    await removeForgotten(archives);
    expect(readdirSync(archives).toSorted()).toEqual([USED, STARTING]);
  });

  it('are left alone where they were not written by the bot, and so is all else in them', async () => {
    const archives = folderForTest({});
    writeSnapshot(archives, 'holidays', { 'beach.jpg': 400, manifest: 400 });
    writeSnapshot(archives, OLD, { manifest: 61, [createPartName('texts')]: 61, 'notes.txt': 61 });
    await removeForgotten(archives);
    expect(readdirSync(join(archives, 'holidays'))).toEqual(['beach.jpg', 'manifest']);
    expect(readdirSync(join(archives, OLD))).toEqual(['notes.txt']);
  });

  it('are not looked for behind links', async () => {
    const elsewhere = folderForTest({});
    const archives = folderForTest({});
    writeSnapshot(elsewhere, OLD, { manifest: 400 });
    symlinkSync(join(elsewhere, OLD), join(archives, KILLED));
    writeSnapshot(archives, STARTING, { manifest: 400 });
    const link = join(archives, STARTING, createPartName('texts'));
    symlinkSync(join(elsewhere, OLD, 'manifest'), link);
    lutimesSync(link, 0, 0);
    await removeForgotten(archives);
    expect(readdirSync(archives)).toEqual([KILLED]);
    expect(readdirSync(join(elsewhere, OLD))).toEqual(['manifest']);
  });
});
