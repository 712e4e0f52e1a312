/** The connection to Discord: how it is mended, how it begins, and how it ends with a sentence and a status. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ExitError, STATUS } from '../../../src/status.ts';
import type { Discord } from '../../support/discord/double.ts';
import type { Fault } from '../../support/discord/faults.ts';
import { MESSAGE_CONTENT } from '../../support/discord/gateway-identify.ts';
import { ANNA, BORIS, BOT, CLARA, NEWS } from '../../support/discord/people.ts';
import type { Settings } from '../../support/discord/settings.ts';
import { type BotOptions, type LiveBot, startBot, TOKEN } from '../../support/live-bot.ts';

const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const GATEWAY_BOT = 'GET /gateway/bot';
const READ_COMMANDS = 'GET /applications/:application/commands';
const PUT_COMMANDS = 'PUT /applications/:application/commands';
/** Nothing that the double does later is waited for longer. */
const IMPATIENT: BotOptions = { patience: { loginMs: 300, farewellMs: 50 } };

type Break = (gateway: Discord['gateway']) => void;

const closing =
  (code: number): Break =>
  (gateway) =>
    gateway.close(code);

const cutAnd =
  (misbehave: Break): Break =>
  (gateway) => {
    misbehave(gateway);
    gateway.cut();
  };

const RESUMED: readonly [string, Break][] = [
  ['a request to reconnect', (gateway) => gateway.send(7, null)],
  ['a session that is still good', (gateway) => gateway.send(9, true)],
  ['a cut', (gateway) => gateway.cut()],
  ['an unknown error, 4000', closing(4000)],
  ['a session that has timed out, 4009', closing(4009)],
];
const ANEW: readonly [string, Break][] = [
  ['a session that is no longer good', (gateway) => gateway.send(9, false)],
  ['a goodbye, 1000', closing(1000)],
  ['a wrong sequence number, 4007', closing(4007)],
  ['too many messages, 4008', closing(4008)],
];

describe('a connection that breaks', () => {
  const bots = new Map<string, LiveBot>();

  // The library takes up to 6 s to log in anew, so all of them are waited for at once.
  beforeAll(async () => {
    for (const [cause, breakIt] of [...ANEW, ...RESUMED]) {
      const bot = await startBot();
      bots.set(cause, bot);
      await expectAnswer(bot);
      breakIt(bot.discord.gateway);
    }
  });

  afterAll(async () => {
    for (const bot of [...bots.values()].reverse()) await bot.close();
  });

  it.each([
    ...RESUMED.map(([cause]) => ['is taken up again', cause, 1] as const),
    ...ANEW.map(([cause]) => ['is made anew', cause, 2] as const),
  ])('%s after %s, and nothing is answered or registered twice', async (_how, cause, logins) => {
    const bot = bots.get(cause) ?? expect.fail(`No bot has had ${cause}.`);
    if (logins === 1) await bot.logs('gateway.resumed');
    else await bot.discord.until(() => bot.discord.gateway.identifies[1], 12_000);
    await expectAnswer(bot);
    await bot.stop();
    expect(answersIn(bot)).toBe(2);
    expect(bot.discord.gateway.identifies).toHaveLength(logins);
    expectSetUpOnce(bot);
  });
});

describe('a connection that cannot be mended', () => {
  it.each<[string, Break]>([
    ['a resumption is not answered', cutAnd((gateway) => gateway.ignoreResume())],
    ['nothing comes any more, not even the end', (gateway) => gateway.blackHole()],
    ['heartbeats are not answered', (gateway) => gateway.stopAcks()],
    ['it is accepted and closed again and again', cutAnd((gateway) => gateway.closeAtOnce())],
  ])('is given up where %s, and may be tried again', async (_cause, misbehave) => {
    const patience = { reconnectMs: 300, heartbeatMs: 600, farewellMs: 50 };
    const bot = await live({ patience }, { heartbeatMs: 100 });
    await expectAnswer(bot);
    misbehave(bot.discord.gateway);
    await expectEnd(bot, STATUS.tryAgain, /^The connection to Discord is lost .+\. Start again/);
  });

  it.each([
    [4004, /^Discord does not accept DISCORD_TOKEN\. .+ Reset Token/],
    [4011, /more shards than SHARDS says \(4011\)/],
    [4012, /\(4012\)\. Look for a newer version/],
    [4014, /^Discord does not grant what this bot asks to see \(4014\)/],
  ])('is not made again after Discord has closed it for good with %i', async (code, sentence) => {
    const bot = await live();
    bot.discord.gateway.close(code);
    await expectEnd(bot, STATUS.mend, sentence);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
  });

  it('ends with the first 401: there is no storm of requests', async () => {
    const bot = await live();
    bot.discord.settings.token = 'taken-back';
    const before = bot.discord.requests.length;
    for (const user of [ANNA, BORIS, CLARA]) await bot.discord.type(COURT, { user }, { pings: [BOT.id] });
    await expectEnd(bot, STATUS.mend, /^Discord does not accept DISCORD_TOKEN/);
    expect(bot.discord.requests.length - before).toBeLessThanOrEqual(3);
    expect(bot.discord.gateway.closes).toEqual([1000]);
  });

  it('is not ended by an interaction whose own token is refused', async () => {
    const bot = await live();
    bot.discord.play({
      on: 'POST /interactions/:interaction/:token/callback',
      status: 401,
      code: 50_027,
    });
    await bot.discord.slash('ask', { question: COURT });
    await bot.logs('answer.late');
    await expectAnswer(bot);
  });
});

describe('a login', () => {
  it.each<[string, (discord: Discord) => void]>([
    ['the gateway accepts and closes at once', ({ gateway }) => gateway.closeAtOnce()],
    ['the gateway does not say hello', ({ gateway }) => gateway.noHello()],
    ['the gateway says nothing at all', ({ gateway }) => gateway.blackHole()],
  ])('is given up where %s, and may be tried again', async (_cause, misbehave) => {
    const bot = await liveUnder(misbehave, IMPATIENT);
    await expectEnd(bot, STATUS.tryAgain, /^Discord did not answer the login within 0\.3 s\. Start again/);
  });

  it.each<[string, (discord: Discord) => unknown]>([
    ['nobody listens', ({ close }) => close()],
    ['every request is cut', ({ play }) => play({ on: GATEWAY_BOT, cut: true, times: 99 })],
    ['every request is answered with 503', ({ play }) => play({ on: GATEWAY_BOT, status: 503, times: 99 })],
  ])('is given up where %s, and may be tried again', async (_cause, misbehave) => {
    const bot = await liveUnder(misbehave);
    await expectEnd(bot, STATUS.tryAgain, /^Discord cannot be reached \(.+\)\. Check the network and start/);
    expect(bot.discord.gateway.identifies).toEqual([]);
    expect(bot.discord.requests.length).toBeLessThanOrEqual(5);
  });

  it.each<[string, Fault]>([
    ['its first request is cut twice', { on: GATEWAY_BOT, cut: true, times: 2 }],
    ['its first request is answered with 503 twice', { on: GATEWAY_BOT, status: 503, times: 2 }],
    ['its first request is answered with 500', { on: GATEWAY_BOT, status: 500 }],
    ['its first request is answered with 429', { on: GATEWAY_BOT, status: 429, retryAfterMs: 100 }],
    ['its second request is cut', { on: GATEWAY_BOT, cut: true, from: 2 }],
    ['its second request is answered with 503', { on: GATEWAY_BOT, status: 503, from: 2 }],
    ['the commands cannot be read at once', { on: READ_COMMANDS, status: 503 }],
    ['the reading of the commands is cut', { on: READ_COMMANDS, cut: true }],
    ['the commands cannot be registered at once', { on: PUT_COMMANDS, status: 503 }],
    ['the registration is cut', { on: PUT_COMMANDS, cut: true }],
    ['registered commands are answered with 503', { on: PUT_COMMANDS, status: 503, afterEffect: true }],
  ])('is tried again where %s, and goes well, with one session', async (_cause, fault) => {
    const bot = await liveUnder(({ play }) => play(fault));
    await bot.discord.until(() => bot.discord.faults.areOver || undefined);
    await bot.logs(fault.afterEffect ? 'commands.unchanged' : 'commands.registered');
    await expectAnswer(bot);
    await bot.stop();
    expect(answersIn(bot)).toBe(1);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is tried again where a reply never comes, and commands are not registered twice', async () => {
    const silent = { silent: true, afterEffect: true };
    const bots: LiveBot[] = [];
    // The login is last: a client that is made anew goes to the double that was started last.
    for (const on of [PUT_COMMANDS, READ_COMMANDS, GATEWAY_BOT])
      bots.push(await liveUnder(({ play }) => play({ on, ...silent })));
    const outcomes = ['commands.unchanged', 'commands.registered', 'commands.registered'];
    await Promise.all(bots.map((bot, at) => bot.logs(outcomes[at] ?? '', 12_000)));
    for (const { discord } of bots) expect([discord.puts, discord.gateway.identifies.length]).toEqual([1, 1]);
  });

  it('with a token that Discord does not know is one request, a sentence and the end', async () => {
    const bot = await live({ config: { token: () => 'not-the-token' } });
    await expectEnd(bot, STATUS.mend, /^Discord does not accept DISCORD_TOKEN\. Copy the token again/);
    expect(bot.discord.requests).toHaveLength(1);
  });

  it('with a token that only the gateway refuses is a sentence and the end', async () => {
    const bot = await liveUnder(({ gateway }) => gateway.refuseIdentify(4004));
    await expectEnd(bot, STATUS.mend, /^Discord does not accept DISCORD_TOKEN\. Copy the token again/);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
  });

  it('with a token that Discord takes back before the commands are read is a sentence and the end', async () => {
    const bot = await liveUnder(({ play }) => play({ on: 'GET /applications/:a/commands', status: 401 }));
    await expectEnd(bot, STATUS.mend, /^Discord does not accept DISCORD_TOKEN/);
    expect(bot.discord.puts).toBe(0);
  });

  it('goes on without the text of messages where that is not granted, and says so', async () => {
    const bot = await live({ config: { readsMessages: true } });
    const { reason } = (await bot.logs('login.without-messages')).fields;
    expect(reason).toMatch(/^MESSAGE_CONTENT is true, but .+ not granted.+ Privileged Gateway Intents\.$/);
    await expectAnswer(bot);
    const asked = bot.discord.gateway.identifies.map(({ intents }) => (intents & MESSAGE_CONTENT) !== 0);
    expect(asked).toEqual([true, false]);
    await bot.discord.type(COURT, { user: BORIS }, { pings: [BOT.id] });
    await bot.discord.waitForMessage(NEWS);
    await bot.stop();
    expect(answersIn(bot)).toBe(2);
    expectSetUpOnce(bot);
  });

  it('is tried no third time where Discord grants nothing', async () => {
    const bot = await liveUnder(({ gateway }) => gateway.refuseIdentify(4014), {
      config: { readsMessages: true },
    });
    await expectEnd(bot, STATUS.mend, /^Discord does not grant what this bot asks to see \(4014\)/);
    expect(bot.discord.gateway.identifies).toHaveLength(2);
  });
});

describe('a login when few are left for the day', () => {
  const startLimit = { total: 1_000, remaining: 3, reset_after: 60_000, max_concurrency: 1 };

  it('waits, says so, and stops at once when asked to', async () => {
    const bot = await live({ waitsForReady: false }, { startLimit: { ...startLimit } });
    const { reason } = (await bot.logs('login.waits')).fields;
    expect(reason).toMatch(/^Only 3 of today's 1000 logins are left, .+ I wait 1 min and log in then\.$/);
    // The minute is longer than this test may take.
    await bot.stop();
    expect(await bot.ended).toBeNull();
    await sleep(300);
    expect(bot.discord.requests).toHaveLength(1);
    expect(bot.discord.gateway.identifies).toEqual([]);
  });

  it('comes when the day is over', async () => {
    const bot = await live(
      { waitsForReady: false },
      { startLimit: { ...startLimit, remaining: 0, reset_after: 200 } },
    );
    await bot.logs('login.waits');
    expect(bot.discord.gateway.identifies).toEqual([]);
    bot.discord.settings.startLimit.remaining = 1_000;
    await bot.logs('commands.registered');
    await expectAnswer(bot);
  });

  it('waits on where Discord has not begun to count anew', async () => {
    const bot = await live(
      { waitsForReady: false },
      { startLimit: { ...startLimit, remaining: 0, reset_after: 50 } },
    );
    await bot.discord.until(() => (bot.discord.requests.length >= 3 ? true : undefined));
    bot.discord.settings.startLimit.remaining = 1_000;
    await bot.logs('commands.registered');
    expect(bot.discord.gateway.identifies).toHaveLength(1);
  });
});

describe('a bot that is asked to stop', () => {
  it('finishes what it is answering, takes nothing new, and says goodbye', async () => {
    const bot = await live({ patience: { answerMs: 50, farewellMs: 15_000 }, answerTakesMs: () => 400 });
    const { discord } = bot;
    const asked = await discord.slash('ask', { question: COURT });
    await discord.type(COURT, { user: BORIS }, { pings: [BOT.id] });
    await asked.first();
    const stopping = bot.stop();
    const late = await discord.slash('ask', { question: COURT }, { user: CLARA });
    await stopping;
    expect((await asked.message()).text).toContain(QUOTED);
    expect(answersIn(bot)).toBe(2);
    expect(late.callbacks).toEqual([]);
    expect(await bot.ended).toBeNull();
    await discord.until(() => discord.gateway.closes[0]);
    expect(discord.gateway.closes).toEqual([1000]);
  });

  it('does not wait for an answer that takes for ever', async () => {
    const bot = await live({ patience: { answerMs: 50 }, answerTakesMs: () => 60_000 });
    const asked = await bot.discord.slash('ask', { question: COURT });
    await asked.first();
    // The minute is longer than this test may take.
    await bot.stop();
    expect(await bot.ended).toBeNull();
    expect(answersIn(bot)).toBe(1);
  });

  it('logs in no more, though the login was to be tried again', async () => {
    const bot = await liveUnder(({ play }) => play({ on: GATEWAY_BOT, status: 503 }), {
      patience: { retryMs: [100, 100] },
    });
    await bot.discord.until(() => bot.discord.faults.areOver || undefined);
    await bot.stop();
    await sleep(300);
    expect(bot.discord.requests).toHaveLength(1);
    expect(bot.discord.gateway.identifies).toEqual([]);
  });

  it('stops at once while it is logging in', async () => {
    const bot = await liveUnder(({ gateway }) => gateway.noHello());
    // A login is given up after a minute, which is longer than this test may take.
    await bot.stop();
    expect(await bot.ended).toBeNull();
  });
});

/** A bot that runs until the test has ended. */
async function live(options: BotOptions = {}, settings: Partial<Settings> = {}): Promise<LiveBot> {
  const bot = await startBot(options, settings);
  onTestFinished(() => bot.close());
  return bot;
}

/** The same, with something wrong from its first request on. */
async function liveUnder(
  misbehave: (discord: Discord) => unknown,
  options: BotOptions = {},
): Promise<LiveBot> {
  const bot = await live({ ...options, waitsForReady: false });
  // The first request goes out, but cannot have come in before this turn of the event loop is over.
  misbehave(bot.discord);
  return bot;
}

async function expectAnswer({ discord }: LiveBot, user = ANNA): Promise<void> {
  const exchange = await discord.slash('ask', { question: COURT }, { user });
  expect((await exchange.message()).text).toContain(QUOTED);
}

/** The bot ends by itself with this status and one plain sentence, in which the token does not stand. */
async function expectEnd({ ended, logged }: LiveBot, status: number, sentence: RegExp): Promise<void> {
  const reason = await ended;
  expect(reason?.message).toMatch(sentence);
  expect(reason?.message).not.toContain('\n');
  expect(reason).toBeInstanceOf(ExitError);
  expect(reason).toMatchObject({ status });
  expect(JSON.stringify([reason?.message, logged])).not.toContain(TOKEN);
}

function expectSetUpOnce({ discord, logged }: LiveBot): void {
  const readings = discord.requests.filter(({ method, path }) => method === 'GET' && /commands$/.test(path));
  expect([discord.puts, readings.length]).toEqual([1, 1]);
  expect(logged.filter(({ event }) => event === 'bot.ready')).toHaveLength(1);
  expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
}

function answersIn({ discord }: LiveBot): number {
  return discord.channel(NEWS).messages.filter(({ author }) => author === BOT).length;
}
