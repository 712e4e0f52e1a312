/** Restarts: what was shown before still works, and the commands are registered only where they have changed. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import type { Command } from '../../../commands/command.ts';
import type { Discord } from '../../support/discord/double.ts';
import { ANNA, BORIS, BOT, DIRECT, HOME } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';

const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const COMMANDS = '/applications/:application/commands';
const ME = { pings: [BOT.id] };

describe('after a restart', () => {
  let bot: LiveBot;
  let discord: Discord;

  beforeAll(async () => {
    bot = await startBot();
    ({ discord } = bot);
  });

  afterAll(() => bot.close());

  it('the buttons of an answer from before still work', async () => {
    const long = await (await discord.slash('ask', { question: 'Mira Holt' })).message();
    const answer = await (await discord.slash('ask', { question: COURT })).message();
    const secret = await (await discord.slash('ask', { question: COURT, private: true })).message();
    await restart();
    const context = await (await discord.press(answer, 'Context')).message();
    expect(context).toMatchObject({ isPrivate: true, pings: [] });
    expect(context.text).toContain('Judge Piet Aalders spoke of bad luck.');
    const turned = await (await discord.press(long, 'Next')).message();
    expect(turned.id).toBe(long.id);
    expect(turned.text).not.toBe(long.text);
    expect((await (await discord.press(answer, 'Dismiss')).message()).deleted).toBe(true);
    await discord.press(secret, 'Share');
    const shared = await discord.waitForMessage(answer.channelId, ({ isPrivate }) => !isPrivate);
    expect(shared.text).toContain(QUOTED);
    expect(shared.pings).toEqual([]);
  });

  it('the answer from before is followed up, by a ping in its thread and by the form', async () => {
    const answer = await (await discord.slash('ask', { question: COURT }, { user: BORIS })).message();
    const form = await discord.press(answer, 'Ask a follow-up', { user: BORIS });
    await form.modal();
    await restart();
    await discord.submit(form, 'Who gave Mira Holt a medal?');
    const medal = await discord.waitForMessage(answer.id);
    expect(medal.text).toContain('Mayor Tess Quint');
    await restart();
    await discord.type('And when was that?', { thread: answer, user: BORIS }, ME);
    const followUp = await discord.waitForMessage(answer.id);
    expect(headingOf(followUp)).toBe('When · gave Mira Holt a medal');
    expect(followUp.text).toContain('understood from “And when was that?”');
  });

  it('a conversation in direct messages goes on', async () => {
    await discord.type(COURT, { guild: null });
    await discord.waitForMessage(DIRECT.get(ANNA) ?? '');
    await restart();
    await discord.type('And where was that?', { guild: null });
    const followUp = await discord.waitForMessage(DIRECT.get(ANNA) ?? '');
    expect(headingOf(followUp)).toContain('where did Mira Holt stand before the court');
  });

  it('the commands have been registered once, whatever the number of starts', () => {
    expect(discord.gateway.identifies.length).toBeGreaterThan(3);
    expect(discord.puts).toBe(1);
    expect(bot.logged.map(({ event }) => event)).toContain('commands.unchanged');
  });

  async function restart(): Promise<void> {
    await bot.stop();
    bot = await bot.restart();
  }
});

describe('the commands', () => {
  it('are registered anew, all types at once, where a description has changed', async () => {
    const first = await live();
    const { discord } = first;
    const before = discord.commands('global');
    const commands = CATALOG.map((command) =>
      command.name === 'who' ? { ...command, description: 'Another description' } : command,
    );
    await restartWith(first, commands);
    const after = discord.commands('global');
    expect(discord.puts).toBe(2);
    expect(after.find(({ name }) => name === 'who')?.description).toBe('Another description');
    expect(after.map(({ name, type, id }) => [name, type, id])).toEqual(
      before.map(({ name, type, id }) => [name, type, id]),
    );
    expect(new Set(after.map(({ type }) => type))).toEqual(new Set([1, 3]));
  });

  it('are not registered anew where only their order has changed', async () => {
    const first = await live();
    await restartWith(first, CATALOG.toReversed());
    expect(first.discord.puts).toBe(1);
  });

  it('are taken away where they are no longer there', async () => {
    const first = await live();
    const { discord } = first;
    await restartWith(
      first,
      CATALOG.filter(({ name }) => name !== 'why'),
    );
    expect(discord.puts).toBe(2);
    expect(discord.commands('global').map(({ name }) => name)).not.toContain('why');
  });

  it('are registered in one server alone while developing, and once', async () => {
    const bot = await live({ config: { devGuildId: HOME } });
    await bot.stop();
    await closing(await bot.restart());
    expect(bot.discord.puts).toBe(1);
    expect(bot.discord.commands('global')).toEqual([]);
    expect(bot.discord.commands(HOME)).toHaveLength(CATALOG.length);
  });

  it('are missing where the bot is no member of that server, and the log says how to mend it', async () => {
    const bot = await liveUnder(
      { on: 'GET /applications/:a/guilds/:g/commands', status: 403, code: 50_001 },
      HOME,
    );
    const { mend } = (await bot.logs('commands.not-registered')).fields;
    expect(mend).toMatch(
      /^The bot is not on the server that DEV_GUILD_ID names .+ invite the bot: https:\/\/discord\.com\/oauth2\S+$/,
    );
    await expectAnswer(bot);
    expect(bot.discord.requests.filter(({ path }) => path.endsWith('/commands'))).toHaveLength(1);
  });

  it.each<[string, Parameters<Discord['play']>[0]]>([
    ['reading them is answered with 503', { on: `GET ${COMMANDS}`, status: 503, times: 2 }],
    ['reading them is cut', { on: `GET ${COMMANDS}`, cut: true, times: 2 }],
    ['writing them is answered with 500', { on: `PUT ${COMMANDS}`, status: 500, times: 2 }],
    ['writing them is cut after it was done', { on: `PUT ${COMMANDS}`, cut: true, afterEffect: true }],
    ['writing them is answered with 429', { on: `PUT ${COMMANDS}`, status: 429, retryAfterMs: 100 }],
  ])('are registered all the same where %s', async (_cause, fault) => {
    const bot = await liveUnder(fault);
    await bot.discord.until(() => (bot.discord.faults.areOver ? true : undefined));
    const exchange = await bot.discord.slash('ask', { question: COURT });
    expect((await exchange.message()).text).toContain(QUOTED);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each(['GET', 'PUT'])(
    'that cannot be registered, since every %s fails, are named in the log, and messages are answered all the same',
    async (method) => {
      const bot = await liveUnder({ on: `${method} ${COMMANDS}`, status: 503, times: 99 });
      const { mend } = (await bot.logs('commands.not-registered')).fields;
      expect(mend).toBe('Run "npm run deploy" when Discord is well again.');
      await expectAnswer(bot);
    },
  );
});

/** A bot that runs until the test has ended. */
async function live(options: BotOptions = {}): Promise<LiveBot> {
  return closing(await startBot(options));
}

function closing(bot: LiveBot): LiveBot {
  onTestFinished(() => bot.close());
  return bot;
}

/** A bot that meets a fault at its first requests. */
async function liveUnder(
  fault: Parameters<Discord['play']>[0],
  devGuildId: string | null = null,
): Promise<LiveBot> {
  const bot = await live({ config: { devGuildId }, waitsForReady: false });
  // The first request goes out, but cannot have come in before this turn of the event loop is over.
  bot.discord.play(fault);
  return bot;
}

async function restartWith(bot: LiveBot, commands: readonly Command[]): Promise<void> {
  await bot.stop();
  closing(await bot.restart({ commands }));
}

/** A direct message is answered, for which no command is needed. */
async function expectAnswer({ discord }: LiveBot): Promise<void> {
  await discord.type(COURT, { guild: null });
  expect((await discord.waitForMessage(DIRECT.get(ANNA) ?? '')).text).toContain(QUOTED);
}

function headingOf({ text }: Shown): string | undefined {
  return text.split('\n')[0];
}
