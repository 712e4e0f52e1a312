/** The program itself, as an operator starts and stops it: what it prints, and with which status it ends. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/double.ts';
import { MESSAGE_CONTENT } from '../../support/discord/gateway-identify.ts';
import { BOT, HOME, NEWS } from '../../support/discord/people.ts';
import { live, type Program, type Start, startOn, startProgram } from '../../support/live-program.ts';

const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const ME = { pings: [BOT.id] };

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
      { environment: { CORPUS_DIR: 'nowhere' } },
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
    [
      'it is to register its commands on a server that it is not on',
      {
        program: 'deploy',
        environment: { DEV_GUILD_ID: HOME },
        misbehave: ({ play }) =>
          play({ on: 'GET /applications/:a/guilds/:g/commands', status: 403, code: 50_001 }),
      },
      1,
      /^The bot is not on the server that DEV_GUILD_ID names \(\d+\)\. Correct the id, or invite the bot: https:\S+\n$/,
    ],
    [
      'it does not understand what it is to register',
      { program: 'deploy', words: ['--clear', 'all'] },
      2,
      /^usage: npm run deploy \[-- --clear\]\n$/,
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
    if (!start.misbehave && !start.settings) expect(discord.requests).toEqual([]);
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
    expect(invite).toContain('permissions=309237746688');
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

  it('finishes what it is answering when it is asked to stop, says goodbye and ends', async () => {
    discord.play({ on: CALLBACK, delayMs: 500 });
    const asked = await discord.slash('ask', { question: COURT });
    await discord.until(() => discord.requests.find(({ path }) => path.includes(asked.token)));
    const { status, err } = await program.stop();
    expect((await asked.message()).text).toContain(QUOTED);
    expect(discord.gateway.closes).toEqual([1000]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
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
    // The minute is longer than this test may take.
    const { status, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(program.discord.gateway.identifies).toEqual([]);
  });

  it('stops though Discord says nothing any more', async () => {
    const program = await live();
    await program.logs('commands.registered');
    program.discord.gateway.blackHole();
    expect((await program.stop()).status).toBe(0);
  });
});

describe('a program whose log nobody reads any more', () => {
  it('ends with the status for trying again at the next line', async () => {
    const program = await live();
    await program.logs('commands.registered');
    program.stopReading();
    await program.discord.type(COURT, {}, { ...ME, nullField: 'thread' });
    const { status, err } = await program.ended;
    expect({ status, err }).toEqual({ status: 75, err: 'Nobody reads the log any more. Start again.\n' });
  });

  it('says goodbye all the same where it was asked to stop', async () => {
    const program = await live();
    await program.logs('commands.registered');
    program.stopReading();
    const { status, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(program.discord.gateway.closes).toEqual([1000]);
  });
});

it('registers its commands without a login, and only where they have changed', async () => {
  const first = await live({ program: 'deploy' });
  const { discord } = first;
  expect(await first.ended).toEqual({ status: 0, out: 'The commands are registered everywhere.\n', err: '' });
  const second = await startOn(discord, { program: 'deploy' }).ended;
  expect(second.out).toBe('The same commands were registered already everywhere.\n');
  expect(discord.puts).toBe(1);
  expect(discord.gateway.identifies).toEqual([]);
});

it('takes its commands off one server again, and only where there are any', async () => {
  const environment = { DEV_GUILD_ID: HOME };
  const first = await live({ program: 'deploy', environment });
  const { discord } = first;
  await first.ended;
  expect(discord.commands(HOME)).not.toEqual([]);
  const clearing: Start = { program: 'deploy', environment, words: ['--clear'] };
  expect((await startOn(discord, clearing).ended).out).toBe(
    `All commands are taken off on the server ${HOME}.\n`,
  );
  expect(discord.commands(HOME)).toEqual([]);
  expect((await startOn(discord, clearing).ended).out).toBe(
    `No commands were registered on the server ${HOME}.\n`,
  );
  expect(discord.puts).toBe(2);
});

it('logs in with as many shards as its environment says, and is answered by the one that has the server', async () => {
  const startLimit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 16 };
  const program = await live({ environment: { SHARDS: '2' }, settings: { startLimit } });
  const { discord } = program;
  await program.logs('commands.registered');
  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect((await (await discord.slash('ask', { question: COURT })).message()).text).toContain(QUOTED);
});
