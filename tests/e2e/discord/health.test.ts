/** What a supervisor and Prometheus are told of the program itself, and of a bot that loses its connection. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Connection } from '../../../src/connection.ts';
import { ANNA, BOT, HOME, NEWS } from '../../support/discord/people.ts';
import { folderForTest } from '../../support/folders.ts';
import { startBot } from '../../support/live-bot.ts';
import { live, type Program, type Start } from '../../support/live-program.ts';
import { readMetrics } from '../../support/metrics.ts';

const COURT = 'When did Mira Holt stand before the court?';
const FAST = { timeout: 30_000, interval: 20 };
/** Whole programs are started, perhaps while others are. */
const PATIENT = { timeout: 90_000 };

/** A connection of which nothing is heard for so long is silent. */
const SILENT_MS = 3_000;

interface Watched extends Program {
  readonly port: number;
  /** "200 ok", or "503" with the reason; "gone" where nobody listens. */
  health(): Promise<string>;
  /** Waits until it is that. */
  becomes(condition: string): Promise<void>;
  metrics(): Promise<string>;
}

/** A program that is watched on a port that was free just now. */
async function watched({ environment, ...start }: Start = {}): Promise<Watched> {
  const port = await findFreePort();
  const program = await live({ ...start, environment: { HEALTH_PORT: String(port), ...environment } });
  const health = () => read(port);
  return {
    ...program,
    port,
    health,
    becomes: (condition) => vi.waitFor(async () => expect(await health()).toBe(condition), FAST),
    metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
  };
}

async function read(port: number): Promise<string> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return `${answer.status} ${(await answer.text()).trimEnd()}`;
  } catch {
    return 'gone';
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** An address of this machine that others may reach; `undefined` where it has none. */
function findOuterAddress(): string | undefined {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return own.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
}

/** So many articles, one a line, that it takes a moment to read them. */
function writeBulk(count: number): string {
  const written = Array.from({ length: count }, (_, at) => {
    const sentence = `Mayor Ines Varga of Brill opened quay number ${at} on Monday, and ${at % 97} boats came to see it. `;
    return JSON.stringify({
      id: `${at}`,
      title: `Quay ${at}`,
      date: '2020-02-03',
      text: sentence.repeat(20),
    });
  });
  return written.join('\n');
}

/** Each condition once, in the order in which they came; asked without a pause, since one may last for a second only. */
async function seenUntilGone({ health }: Watched): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  while (!seen.has('gone')) seen.add(await health());
  return seen;
}

describe('the health of a program', PATIENT, () => {
  it('is red before it asks anything of Discord and until Discord is ready, and then green', async () => {
    const folder = folderForTest({ 'bulk.jsonl': writeBulk(3_000) });
    const environment = { CORPUS_DIR: path.join(folder, 'bulk.jsonl') };
    const program = await watched({ environment, misbehave: ({ gateway }) => gateway.noHello() });
    await program.becomes('503 reading the articles');
    expect(program.discord.requests).toEqual([]);
    await program.becomes('503 connecting to Discord');
    expect(await program.logs('health.listening')).toMatchObject({ host: '127.0.0.1', port: program.port });
  });

  it('is green while it is connected, red while it is not, and green again', async () => {
    const program = await watched();
    await program.becomes('200 ok');
    const { gateway } = program.discord;
    gateway.ignoreResume();
    gateway.cut();
    await program.becomes('503 reconnecting to Discord');
    expect(readMetrics(await program.metrics()).values.get('dateline_healthy')).toBe(0);
    gateway.behave();
    // What was not answered is not asked for again.
    gateway.cut();
    await program.becomes('200 ok');
  });

  it('is red while it finishes what it is answering after it was asked to stop', async () => {
    const program = await watched();
    await program.becomes('200 ok');
    program.discord.play({ on: 'POST /interactions/:interaction/:token/callback', delayMs: 1_000 });
    const asked = await program.discord.slash('ask', { question: COURT });
    await program.discord.until(() =>
      program.discord.requests.find(({ path }) => path.includes(asked.token)),
    );
    const seen = seenUntilGone(program);
    expect((await program.stop()).status).toBe(0);
    expect([...(await seen)].slice(-2)).toEqual(['503 stopping', 'gone']);
    expect((await asked.message()).text).toContain('Mira Holt');
  });

  it('is nobody else’s to ask for', async () => {
    const outer = findOuterAddress();
    const program = await watched();
    await program.becomes('200 ok');
    // A machine without any network has no other address.
    for (const host of ['::1', ...(outer ? [outer] : [])]) {
      const socket = connect({ host, port: program.port });
      const [error] = await once(socket, 'error');
      expect(error.code).toMatch(/^(?:ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EAFNOSUPPORT)$/);
    }
  });

  it('is everybody’s to ask for where the settings say so', async () => {
    const program = await watched({ environment: { HEALTH_HOST: '0.0.0.0' } });
    await program.becomes('200 ok');
    const outer = findOuterAddress() ?? '127.0.0.1';
    expect((await fetch(`http://${outer}:${program.port}/healthz`)).status).toBe(200);
  });
});

describe('a program that is watched', PATIENT, () => {
  it('stops at once though somebody holds connections to it', async () => {
    const program = await watched();
    await program.becomes('200 ok');
    for (const sent of [
      '',
      'GET /healthz HTTP/1.1\r\n',
      'POST /metrics HTTP/1.1\r\nContent-Length: 9\r\n\r\n',
    ]) {
      const socket = connect({ host: '127.0.0.1', port: program.port });
      socket.on('error', () => {});
      onTestFinished(() => {
        socket.destroy();
      });
      await once(socket, 'connect');
      socket.write(sent);
    }
    const { status, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(program.discord.gateway.closes).toEqual([1000]);
  });

  it.each<[string, Start, RegExp]>([
    ['its corpus cannot be read', { environment: { CORPUS_DIR: 'nowhere' } }, /^There is no corpus at /],
    ['Discord does not know its token', { settings: { token: 'another' } }, /^Discord does not accept /],
  ])('ends where %s, though it listens', async (_cause, start, words) => {
    const { status, err } = await (await watched(start)).ended;
    expect(err).toMatch(words);
    expect(status).toBe(1);
  });

  it('says so where another program has its port, and does nothing else', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    await once(other, 'listening');
    const { port } = other.address() as { readonly port: number };
    const program = await live({ environment: { HEALTH_PORT: String(port) } });
    const { status, out, err } = await program.ended;
    expect(err).toMatch(new RegExp(`^HEALTH_PORT is ${port}, and another program listens .+\\.\n$`));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(program.discord.requests).toEqual([]);
  });
});

it(
  'tells Prometheus what was asked and what became of it, and nothing of who asked what',
  PATIENT,
  async () => {
    const program = await watched();
    const { discord } = program;
    await program.logs('commands.registered');
    const answer = await (await discord.slash('ask', { question: COURT })).message();
    await (await discord.press(answer, 'Context')).message();
    await (await discord.slash('who', { name: 'Zebulon Xyrqq' })).message();
    await discord.type(COURT, {}, { pings: [BOT.id] });
    await discord.waitForMessage(NEWS);
    const text = await program.metrics();
    const { values } = readMetrics(text);
    expect(values.get('dateline_questions_total{command="ask",outcome="answered"}')).toBe(2);
    expect(values.get('dateline_questions_total{command="context",outcome="answered"}')).toBe(1);
    expect(values.get('dateline_questions_total{command="who",outcome="no-match"}')).toBe(1);
    expect(values.get('dateline_articles')).toBe(8);
    expect(values.get('dateline_articles_left_out')).toBe(1);
    expect(values.get('dateline_gateway_state{state="ready"}')).toBe(1);
    expect(values.get('dateline_gateway_shards')).toBe(1);
    for (const told of [
      'Mira',
      'Holt',
      'court',
      'Zebulon',
      'Harbour',
      'spoilt',
      BOT.id,
      HOME,
      NEWS,
      ANNA.id,
      ANNA.username,
    ]) {
      expect(text.includes(told)).toBe(false);
    }
    expect(text).not.toMatch(/(?<![.\d])\d{15}/);
  },
);

it(
  'a bot in a black hole is seen as silent before it is given up, and as closed afterwards',
  PATIENT,
  async () => {
    let connection: () => Connection = () => expect.fail('It does not connect.');
    const bot = await startBot(
      {
        patience: { reconnectMs: 60_000, heartbeatMs: SILENT_MS, watchMs: 4 * SILENT_MS, farewellMs: 50 },
        onConnecting(reader) {
          connection = reader;
          expect(connection().state).toBe('connecting');
        },
      },
      // The library notices a heartbeat that is not answered, and then waits half a minute for the end.
      { heartbeatMs: 200 },
    );
    onTestFinished(() => bot.close());
    expect(connection()).toMatchObject({ state: 'ready', shards: 1, readyShards: 1 });
    // Heartbeats that are answered keep it from being silent.
    await sleep(1.5 * SILENT_MS);
    expect(connection().state).toBe('ready');
    bot.discord.gateway.blackHole();
    await expect.poll(() => connection().state, FAST).toBe('silent');
    expect((await bot.ended)?.message).toMatch(/no longer answers/);
    expect(connection().state).toBe('closed');
  },
);

it('a bot in several shards is ready when all of them are, and not while one is connected anew', async () => {
  let connection: () => Connection = () => expect.fail('It does not connect.');
  const startLimit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 16 };
  const bot = await startBot(
    {
      onConnecting(reader) {
        connection = reader;
      },
    },
    { shards: 3, startLimit, heartbeatMs: 200 },
  );
  onTestFinished(() => bot.close());
  expect(connection()).toMatchObject({ state: 'ready', shards: 3, readyShards: 3 });
  await expect.poll(() => connection().pingMs, FAST).toBeGreaterThanOrEqual(0);
  bot.discord.gateway.ignoreResume();
  bot.discord.gateway.cut();
  await expect
    .poll(() => connection(), FAST)
    .toMatchObject({ state: 'reconnecting', shards: 3, readyShards: 0 });
});
