/** The program itself, as an operator starts and stops it: what it prints, and with which status it ends. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Discord, startDouble, TOKEN } from '../../support/discord/double.ts';
import { MESSAGE_CONTENT } from '../../support/discord/gateway-identify.ts';
import { BOT, NEWS } from '../../support/discord/people.ts';
import type { Settings } from '../../support/discord/settings.ts';
import { folderForFile } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { type Ended, REPOSITORY, waitFor } from '../../support/programs.ts';

const PRELOAD = fileURLToPath(new URL('../../support/discord/preload.cjs', import.meta.url));
const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const ME = { pings: [BOT.id] };

const corpus = folderForFile(HARBOUR);
const empty = folderForFile({});

interface Start {
  readonly program?: 'main' | 'deploy';
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  /** What the double does wrong from the first request on. */
  readonly misbehave?: (discord: Discord) => void;
}

interface Program {
  readonly discord: Discord;
  readonly ended: Promise<Ended>;
  /** Waits for an event in its log. */
  logs(event: string): Promise<Readonly<Record<string, unknown>>>;
  /** Asks it to stop; says what it printed and how long it took to end. */
  stop(): Promise<Ended & { readonly ms: number }>;
  close(): Promise<void>;
}

describe('a program that cannot go live', () => {
  const endings: readonly [string, Start, number, RegExp][] = [
    [
      'Discord does not know the token',
      { settings: { token: 'another' } },
      1,
      /^Discord does not accept DISCORD_TOKEN\. Copy the token again from the developer portal, .+\.\n$/,
    ],
    [
      'the network goes away while it logs in',
      { misbehave: ({ play }) => play({ on: 'GET /gateway/bot', from: 2, times: 9, cut: true }) },
      75,
      /^Discord cannot be reached \(.+\)\. Check the network and start again\.\n$/,
    ],
    [
      'the corpus cannot be read',
      { environment: { CORPUS_DIR: path.join(empty, 'nowhere') } },
      1,
      /^There is no corpus at ".+nowhere"\. Name a folder of articles, or one file\.\n$/,
    ],
    [
      'settings are wrong, and names all of them',
      {
        environment: { ANSWERS: 'loud', MESSAGE_CONTENT: 'maybe', DEV_GUILD_ID: 'harbour', LOG_LEVEL: 'all' },
      },
      1,
      /^(?:[A-Z_]+ (?:is|holds) ".+\.\n){4}$/,
    ],
    [
      'it is to register its commands with a token that Discord does not know',
      { program: 'deploy', settings: { token: 'another' } },
      1,
      /^Discord does not accept DISCORD_TOKEN\. .+\.\n$/,
    ],
  ];
  const started = new Map<string, Program>();

  beforeAll(async () => {
    for (const [cause, start] of endings) started.set(cause, await startProgram(start));
  });

  afterAll(async () => {
    for (const program of started.values()) await program.close();
  });

  it.each(endings)('ends with its status and one sentence where %s', async (cause, start, status, words) => {
    const { ended, discord } = started.get(cause) ?? expect.fail();
    const end = await ended;
    expect(end.err).toMatch(words);
    expect(end.status).toBe(status);
    if (start.environment) expect(discord.requests).toEqual([]);
  });
});

describe('a program that is live', () => {
  let program: Program;
  let discord: Discord;
  let firstRequestAt = 0;

  beforeAll(async () => {
    program = await startProgram({
      misbehave(double) {
        double
          .until(() => double.requests[0], 20_000)
          .then(() => {
            firstRequestAt = Date.now();
          });
      },
    });
    ({ discord } = program);
    await program.logs('commands.registered');
  });

  afterAll(() => program.close());

  it('asks nothing of Discord before its archive is open', async () => {
    const opened = await program.logs('archive.opened');
    expect(opened).toMatchObject({ articles: 8, skipped: 1 });
    expect(firstRequestAt).toBeGreaterThanOrEqual(Date.parse(String(opened['@timestamp'])));
  });

  it('names in its log the file that was left out, and the link that invites it', async () => {
    expect(await program.logs('article.skipped')).toMatchObject({ file: 'spoilt.md', line: 3 });
    const { invite } = await program.logs('bot.ready');
    expect(invite).toContain(`client_id=${BOT.id}`);
    expect(invite).toContain('permissions=309237713920');
  });

  it('answers the next message where one has a key that is null', async () => {
    await discord.type(COURT, {}, { ...ME, nullField: 'thread' });
    expect(await program.logs('event.failed')).toMatchObject({
      level: 'ERROR',
      reference: expect.stringMatching(/^\w{4}$/),
      cause: expect.stringContaining('TypeError'),
    });
    await discord.type(COURT, {}, ME);
    expect((await discord.waitForMessage(NEWS)).text).toContain(QUOTED);
  });

  it('answers the next command where one has a key that is null', async () => {
    discord.play({ on: 'INTERACTION_CREATE', nullKey: 'entitlements' });
    const lost = await discord.slash('ask', { question: COURT });
    const exchange = await discord.slash('ask', { question: COURT });
    expect((await exchange.message()).text).toContain(QUOTED);
    expect(lost.callbacks).toEqual([]);
  });

  it('finishes what it is answering when it is asked to stop, says goodbye and ends within 2 s', async () => {
    discord.play({ on: CALLBACK, delayMs: 500 });
    const asked = await discord.slash('ask', { question: COURT });
    await discord.until(() => discord.requests.find(({ path }) => path.includes(asked.token)));
    const { status, ms, err } = await program.stop();
    expect((await asked.message()).text).toContain(QUOTED);
    expect(discord.gateway.closes).toEqual([1000]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(2_000);
  });
});

describe('a program that goes live', () => {
  it('does so without the text of messages where that is not granted, and ends when Discord ends it', async () => {
    const program = await live({ environment: { MESSAGE_CONTENT: 'true' } });
    const { discord } = program;
    expect((await program.logs('login.without-messages')).reason).toMatch(
      /^MESSAGE_CONTENT is true, but .+\.$/,
    );
    await program.logs('commands.registered');
    await discord.type(COURT, {}, ME);
    expect((await discord.waitForMessage(NEWS)).text).toContain(QUOTED);
    expect(discord.gateway.identifies.map(({ intents }) => (intents & MESSAGE_CONTENT) !== 0)).toEqual([
      true,
      false,
    ]);
    discord.gateway.close(4004);
    const { status, err } = await program.ended;
    expect(err).toMatch(/^Discord does not accept DISCORD_TOKEN\. [^\n]+\n$/);
    expect(status).toBe(1);
  });

  it('stops at once where it waits for a login of the next day', async () => {
    const startLimit = { total: 1_000, remaining: 3, reset_after: 60_000, max_concurrency: 1 };
    const program = await live({ settings: { startLimit } });
    await program.logs('login.waits');
    const { status, ms, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(1_000);
    expect(program.discord.gateway.identifies).toEqual([]);
  });

  it('stops within 2 s though Discord says nothing any more', async () => {
    const program = await live();
    await program.logs('commands.registered');
    program.discord.gateway.blackHole();
    const { status, ms } = await program.stop();
    expect(status).toBe(0);
    expect(ms).toBeLessThan(2_000);
  });
});

it('registers its commands without a login, and only where they have changed', async () => {
  const first = await live({ program: 'deploy' });
  const { discord } = first;
  expect(await first.ended).toEqual({ status: 0, out: 'The commands are registered everywhere.\n', err: '' });
  const second = await startOn(discord, { program: 'deploy' }).ended;
  expect(second.out).toBe('The commands were registered everywhere already; nothing has changed.\n');
  expect(discord.puts).toBe(1);
  expect(discord.gateway.identifies).toEqual([]);
});

/** A program that runs at most until the test has ended. */
async function live(start: Start = {}): Promise<Program> {
  const program = await startProgram(start);
  onTestFinished(() => program.close());
  return program;
}

async function startProgram(start: Start): Promise<Program> {
  const discord = await startDouble(start.settings);
  start.misbehave?.(discord);
  return startOn(discord, start);
}

function startOn(discord: Discord, { program = 'main', environment = {} }: Start): Program {
  const file = path.join(REPOSITORY, 'dist/src', `${program}.js`);
  const double = { DISCORD_TOKEN: TOKEN, DISCORD_DOUBLE: discord.url };
  const child = spawn(process.execPath, ['--require', PRELOAD, file], {
    cwd: empty,
    env: { PATH: process.env.PATH, ...double, CORPUS_DIR: corpus, ...environment },
  });
  const ended = waitFor(child);
  const events = logOf(child);

  return {
    discord,
    ended,
    logs: (event) =>
      vi.waitFor(
        () => events().find(({ message }) => message === event) ?? expect.fail(`${event} is not logged`),
        {
          timeout: 10_000,
          interval: 5,
        },
      ),
    async stop() {
      const askedAt = performance.now();
      child.kill('SIGTERM');
      const end = await ended;
      return { ...end, ms: performance.now() - askedAt };
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
      await discord.close();
      expect(discord.violations).toEqual([]);
    },
  };
}

/** The events in the log of a program, so far. */
function logOf({ stdout }: ChildProcessWithoutNullStreams): () => readonly Record<string, unknown>[] {
  let printed = '';
  stdout.on('data', (text: string) => {
    printed += text;
  });
  return () =>
    printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
}
