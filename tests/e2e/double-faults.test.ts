import { type Client, Events, GatewayIntentBits, Status, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startDouble, TOKEN } from '../support/discord/double.ts';
import { card, connect, createClient, echo } from '../support/discord/echo-client.ts';
import { HOME, NEWS } from '../support/discord/people.ts';

const SEND = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

let discord: Discord;

beforeEach(async () => {
  // The client under test puts no nonce on what it sends, as the bot must.
  discord = await startDouble({ refusesBadBodies: false });
  discord.install();
});

afterEach(() => discord.close());

function send(client: Client): Promise<unknown> {
  return (client.channels.cache.get(NEWS) as TextChannel).send(card('sent'));
}

function sentTexts(): readonly string[] {
  return discord.channel(NEWS).messages.map(({ text }) => text);
}

describe('a request', () => {
  it('is repeated after a 503, and so done twice where it had taken effect', async () => {
    const client = await connect();
    discord.play({ on: SEND, status: 503, afterEffect: true });
    await send(client);
    expect(sentTexts()).toEqual(['sent', 'sent']);
    expect(discord.faults.areOver).toBe(true);
  });

  it('is repeated after a 503 before its effect, and done once', async () => {
    const client = await connect();
    discord.play({ on: SEND, status: 503, times: 2 });
    await send(client);
    expect(sentTexts()).toEqual(['sent']);
    expect(
      discord.requests.filter(({ path }) => path.endsWith('/messages')).map(({ status }) => status),
    ).toEqual([503, 503, 200]);
  });

  it('waits as long as a 429 tells it', async () => {
    const client = await connect();
    discord.play({ on: SEND, status: 429, retryAfterMs: 300, global: true });
    const startedAt = performance.now();
    await send(client);
    expect(performance.now() - startedAt).toBeGreaterThan(290);
    expect(sentTexts()).toEqual(['sent']);
  });

  it('fails where its socket is cut, the second time', async () => {
    const client = await connect();
    discord.play({ on: SEND, cut: true, from: 2 });
    await send(client);
    await expect(send(client)).rejects.toThrow();
    expect(sentTexts()).toEqual(['sent']);
  });

  it('is never answered', async () => {
    const client = await connect({}, { rest: { timeout: 1_000, retries: 0 } });
    discord.play({ on: SEND, silent: true });
    await expect(send(client)).rejects.toThrow('aborted');
  });

  it('that was accepted and answered with 503 is refused when it is repeated', async () => {
    await connect({ onInteraction: echo });
    discord.play({ on: CALLBACK, status: 503, afterEffect: true });
    const exchange = await discord.slash('echo', { text: 'x' });
    await discord.until(() => exchange.refused[0]);
    expect(exchange.refused).toEqual([{ status: 400, code: 40060 }]);
  });

  it('takes the token with it after a 401', async () => {
    const client = await connect();
    discord.play({ on: SEND, status: 401 });
    await expect(send(client)).rejects.toMatchObject({ status: 401 });
    await expect(send(client)).rejects.toThrow('Expected token');
  });
});

describe('the gateway', () => {
  it('lets a session be resumed after op 7, and replays what was missed', async () => {
    await connect({ onInteraction: echo });
    discord.gateway.send(7, null);
    await discord.until(() => (discord.gateway.sessions[0]?.socket === null ? true : undefined));
    const exchange = await discord.slash('echo', { text: 'meanwhile' });
    expect((await exchange.message()).text).toBe('meanwhile');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('makes a client identify anew after op 9', async () => {
    await connect({ onInteraction: echo });
    discord.gateway.send(9, false);
    await discord.until(() => discord.gateway.identifies[1], 10_000);
    await discord.ready();
    expect((await (await discord.slash('echo', { text: 'new' })).message()).text).toBe('new');
  });

  it('refuses an intent that is not granted with 4014, and a wrong token with 4004', async () => {
    const intents = GatewayIntentBits.Guilds | GatewayIntentBits.MessageContent;
    await expect(createClient({}, { intents }).login(TOKEN)).rejects.toThrow('disallowed intents');
    await expect(createClient().login('bm90.dGhl.token')).rejects.toThrow('invalid token');
    discord.gateway.refuseIdentify(4004);
    await expect(createClient().login(TOKEN)).rejects.toThrow('Authentication failed');
  });

  it('ends a client with a fatal close after READY', async () => {
    const client = await connect();
    const gone = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    discord.gateway.close(4014);
    expect(await gone).toBe(4014);
  });

  it('never answers a resume', async () => {
    const client = await connect();
    discord.gateway.ignoreResume();
    discord.gateway.cut();
    await expect.poll(() => client.ws.shards.get(0)?.status).toBe(Status.Resuming);
    expect(discord.gateway.sessions[0]?.socket).toBeNull();
  });

  it('does not acknowledge, and is noticed at the next beat', async () => {
    discord.settings.heartbeatMs = 100;
    await connect();
    discord.gateway.stopAcks();
    await discord.until(() => (discord.gateway.closes.length > 0 ? true : undefined));
  });

  it('doubles an interaction, and the client takes it for two', async () => {
    let count = 0;
    await connect({
      onInteraction: async () => {
        count += 1;
      },
    });
    discord.play({ on: 'INTERACTION_CREATE', twice: true });
    await discord.slash('echo', { text: 'x' });
    discord.gateway.redispatchLast();
    await expect.poll(() => count).toBe(3);
  });

  it('sends a key as null that it would omit', async () => {
    const client = await connect();
    const received: unknown[] = [];
    client.on('raw', ({ t, d }) => received.push(t, d));
    await discord.type('x', {}, { nullField: 'poll' });
    await discord.type('y');
    await expect.poll(() => received).toHaveLength(4);
    expect(received).toEqual([
      'MESSAGE_CREATE',
      expect.objectContaining({ poll: null }),
      'MESSAGE_CREATE',
      expect.not.objectContaining({ poll: null }),
    ]);
  });

  it('falls silent like a black hole, and the client notices nothing at first', async () => {
    const client = await connect({ onInteraction: echo });
    discord.gateway.blackHole();
    await discord.slash('echo', { text: 'x' });
    await discord.silence(200);
    expect(client.ws.shards.get(0)?.status).toBe(Status.Ready);
  });

  it('leaves a client without the guild', async () => {
    discord.gateway.withholdGuilds();
    const client = await connect();
    expect(client.guilds.cache.get(HOME)?.available).toBe(false);
  });

  it('lets a login wait where it says no hello', async () => {
    discord.gateway.noHello();
    const login = createClient().login(TOKEN);
    const wait = new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'));
    expect(await Promise.race([login, wait])).toBe('still waiting');
    discord.gateway.behave();
    discord.gateway.cut();
    expect(await login).toBe(TOKEN);
  });

  it('refuses a login where no start is left', async () => {
    discord.settings.startLimit.remaining = 0;
    await expect(createClient().login(TOKEN)).rejects.toThrow('Not enough sessions remaining');
  });

  it('is told 1000 when a client leaves', async () => {
    const client = await connect();
    await client.destroy();
    await expect.poll(() => discord.gateway.closes).toEqual([1000]);
    expect(discord.gateway.sessions).toEqual([]);
  });
});
