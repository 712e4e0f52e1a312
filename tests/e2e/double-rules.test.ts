import type { Client, Interaction, TextChannel, ThreadChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startDouble } from '../support/discord/double.ts';
import { card, connect, echo, regular } from '../support/discord/echo-client.ts';
import { ANNA, BORIS, NEWS } from '../support/discord/people.ts';

const BODY = { content: 'x', allowed_mentions: { parse: [] }, nonce: '1', enforce_nonce: true };

let discord: Discord;

beforeEach(async () => {
  discord = await startDouble();
  discord.install();
});

afterEach(() => discord.close());

function channelIn(client: Client): TextChannel {
  return client.channels.cache.get(NEWS) as TextChannel;
}

describe('an interaction', () => {
  it('has one first answer', async () => {
    const onInteraction = async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      interaction.deferred = false;
      await interaction.reply(card('again'));
    };
    await connect({ onInteraction });
    const exchange = await discord.slash('echo', { text: 'x' });
    await discord.until(() => exchange.refused[0]);
    expect(exchange.refused).toEqual([{ status: 400, code: 40060 }]);
    expect(exchange.callbacks.map(({ type }) => type)).toEqual([5]);
    await expect(discord.silence(50)).resolves.toBeUndefined();
  });

  it('is lost after the deadline', async () => {
    discord.settings.deadlineMs = 300;
    const onInteraction = async (interaction: Interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await echo(interaction);
    };
    await connect({ onInteraction });
    const exchange = await discord.slash('echo', { text: 'x' });
    await discord.until(() => exchange.refused[0]);
    expect(exchange.refused).toEqual([{ status: 404, code: 10062 }]);
    expect(discord.missedDeadlines).toEqual(['/echo']);
    expect(discord.channel(NEWS).messages).toEqual([]);
  });

  it('takes no edit after its token is worn out', async () => {
    discord.settings.tokenLifeMs = 0;
    await connect({ onInteraction: echo });
    const exchange = await discord.slash('echo', { text: 'x', late: true });
    await discord.until(() => exchange.refused[0]);
    expect(exchange.refused).toEqual([{ status: 401, code: 50027 }]);
    expect(discord.channel(NEWS).messages[0]?.flags).toBe(128);
  });

  it('is answered privately abroad where the server wants it so', async () => {
    discord.settings.forbidsExternalApps = true;
    await connect({ onInteraction: echo });
    const exchange = await discord.slash('echo', { text: 'x' }, { guild: 'foreign' });
    expect((await exchange.message()).isPrivate).toBe(true);
  });
});

describe('a private answer', () => {
  it('is in no history, and nobody else can press it', async () => {
    const client = await connect({ onInteraction: echo });
    const exchange = await discord.slash('echo', { text: 'x', private: true }, { user: BORIS });
    const shown = await exchange.message();
    expect((await channelIn(client).messages.fetch({ limit: 5 })).size).toBe(0);
    await expect(discord.press(shown, 'Again', { user: ANNA })).rejects.toThrow('does not see');
    expect((await (await discord.press(shown, 'Again')).message()).isPrivate).toBe(true);
  });
});

describe('a body', () => {
  it('that breaks a rule is refused and recorded', async () => {
    const client = await connect();
    const sent = channelIn(client).send({ content: 'x'.repeat(2_001) });
    await expect(sent).rejects.toMatchObject({ status: 400, code: 50035 });
    expect(discord.violations.join()).toContain('POST /channels/');
  });

  it('for an unknown route is refused and recorded', async () => {
    const client = await connect();
    await expect(client.users.fetch(ANNA.id)).rejects.toMatchObject({ status: 404 });
    expect(discord.violations).toEqual([`GET /users/${ANNA.id}: The double knows no such route.`]);
  });
});

describe('a thread', () => {
  async function openThread(client: Client): Promise<ThreadChannel> {
    const message = await channelIn(client).send(regular('start'));
    return message.startThread({ name: 'Talk' });
  }

  it('hangs on a message, once', async () => {
    const client = await connect();
    const thread = await openThread(client);
    await thread.send(regular('inside'));
    expect(discord.thread(thread.id)).toMatchObject({
      name: 'Talk',
      ownerId: client.user.id,
      archived: false,
    });
    expect(discord.thread(thread.id)?.messages.map(({ text }) => text)).toEqual(['inside']);
    const message = await channelIn(client).messages.fetch({ message: thread.id, force: true });
    expect(message.hasThread).toBe(true);
    const again = client.rest.post(`/channels/${NEWS}/messages/${thread.id}/threads`, {
      body: { name: 'x' },
    });
    await expect(again).rejects.toMatchObject({ status: 400, code: 160004 });
  });

  it('is un-archived by a message, before the message comes', async () => {
    const seen: string[] = [];
    const client = await connect({ onMessage: async ({ channelId }) => seen.push(channelId) });
    const typed = await discord.type('start');
    discord.createThread({ on: typed, by: BORIS, archived: true });
    await expect.poll(() => seen).toEqual([NEWS]);
    await discord.type('inside', { thread: typed });
    await expect.poll(() => seen).toEqual([NEWS, typed.id]);
    expect(discord.thread(typed.id)?.archived).toBe(false);
    expect(client.channels.cache.has(typed.id)).toBe(true);
  });

  it('takes no message while it is locked, and no edit while it is archived', async () => {
    const client = await connect();
    const thread = await openThread(client);
    const inside = await thread.send(regular('inside'));
    await thread.setArchived(true);
    await expect(inside.edit(card('other'))).rejects.toMatchObject({ code: 50083 });

    const typed = await discord.type('start');
    discord.createThread({ on: typed, locked: true });
    const post = client.rest.post(`/channels/${typed.id}/messages`, { body: BODY });
    await expect(post).rejects.toMatchObject({ status: 403, code: 160005 });
  });
});

describe('permissions', () => {
  it('that are missing refuse what needs them, and stand in the interaction', async () => {
    let mayCreate: boolean | undefined;
    const onInteraction = async (interaction: Interaction) => {
      mayCreate = interaction.appPermissions.has('CreatePublicThreads');
      await echo(interaction);
    };
    const client = await connect({ onInteraction });
    discord.setPermissions(NEWS, { deny: ['CreatePublicThreads', 'ReadMessageHistory'] });
    const message = await channelIn(client).send(regular('start'));
    await expect(message.startThread({ name: 'Talk' })).rejects.toMatchObject({ status: 403, code: 50013 });
    await (await discord.slash('echo', { text: 'x' })).message();
    expect(mayCreate).toBe(false);
    expect((await channelIn(client).messages.fetch({ limit: 5 })).size).toBe(0);
    discord.setPermissions(NEWS, { deny: ['ViewChannel'] });
    const unseen = client.rest.get(`/channels/${NEWS}`);
    await expect(unseen).rejects.toMatchObject({ status: 403, code: 50001 });
  });
});
