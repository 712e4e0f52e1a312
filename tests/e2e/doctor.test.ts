/** `npm run doctor`: what would be in the way of a start, and how it is mended, without going live. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOKEN } from '../support/discord/double.ts';
import { BOT, HOME } from '../support/discord/people.ts';
import { type Files, folderForTest } from '../support/folders.ts';
import { HARBOUR } from '../support/harbour.ts';
import { live, type Start } from '../support/live-program.ts';
import type { Ended } from '../support/programs.ts';

const WITNESS = fileURLToPath(new URL('../support/witness.cjs', import.meta.url));
const ELSEWHERE = '1111111111111111111';
const IS_ROOT = process.getuid?.() === 0;
const { 'trial.md': TRIAL = '', 'medal.md': MEDAL = '' } = HARBOUR;
const GOOD = { 'corpus/trial.md': TRIAL, 'corpus/medal.md': MEDAL };

describe('npm run doctor', () => {
  it('says of a bot that is in order what it found, in the order of a start', async () => {
    const { folder, environment } = project();
    const { status, out, err } = await examine({ environment });
    expect(verdicts(out)).toEqual([
      'ok Node.js',
      'ok Settings',
      'ok Articles',
      'ok Data folder',
      'ok Token',
      'ok Intents',
      'ok Logins',
      'ok Servers',
      'ok Rights',
      'note Commands',
    ]);
    expect(out).toContain(
      `ok    Articles: 2 articles, 11 February 2020 to 30 August 2021, in ${folder}/corpus`,
    );
    expect(out).toContain(`${folder}/kept will be made at the next start; nothing of these articles is kept`);
    expect(out).toContain(`ok    Token: it is that of "Dateline" (${BOT.id})`);
    expect(out).toContain('ok    Logins: 1000 of 1000 are left today');
    expect(out).toContain('ok    Servers: the bot is on 1\n');
    expect(out).toContain('note  Commands: they will be registered everywhere at the next start\n');
    expect(out).toMatch(/\nNothing to mend\.\n$/);
    expect(out).not.toContain('\x1b');
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('writes nothing, registers nothing, makes no connection to the gateway and contacts Discord alone', async () => {
    const { folder, environment } = project();
    const witnessed = path.join(folderForTest({}), 'witnessed');
    const before = contentsOf(folder);
    const { discord, ended } = await live({
      program: 'doctor',
      settings: { messageContent: true },
      environment: {
        ...environment,
        NODE_OPTIONS: `--require ${WITNESS}`,
        WITNESSED: witnessed,
        MESSAGE_CONTENT: 'true',
        COUNT_UNANSWERED: 'true',
        ALLOWED_GUILDS: HOME,
        DEV_GUILD_ID: HOME,
        OPERATOR_IDS: BOT.id,
        HEALTH_PORT: String(await freePort()),
      },
    });
    const { status, out } = await ended;
    expect(verdicts(out)).toContain('ok Health');
    expect(status).toBe(0);
    expect(contentsOf(folder)).toEqual(before);
    const contacted = readFileSync(witnessed, 'utf8').trim().split('\n');
    expect([...new Set(contacted)]).toEqual([`127.0.0.1:${discord.port}`]);
    expect(discord.gateway.identifies).toEqual([]);
    expect(discord.requests.map((request) => `${request.method} ${request.path}`)).toEqual([
      'GET /applications/@me',
      'GET /gateway/bot',
      'GET /users/@me/guilds',
      `GET /applications/${BOT.id}/guilds/${HOME}/commands`,
    ]);
  });

  it('lists all bad settings, and looks at what does not depend on them', async () => {
    const { folder, environment } = project({});
    const { status, out } = await examine({
      environment: {
        ...environment,
        MESSAGE_CONTENT: 'maybe',
        DEV_GUILD_ID: 'mine',
        RELOAD_SECONDS: 'often',
      },
    });
    expect(verdicts(out)).toEqual([
      'ok Node.js',
      'mend Settings',
      'mend Settings',
      'mend Settings',
      'mend Articles',
      'ok Data folder',
      'ok Token',
      'ok Logins',
      'ok Servers',
      'ok Rights',
    ]);
    expect(out).toContain(
      `mend  Articles: There is no corpus at "${folder}/corpus". Name a folder of articles`,
    );
    expect(out).toMatch(/\n4 things to mend\.\n$/);
    expect(status).toBe(1);
  });

  it('asks for nothing more with a token that Discord refuses, and says how to get another', async () => {
    const { environment } = project();
    const { discord, ended } = await live({ program: 'doctor', environment, settings: { token: 'other' } });
    const { status, out } = await ended;
    expect(out).toContain('mend  Token: Discord does not accept DISCORD_TOKEN. Copy the token again');
    expect(out).toContain(
      'note  Discord: intents, logins, servers, rights and commands could not be looked at',
    );
    expect(out).toMatch(/\n1 thing to mend\.\n$/);
    expect(out).not.toContain(TOKEN);
    expect(discord.requests).toHaveLength(1);
    expect(status).toBe(1);
  });

  it('ends with 75 where Discord cannot be reached and nothing else is wrong', async () => {
    const { environment } = project();
    const { status, out } = await examine({
      environment: { ...environment, DISCORD_DOUBLE: `http://127.0.0.1:${await freePort()}/api` },
    });
    expect(out).toContain('mend  Discord: Discord cannot be reached (');
    expect(out).toMatch(/\n1 thing to mend\.\n$/);
    expect(status).toBe(75);
  });

  it('ends with 1 where something else is wrong as well', async () => {
    const { environment } = project({});
    const { status } = await examine({
      environment: { ...environment, DISCORD_DOUBLE: `http://127.0.0.1:${await freePort()}/api` },
    });
    expect(status).toBe(1);
  });

  it('tries once more what fails for a moment, and goes on where one question is not answered', async () => {
    const { environment } = project();
    const { status, out } = await examine({
      environment,
      misbehave(discord) {
        discord.play({ on: 'GET /applications/@me', status: 503 });
        discord.play({ on: 'GET /gateway/bot', status: 403, code: 50_001 });
        discord.play({ on: 'GET /users/@me/guilds', status: 429, retryAfterMs: 60_000 });
      },
    });
    expect(out).toContain('ok    Token: ');
    expect(out).toContain('mend  Logins: Discord does not say how it is (403: a fault of the test).');
    expect(out).toMatch(/mend {2}Servers: Discord asks for a pause of 6[01] s\. Try again then\./);
    expect(out).toContain('note  Commands: ');
    expect(status).toBe(1);
  });

  it('tells what the developer portal has in the way', async () => {
    const { environment } = project();
    const { status, out } = await examine({
      environment,
      settings: {
        application: {
          bot_public: true,
          bot_require_code_grant: true,
          interactions_endpoint_url: 'https://example.test/',
        },
      },
    });
    expect(verdicts(out).slice(4, 8)).toEqual([
      'ok Token',
      'mend Commands',
      'mend Invitation',
      'note Public Bot',
    ]);
    expect(out).toMatch(/\n2 things to mend\.\n$/);
    expect(status).toBe(1);
  });

  it('says that the text of messages is asked for and not granted', async () => {
    const { environment } = project();
    const { status, out } = await examine({ environment: { ...environment, MESSAGE_CONTENT: 'true' } });
    expect(out).toContain(
      'mend  Intents: Discord does not grant what this bot asks to see (4014). Switch on Message',
    );
    expect(status).toBe(1);
  });

  it('names the rights that it lacks by server, and the servers that it is not on', async () => {
    const { environment } = project();
    const { status, out } = await examine({
      environment: { ...environment, ALLOWED_GUILDS: `3 ${ELSEWHERE}`, DEV_GUILD_ID: '3' },
      settings: {
        servers: [
          { id: '3', name: 'Reading\u001b[2J room\u202e', permissions: '1024' },
          { id: '4', name: 'Owned', permissions: '8' },
        ],
      },
    });
    expect(out).toContain('ok    Servers: the bot is on 2\n');
    expect(out).toContain(
      `ALLOWED_GUILDS names a server that the bot is not on (${ELSEWHERE}). Correct it, or invite`,
    );
    expect(out).toContain(
      'mend  Rights: "Reading\uFFFD[2J room\uFFFD" (3) lacks Send Messages, Read Message History,',
    );
    expect(out).toContain(`https://discord.com/oauth2/authorize?client_id=${BOT.id}`);
    expect(out).not.toContain('Owned');
    expect(status).toBe(1);
  });

  it('finds nothing to register where the same is registered', async () => {
    const { environment } = project();
    const { discord, logs, stop } = await live({ environment });
    await logs('commands.registered');
    await stop();
    const { out } = await examine({
      environment: { ...environment, DISCORD_DOUBLE: discord.url },
    });
    expect(out).toContain('ok    Commands: registered everywhere, as they should be\n');
    expect(out).toMatch(/kept can be written; what was read before is kept there;/);
  });

  it('says what stands in the place of the data folder', async () => {
    const { folder, environment } = project({ ...GOOD, kept: 'a file' });
    const { status, out } = await examine({ environment });
    expect(out).toContain(
      `mend  Data folder: ${folder}/kept is a file, and what the bot keeps needs a folder.`,
    );
    expect(status).toBe(1);
  });

  it('tells of a data folder that may only be read', async ({ skip }) => {
    skip(IS_ROOT, 'Permissions do not bind the superuser.');
    const { folder, environment } = project({ ...GOOD, 'kept/old': '' });
    chmodSync(path.join(folder, 'kept'), 0o500);
    const { status, out } = await examine({ environment });
    expect(out).toContain(`mend  Data folder: ${folder}/kept cannot be written (EACCES).`);
    expect(status).toBe(1);
  });

  it('tells of a port that is taken', async () => {
    const { environment } = project();
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, out } = await examine({ environment: { ...environment, HEALTH_PORT: String(port) } });
    expect(out).toContain(
      `mend  Health: HEALTH_PORT is ${port}, and another program listens on that port already.`,
    );
    expect(status).toBe(1);
  });

  it('finds nothing to mend beside a bot that runs already', async () => {
    const { environment } = project();
    const settings = { ...environment, HEALTH_PORT: String(await freePort()) };
    const { discord, logs } = await live({ environment: settings });
    await logs('commands.registered');
    const { status, out } = await examine({ environment: { ...settings, DISCORD_DOUBLE: discord.url } });
    expect(out).toContain(
      `note  Health: a bot of this kind runs already and has port ${settings.HEALTH_PORT}; it says: ok.`,
    );
    expect(out).toMatch(/\nNothing to mend\.\n$/);
    expect(status).toBe(0);
  });

  it('needs no token: the bot then answers in the terminal', async () => {
    const { environment } = project();
    const { discord, ended } = await live({
      program: 'doctor',
      environment: { ...environment, DISCORD_TOKEN: '' },
    });
    const { status, out } = await ended;
    expect(out).toContain(
      'ok    Token: none is set, so that "npm start" answers in this terminal\nNothing to mend.\n',
    );
    expect(discord.requests).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([['--help'], ['now']])('takes no word: "%s" shows how it is called', async (word) => {
    const { status, out, err } = await examine({ words: [word] });
    expect({ status, out, err }).toEqual({ status: 2, out: '', err: 'usage: npm run doctor\n' });
  });
});

/** A folder with articles, and the settings that name it. */
function project(files: Files = GOOD) {
  const folder = folderForTest(files);
  const environment = { CORPUS_DIR: path.join(folder, 'corpus'), DATA_DIR: path.join(folder, 'kept') };
  return { folder, environment };
}

async function examine(start: Start): Promise<Ended> {
  const { ended } = await live({ program: 'doctor', ...start });
  return ended;
}

/** "ok Token", "mend Settings": the verdict and the subject of each line. */
function verdicts(out: string): readonly string[] {
  return out.split('\n').flatMap((line) => /^(\w+) +([\w .]+): /.exec(line)?.slice(1).join(' ') ?? []);
}

/** Every file and folder with what stands in it. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  expect(existsSync(folder)).toBe(true);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(folder, name);
      return [name, statSync(file).isDirectory() ? 'folder' : readFileSync(file, 'utf8')];
    }),
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
