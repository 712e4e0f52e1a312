import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { GatewayIntentBits, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startDouble } from '../support/discord/double.ts';
import { connect, echo, regular } from '../support/discord/echo-client.ts';
import {
  BORIS,
  BOT,
  BOT_ROLE,
  CLARA,
  DIRECT,
  GENERAL,
  HOME,
  NEWS,
  READERS,
} from '../support/discord/people.ts';
import { REPOSITORY } from '../support/programs.ts';

let discord: Discord;

beforeEach(async () => {
  discord = await startDouble();
  discord.install();
});

afterEach(async () => {
  await discord.close();
  expect(discord.violations).toEqual([]);
});

describe('an unmodified client', () => {
  it('logs in, registers commands and answers directly', async () => {
    const client = await connect({ onInteraction: echo });
    expect(client.guilds.cache.get(HOME)?.channels.cache.size).toBe(2);
    expect(client.guilds.cache.get(HOME)?.roles.botRoleFor(client.user)?.id).toBe(BOT_ROLE.id);
    expect(discord.commands('global').map(({ name }) => name)).toEqual(['echo', 'Read this', 'secret']);
    expect(discord.puts).toBe(1);

    const exchange = await discord.slash('echo', { text: 'a **bold** word' });
    const shown = await exchange.message();
    expect(shown).toMatchObject({ text: 'a bold word', effects: ['bold'], isPrivate: false, pings: [] });
    expect(exchange.callbacks).toHaveLength(1);
    expect(discord.channel(NEWS).messages).toEqual([shown]);
  });

  it('is a whole program, unchanged', () => {
    const preload = path.join(REPOSITORY, 'tests/support/discord/preload.cjs');
    const program = 'console.log(new (require("discord.js").Client)({ intents: [] }).options.rest.api)';
    const out = execFileSync(process.execPath, ['--require', preload, '--eval', program], {
      cwd: REPOSITORY,
      env: { DISCORD_DOUBLE: discord.url },
      encoding: 'utf8',
    });
    expect(out.trim()).toBe(discord.url);
  });

  it('defers first and edits then, with the same audience', async () => {
    await connect({ onInteraction: echo });
    const exchange = await discord.slash(
      'echo',
      { text: 'slow', late: true, private: true },
      { user: BORIS },
    );
    expect(await exchange.first()).toMatchObject({ type: 5, body: { flags: 64 } });
    expect(await exchange.message()).toMatchObject({ text: 'slow', isPrivate: true, edits: 1 });
  });

  it('completes what is typed', async () => {
    await connect({ onInteraction: echo });
    const exchange = await discord.autocomplete('echo', 'text', 'ros');
    expect(await exchange.choices()).toEqual([{ name: 'Rostov', value: 'rostov' }]);
  });

  it('updates a message whose button is pressed', async () => {
    await connect({ onInteraction: echo });
    const shown = await (await discord.slash('echo', { text: 'first' })).message();
    const pressed = await discord.press(shown, 'Again');
    expect(await pressed.message()).toMatchObject({ id: shown.id, text: 'Once more', edits: 1 });
  });

  it('shows a modal and takes what is written in it', async () => {
    await connect({ onInteraction: echo });
    const shown = await (await discord.slash('echo', { text: 'first' })).message();
    const pressed = await discord.press(shown, 'ask');
    expect(await pressed.modal()).toMatchObject({ title: 'Ask' });
    const submitted = await discord.submit(pressed, 'why?');
    expect((await submitted.message()).text).toBe('You asked why?');
  });

  it('reads the target of a message command', async () => {
    await connect({ onInteraction: echo });
    const target = await discord.type('what nobody else may read');
    const exchange = await discord.messageCommand('Read this', target, { user: CLARA });
    expect((await exchange.message()).text).toContain('what nobody else may read');
  });

  it('answers abroad and in a direct channel', async () => {
    const seen: unknown[] = [];
    const onInteraction = (interaction: Interaction) => {
      seen.push([interaction.guild, interaction.inGuild(), interaction.context]);
      return echo(interaction);
    };
    await connect({ onInteraction });
    const abroad = await discord.slash('echo', { text: 'abroad' }, { guild: 'foreign' });
    const direct = await discord.slash('echo', { text: 'direct' }, { guild: null, user: CLARA });
    expect((await abroad.message()).text).toBe('abroad');
    expect((await direct.message()).channelId).toBe(DIRECT.get(CLARA));
    expect(seen).toEqual([
      [null, true, 0],
      [null, false, 1],
    ]);
  });

  it('is offered no command that is hidden from a member', async () => {
    await connect({ onInteraction: echo });
    await expect(discord.slash('secret')).rejects.toThrow('No command "secret" is offered to anna in news.');
    expect(await discord.slash('secret', {}, { opened: true })).toBeDefined();
    await expect(discord.slash('echo')).rejects.toThrow('needs the option "text"');
    await expect(discord.slash('echo', { text: 1 })).rejects.toThrow('takes no number');
  });

  it('gets direct messages, and texts elsewhere only where it is spoken to', async () => {
    const read: string[] = [];
    await connect({ onMessage: async ({ cleanContent }) => read.push(cleanContent) });
    await discord.type('in private', { guild: null });
    await discord.type('not for you');
    await discord.type('what now?', {}, { pings: [BOT.id] });
    await discord.type('all of you', {}, { rolePings: [BOT_ROLE.id, READERS.id] });
    const own = discord.earlier({ content: 'I was here.' });
    await discord.type('why?', {}, { replyTo: own });
    await discord.type('aside', {}, { replyTo: own, replyPings: false });
    await expect.poll(() => read).toEqual(['in private', '', '@Dateline what now?', '', 'why?', '']);
  });

  it('gets every text with the intent', async () => {
    discord.settings.messageContent = true;
    const read: string[] = [];
    const intents =
      GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent;
    await connect({ onMessage: async ({ content }) => read.push(content) }, { intents });
    await discord.type('not for you');
    await expect.poll(() => read).toEqual(['not for you']);
  });

  it('posts in a channel and replies', async () => {
    await connect({ onMessage: (message) => message.reply(regular('<@1> here I am')) });
    const typed = await discord.type('well?', { channel: GENERAL });
    const shown = await discord.waitForMessage(GENERAL);
    expect(shown).toMatchObject({ reference: typed.id, pings: [], effects: ['ping @1'] });
  });

  it('posts twice with one nonce, and one message is there', async () => {
    const send = regular('once');
    await connect({
      onMessage: ({ channel }) => (channel.isSendable() ? channel.send(send) : Promise.reject()),
    });
    await discord.type('one');
    await discord.type('two');
    await expect.poll(() => discord.requests.filter(({ path }) => path.endsWith('/messages')).length).toBe(2);
    expect(discord.channel(NEWS).messages.filter(({ author }) => author === BOT)).toHaveLength(1);
  });
});
