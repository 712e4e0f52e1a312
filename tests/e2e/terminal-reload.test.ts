/** Articles that come and go while somebody types. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { folderForTest } from '../support/folders.ts';
import { HARBOUR } from '../support/harbour.ts';
import { start } from '../support/programs.ts';

const KEEPER = 'Wanda Reed lit the lamp of the lighthouse at dusk.\n';

/** A terminal over a folder, into which lines are typed one by one. */
function open(folder: string, seconds: number) {
  const child = start('main', [], { environment: { CORPUS_DIR: folder, RELOAD_SECONDS: String(seconds) } });
  let [out, err, heard] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  /** Waits for these words behind those that were waited for before; lines may be broken between them. */
  async function hear(words: string): Promise<void> {
    const find = () => out.slice(heard).replaceAll('\n', ' ').indexOf(words);
    await vi.waitFor(() => expect(find()).toBeGreaterThanOrEqual(0), { timeout: 10_000 });
    heard += find() + words.length;
  }
  return {
    err: () => err,
    hear,
    async ask(line: string, words: string): Promise<void> {
      child.stdin.write(`${line}\n`);
      await hear(words);
    },
    /** Asks again and again until the answer has these words. */
    async askUntil(line: string, words: string): Promise<void> {
      const timer = setInterval(() => child.stdin.write(`${line}\n`), 300);
      await hear(words).finally(() => clearInterval(timer));
    },
    end: () =>
      new Promise<number | null>((resolve) => {
        child.once('close', resolve);
        child.stdin.end();
      }),
  };
}

it('reads again for whoever types /reload', async () => {
  const folder = folderForTest(HARBOUR);
  const terminal = open(folder, 0);
  await terminal.ask('/who Wanda Reed', 'No article here mentions');
  writeFileSync(path.join(folder, 'keeper.txt'), KEEPER);
  await terminal.ask('/reload', 'Read again. 1 article added; 1 left out.');
  await terminal.ask('/who Wanda Reed', '“Wanda Reed lit the lamp');
  rmSync(folder, { recursive: true });
  await terminal.ask('/reload', 'The articles could not be read again. There is no corpus at');
  await terminal.ask('/who Wanda Reed', '“Wanda Reed lit the lamp');
  expect(await terminal.end()).toBe(0);
  expect(terminal.err()).toMatch(/^left out: spoilt\.md:3: [^\n]+\n$/);
});

it('looks by itself, and says before the next answer what it has found', async () => {
  const folder = folderForTest(HARBOUR);
  const terminal = open(folder, 1);
  await terminal.ask('/who Wanda Reed', 'No article here mentions');
  writeFileSync(path.join(folder, 'keeper.txt'), KEEPER);
  await terminal.askUntil('/who Wanda Reed', '“Wanda Reed lit the lamp');
  await terminal.ask('/help', '/reload');
  expect(await terminal.end()).toBe(0);
  expect(terminal.err()).toContain('\nRead again. 1 article added.\n');
});
