import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('snapshots that nobody opened for long', () => {
  it('are removed by the age of their manifest, or of what a killed start has left', async () => {
    const archives = folderForTest({});
    writeSnapshot(archives, 'used', { manifest: 1, 'texts-1': 100 });
    writeSnapshot(archives, 'old', { manifest: 61, 'texts-1': 1 });
    writeSnapshot(archives, 'killed', { 'texts-1': 61 });
    writeSnapshot(archives, 'starting', { 'texts-1': 61, 'texts-2': 0 });
    await removeForgotten(archives);
    expect(readdirSync(archives).toSorted()).toEqual(['starting', 'used']);
  });
});
