/** Nothing is contacted but Discord, whatever stands in the articles and whatever is asked. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CATALOG } from '../../commands/catalog.ts';
import { flatten } from '../support/discord/components.ts';
import type { Discord } from '../support/discord/double.ts';
import { ANNA, BOT } from '../support/discord/people.ts';
import type { Scene } from '../support/discord/scene.ts';
import type { Shown } from '../support/discord/shown.ts';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { HOSTILE_CORPUS } from '../support/hostile-corpus.ts';
import { type Program, startProgram } from '../support/live-program.ts';
import { type Ended, waitFor } from '../support/programs.ts';

const WITNESS = fileURLToPath(new URL('../support/witness.cjs', import.meta.url));
const PATIENCE_MS = 40_000;
/** Each of the main options, by its command. */
const ASKED: Readonly<Record<string, string>> = {
  who: 'Ines Varga',
  what: 'the Seagull',
  when: 'the Seagull was sold',
  where: 'the Seagull',
  why: 'the Seagull left the dock',
  said: 'Ines Varga',
  timeline: 'the Seagull',
  compare: 'the Seagull',
  ask: 'When did the Seagull run onto the sandbank?',
  article: 'Seagull',
};
const OPTIONS = new Map(CATALOG.map(({ name, options }) => [name, Object.keys(options)[0]]));

describe('a program whose articles point elsewhere', () => {
  const folder = folderForFile(corpusFiles());
  const witnessed = path.join(folderForFile({}), 'witnessed');
  let asked: { readonly files: readonly string[]; readonly texts: readonly string[] };
  let port = 0;
  let end: Ended;

  beforeAll(async () => {
    const program = await startProgram({
      environment: {
        CORPUS_DIR: path.join(folder, 'corpus'),
        DATA_DIR: path.join(folder, 'kept'),
        NODE_OPTIONS: `--require ${WITNESS}`,
        WITNESSED: witnessed,
        LOG_LEVEL: 'debug',
        COUNT_UNANSWERED: 'true',
        OPERATOR_IDS: ANNA.id,
      },
    });
    ({ port } = program.discord);
    asked = await useAll(program, path.join(folder, 'corpus'));
    end = await program.stop();
    await program.close();
  }, 3 * PATIENCE_MS);

  it('connects to Discord, and in no thread to anything else', () => {
    expect([...new Set(linesOf(witnessed))]).toEqual([`127.0.0.1:${port}`]);
    // That of the program, and at least those of the names, the annotations and the pictures.
    expect(linesOf(`${witnessed}.threads`).length).toBeGreaterThanOrEqual(4);
  });

  it('has answered meanwhile, from those very articles, with a picture, and read them again', () => {
    expect(asked.files).toContain('timeline.png');
    expect(asked.texts.join('\n')).toContain('ran onto the sandbank');
    expect(asked.texts.join('\n')).toMatch(/\b1 article added\b/);
    expect(end).toMatchObject({ status: 0, err: '' });
  });
});

describe('the witness', () => {
  it.each([
    ['a connection', `require('node:net').connect(9, '192.0.2.7').on('error', () => {}).destroy()`],
    ['a name that is looked up', `require('node:dns').lookup('x.invalid', () => {})`],
    ['a name that is asked of a server', `require('node:dns').resolve4('x.invalid', () => {})`],
    ['a request', `fetch('http://192.0.2.7/', { signal: AbortSignal.timeout(500) }).catch(() => {})`],
    ['a datagram socket', `require('node:dgram').createSocket('udp4').close()`],
    ['a process', `require('node:child_process').spawn(process.execPath, ['--version'])`],
    ['a process that is waited for', `require('node:child_process').spawnSync(process.execPath, ['-v'])`],
  ])('sees %s, in a thread too', async (_what, script) => {
    const witnessed = path.join(folderForTest({}), 'witnessed');
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(script)}, { eval: true })`;
    const child = spawn(process.execPath, ['--require', WITNESS, '--eval', thread], {
      env: { PATH: process.env.PATH, WITNESSED: witnessed },
    });
    await waitFor(child);
    expect(linesOf(`${witnessed}.threads`)).toEqual(['0', '1']);
    expect(linesOf(witnessed)).not.toEqual([]);
  });
});

/** Everyone may ask a few times in a while only, and so each question is that of another member. */
let members = 0;

function somebody({ addMember }: Discord): Scene {
  return { user: addMember(`Member ${++members}`).user };
}

/** Asks every command, presses every button that is under an answer, and reads the articles again. */
async function useAll(program: Program, corpus: string) {
  const { discord } = program;
  const shown: Shown[] = [];
  // All that is witnessed takes its time.
  await vi.waitFor(() => program.logs('commands.registered'), PATIENCE_MS);
  for (const { name, messageCommand } of CATALOG) {
    if (messageCommand === undefined && name !== 'reload')
      shown.push(await ask(discord, name, somebody(discord)));
  }
  for (const message of [...shown]) shown.push(...(await pressAll(discord, message)));
  const message = await discord.type('Ines Varga said the Seagull was sold for 9 million euros in 2021.');
  shown.push(await (await discord.messageCommand('Check the archive', message)).message());
  await discord.type('When was the Seagull sold?', {}, { pings: [BOT.id] });
  await (await discord.autocomplete('who', 'name', 'http://tracker.invalid/').catch(() => null))?.choices();
  writeFileSync(path.join(corpus, 'new.html'), HOSTILE_CORPUS['entities.html'] ?? '');
  shown.push(await ask(discord, 'reload', { user: ANNA }));
  return {
    files: shown.flatMap(({ files }) => files),
    texts: shown.map(({ text }) => text),
  };
}

async function ask(discord: Discord, command: string, scene: Scene): Promise<Shown> {
  const option = OPTIONS.get(command);
  const value = ASKED[command];
  const options = option === undefined || value === undefined ? {} : { [option]: value };
  return (await discord.slash(command, options, { ...scene, opened: true })).message();
}

async function pressAll(discord: Discord, message: Shown): Promise<readonly Shown[]> {
  const ids = flatten(discord.world.messages.get(message.id)?.components ?? []).flatMap(
    ({ custom_id, disabled }) => (custom_id && !disabled ? [custom_id] : []),
  );
  const shown: Shown[] = [];
  for (const id of ids.filter((one) => !/^d1:(?:dismiss|page)/.test(one))) {
    const exchange = await discord.press(message, id, message.isPrivate ? {} : somebody(discord));
    if (id.startsWith('d1:follow')) {
      // It is answered in a thread.
      await (await discord.submit(exchange, 'When was it sold?')).first();
    } else shown.push(await exchange.message());
  }
  return shown;
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** So much that threads are opened for it. */
function writeBulk(): string {
  const paragraph =
    'The clerk of Brill counted the crates on the pier, and Ines Varga wrote the number down. ';
  return Array.from({ length: 1_100 }, (_, at) =>
    JSON.stringify({
      published: '2020-01-05',
      title: `Crates ${at}`,
      text: `${at}. ${paragraph.repeat(12)}`,
    }),
  ).join('\n');
}

function corpusFiles() {
  const files = Object.entries({ ...HOSTILE_CORPUS, 'bulk.jsonl': writeBulk() });
  return Object.fromEntries(files.map(([name, text]) => [`corpus/${name}`, text]));
}
