import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { start } from '../support/programs.ts';
import { ROUGH_HARBOUR } from './corpus.ts';

const CORPUS_DIR = folderForFile(ROUGH_HARBOUR);

describe.skipIf(process.platform === 'win32')('the terminal that is ended from outside', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('writes what it has counted: %s', async (signal) => {
    const folder = path.join(folderForTest({}), 'kept');
    const environment = { CORPUS_DIR, COUNT_UNANSWERED: 'true', DATA_DIR: folder };
    const child = start('main', [], { environment });
    const ended = once(child, 'exit');
    child.stdin.write('/who Zelda\n');
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await vi.waitFor(() => expect(said).toContain('No article here mentions'), { timeout: 10_000 });
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readFileSync(path.join(folder, 'gaps.jsonl'), 'utf8')).toContain('"question":"Who · Zelda"');
  });
});
