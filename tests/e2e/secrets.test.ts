/** What is nobody's business stays out of all that a program writes, whatever goes wrong. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Discord } from '../support/discord/double.ts';
import { ANNA, BORIS, BOT, CLARA, HOME, NEWS } from '../support/discord/people.ts';
import { folderForFile } from '../support/folders.ts';
import { live, type Program, startProgram } from '../support/live-program.ts';
import type { Ended } from '../support/programs.ts';

/** No article has it, and no program. */
const MARKER = 'Quorbleflax';
const ASKED = `Did ${MARKER} meet Mira Holt in Brill?`;
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const EDIT = 'PATCH /webhooks/:application/:token/messages/@original';
const FOLLOW_UP = 'POST /webhooks/:application/:token';
const SEND = 'POST /channels/:channel/messages';
const ME = { pings: [BOT.id] };

describe.each([
  ['that counts nothing', 'false'],
  ['that counts what it cannot answer', 'true'],
])('a program %s, at its most talkative and with all that goes wrong', (_name, counts) => {
  const kept = folderForFile({});
  let discord: Discord;
  let pages = '';
  let end: Ended;

  beforeAll(async () => {
    const port = await findFreePort();
    const program = await startProgram({
      environment: {
        ...{ LOG_LEVEL: 'debug', COUNT_UNANSWERED: counts, OPERATOR_IDS: ANNA.id, DATA_DIR: kept },
        ...{ HEALTH_PORT: String(port), MESSAGE_CONTENT: 'true' },
      },
      settings: { messageContent: true },
    });
    ({ discord } = program);
    await program.logs('commands.registered');
    await misuse(program);
    for (const page of ['healthz', 'metrics', MARKER]) {
      pages += await (await fetch(`http://127.0.0.1:${port}/${page}?${MARKER}`)).text();
    }
    end = await program.stop();
    await program.close();
  });

  it('has logged that much went wrong', () => {
    expect(end.status).toBe(0);
    expect(end.out).toContain('failed');
    expect([...discord.world.interactions.keys()].length).toBeGreaterThan(10);
  });

  it('writes no token of the bot, and none of an interaction', () => {
    const tokens = [discord.settings.token, ...discord.world.interactions.keys()];
    for (const text of [end.out, end.err, pages, readAll(kept)]) {
      expect(tokens.filter((token) => text.includes(token))).toEqual([]);
    }
  });

  it('writes nothing of what is asked, but where it is to be counted', () => {
    for (const text of [end.out, end.err, pages]) expect(text).not.toContain(MARKER);
    const holding = listFiles(kept).filter((file) => readFileSync(file, 'utf8').includes(MARKER));
    expect(holding.map((file) => path.basename(file))).toEqual(counts === 'true' ? ['gaps.jsonl'] : []);
  });

  it('writes nobody’s name and no id of a member, and on its pages none of a server', () => {
    const ids = [ANNA, BORIS, CLARA].flatMap(({ id, username }) => [id, username]);
    const whole = [end.err, pages, readAll(kept), end.out].join('\n');
    expect(ids.filter((one) => whole.includes(one))).toEqual([]);
    expect([HOME, NEWS].filter((one) => pages.includes(one))).toEqual([]);
  });
});

describe('a program that cannot start', () => {
  const TOKEN = 'c2VjcmV0IHRva2Vu.ZmFsc2U.bm90LWZvci1hbnlib2R5';

  const causes: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Discord does not know the token', {}],
    ['Discord cannot be reached', { DISCORD_DOUBLE: 'http://127.0.0.1:1/api' }],
    ['its settings are wrong', { RELOAD_SECONDS: 'often', HEALTH_PORT: 'x', SHARDS: 'many' }],
    ['no header can carry the token', { DISCORD_TOKEN: `${TOKEN}\u0001\u20ac` }],
  ];

  it.each(causes)(
    'because %s says so without it',
    async (_cause, environment) => {
      for (const program of ['main', 'deploy', 'doctor'] as const) {
        const started = await live({ program, environment: { DISCORD_TOKEN: TOKEN, ...environment } });
        const { status, out, err } = await started.ended;
        expect(status).not.toBe(0);
        expect(out + err).not.toContain(TOKEN);
      }
    },
    60_000,
  );
});

/** Asks in every way, with a fault each time. */
async function misuse({ discord }: Program): Promise<void> {
  const faults = [
    { on: CALLBACK, status: 404, code: 10_062 },
    { on: CALLBACK, status: 400, code: 50_035 },
    { on: CALLBACK, status: 500 },
    { on: CALLBACK, status: 503, afterEffect: true },
    { on: CALLBACK, cut: true },
    { on: CALLBACK, status: 401, code: 50_027 },
    { on: EDIT, status: 404, code: 10_015 },
    { on: EDIT, status: 401, code: 50_027 },
    { on: EDIT, status: 429, retryAfterMs: 50 },
    { on: EDIT, cut: true },
    { on: FOLLOW_UP, status: 500 },
    { on: 'INTERACTION_CREATE', nullKey: 'entitlements' },
    { on: 'INTERACTION_CREATE', nullKey: 'data' },
  ];
  for (const fault of faults) {
    const { user } = discord.addMember(`Member ${faults.indexOf(fault)}`);
    discord.play(fault);
    await discord.slash('ask', { question: ASKED, private: fault.on === EDIT }, { user });
    await settle();
  }
  for (const fault of [{ status: 403, code: 50_013 }, { status: 500 }, { cut: true }]) {
    discord.play({ on: SEND, ...fault });
    await discord.type(`<@${BOT.id}> ${ASKED}`, {}, ME);
    await settle();
  }
  await discord.type(ASKED, {}, { ...ME, nullField: 'thread' });
  await discord.autocomplete('who', 'name', MARKER);
  const answered = await (await discord.slash('ask', { question: ASKED }, { user: CLARA })).message();
  await discord.press(answered, 'Ask a follow-up', { user: CLARA }).catch(() => null);
  const message = await discord.type(`${MARKER} is what Mira Holt said.`);
  await discord.messageCommand('Check the archive', message);
  await settle();
}

/** So long that what was asked has been answered, or has failed. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 250));
}

function readAll(folder: string): string {
  return listFiles(folder)
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
