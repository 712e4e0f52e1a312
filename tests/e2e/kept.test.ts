/** What the programs keep between two starts, as whoever runs them sees it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { HARBOUR } from '../support/harbour.ts';
import { run } from '../support/programs.ts';

const CORPUS_DIR = folderForFile(HARBOUR);
const QUESTION = ['--json', '/who Mira Holt'];
const LEFT_OUT = /^left out: spoilt\.md:3: [^\n]+\n$/;

/** What is said, without how long it took. */
function saidIn(out: string): unknown {
  return { ...JSON.parse(out), ms: null };
}

describe('what was read', () => {
  it('is kept below DATA_DIR, and the next start says the same', async () => {
    const folder = path.join(folderForTest({}), 'kept');
    const environment = { CORPUS_DIR, DATA_DIR: folder };
    const first = await run('cli/ask', QUESTION, { environment });
    expect(readdirSync(folder)).not.toEqual([]);
    const second = await run('cli/ask', QUESTION, { environment });
    expect(saidIn(second.out)).toEqual(saidIn(first.out));
    for (const { status, err } of [first, second]) {
      expect(status).toBe(0);
      expect(err).toMatch(LEFT_OUT);
    }
  });

  it('is inspected as it would be anew', async () => {
    const environment = { CORPUS_DIR, DATA_DIR: path.join(folderForTest({}), 'kept') };
    const anew = await run('cli/inspect', ['--json'], { environment });
    expect(await run('cli/inspect', ['--json'], { environment })).toEqual(anew);
  });

  it('is not kept where DATA_DIR cannot be written, which is said in one line and costs no answer', async () => {
    const file = path.join(folderForTest({ 'a.txt': 'A file.' }), 'a.txt');
    const environment = { CORPUS_DIR, DATA_DIR: file };
    const { status, out, err } = await run('cli/ask', QUESTION, { environment });
    expect(status).toBe(0);
    expect(JSON.parse(out).outcome).toBe('answered');
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => LEFT_OUT.test(`${line}\n`))).toHaveLength(1);
  });
});
