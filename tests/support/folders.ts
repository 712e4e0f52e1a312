/** Real folders with invented files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** What stands in each file, by its path below the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files; whoever calls this removes it. */
export function writeFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder that is there until the running test ends. */
export function folderForTest(files: Files): string {
  const folder = writeFolder(files);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A folder that is there until the tests of a file end; called outside of tests. */
export function folderForFile(files: Files): string {
  const folder = writeFolder(files);
  afterAll(() => removeFolder(folder));
  return folder;
}
