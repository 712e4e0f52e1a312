/** Conversations: what reaches the bot without a command, and what a question builds on. */
import { Client } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { EPHEMERAL } from '../../support/discord/messages.ts';
import { ANNA, BORIS, BOT, BOT_ROLE, CLARA, DIRECT, GENERAL, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { botForTests, COURT, command, headingOf, ownThread, SEALS, say } from './conversation.ts';

const ME = { pings: [BOT.id] };
const WHERE_COURT = 'where did Mira Holt stand before the court?';
const MEDAL = 'Who gave Mira Holt a medal?';
const WHEN_MEDAL = 'When · gave Mira Holt a medal';
const WHEN_SEALS = 'When · counted nine seals';

describe('a message for the bot', () => {
  const bot = botForTests(() => startBot({}, { rolePingReads: true }));

  it('is answered where it pings the bot, in a reply to it', async () => {
    const asked = await bot().discord.type(COURT, {}, ME);
    const answer = await bot().discord.waitForMessage(NEWS);
    expect(answer.text).toContain('“Mira Holt stood before the court of Brill in February 2020.”');
    expect(answer).toMatchObject({ isPrivate: false, pings: [], reference: asked.id });
    expect(answer.buttons.map(({ label }) => label)).toEqual(['Context', 'Ask a follow-up', 'Dismiss']);
  });

  it('is answered where it pings the role that Discord made for the bot', async () => {
    const answer = await say(bot(), COURT, { user: BORIS }, { rolePings: [BOT_ROLE.id] });
    expect(headingOf(answer)).toBe(COURT);
  });

  it('is answered where it replies, with a ping, to a message of the bot, and builds on that one', async () => {
    const first = await say(bot(), COURT, { user: CLARA }, ME);
    await say(bot(), SEALS, { user: CLARA }, ME);
    const answer = await say(bot(), 'And where was that?', { user: CLARA }, { replyTo: first });
    expect(headingOf(answer)).toBe(WHERE_COURT);
    expect(answer.text).toContain('understood from “And where was that?”');
  });

  it('is answered where it is written to the bot alone, and not as a reply', async () => {
    const answer = await say(bot(), COURT, { guild: null });
    expect(answer).toMatchObject({ channelId: DIRECT.get(ANNA), reference: null });
    expect(headingOf(answer)).toBe(COURT);
  });

  it('is answered in a thread of somebody else as soon as it pings the bot', async () => {
    const thread = bot().discord.createThread({
      on: await bot().discord.type('Who knows?', { user: BORIS }),
    });
    const answer = await say(bot(), COURT, { thread, user: BORIS }, ME);
    expect(answer).toMatchObject({ channelId: thread.id });
    expect(headingOf(answer)).toBe(COURT);
  });

  it('is answered once where Discord sends it twice', async () => {
    bot().discord.play({ on: 'MESSAGE_CREATE', twice: true });
    const asked = await bot().discord.type(COURT, { channel: GENERAL, user: BORIS }, ME);
    await bot().discord.waitForMessage(GENERAL);
    await say(bot(), SEALS, { channel: GENERAL, user: BORIS }, ME);
    expect(repliesTo(bot(), asked)).toHaveLength(1);
  });

  it('may be a command as it is typed', async () => {
    const answer = await say(bot(), '/when Abel Storm', { user: BORIS }, ME);
    expect(headingOf(answer)).toBe('When · Abel Storm');
  });

  it('may ask for help, which all then see', async () => {
    const answer = await say(bot(), '/help', { channel: GENERAL, user: BORIS }, ME);
    expect(answer.text).toContain('/who name');
  });

  it('is read without the pings of others, whom the answer does not ping either', async () => {
    const text = `<@${BOT.id}> <@${CLARA.id}> <@${BORIS.id}> ${COURT}`;
    const answer = await say(bot(), text, { channel: GENERAL, user: CLARA });
    expect(headingOf(answer)).toBe(COURT);
    expect(answer.raw).not.toMatch(/<@|@everyone/);
  });

  it('is read without a ping of everyone', async () => {
    const scene = { channel: GENERAL, user: CLARA };
    const answer = await say(bot(), COURT, scene, { ...ME, everyone: true });
    expect(headingOf(answer)).toBe(COURT);
    const online = await say(bot(), `<@${BOT.id}> @here ${COURT}`, scene);
    expect(headingOf(online)).toBe(COURT);
  });

  it('is told what is wanted where it holds nothing but pings of others', async () => {
    const answer = await say(bot(), `<@${BOT.id}> who is <@${BORIS.id}>?`, { channel: GENERAL, user: ANNA });
    expect(answer.text).toMatch(
      /^That has no word I can look up\. Try a name, a place or a thing, such as \p{Lu}[\p{L} ]+\.$/u,
    );
    expect(answer.buttons.map(({ label }) => label)).toEqual(['Dismiss']);
  });

  it('cannot make the bot ping anybody, or write a link or code', async () => {
    const text = '</reload:1> ||@everyone|| [Abel Storm](https://evil.test) # <@&1> ```@here``` `who`';
    const answer = await say(bot(), text, { guild: null, user: BORIS });
    expect(answer.effects.filter((effect) => !['heading', 'bold', 'subtext'].includes(effect))).toEqual([]);
    expect(answer.raw).not.toContain('<@');
  });

  it('is answered though it was written on an answer that is gone', async () => {
    const replyTo = await say(bot(), COURT, { channel: GENERAL }, ME);
    await bot().discord.press(replyTo, 'Dismiss');
    await bot().discord.until(() => bot().discord.message(replyTo.id).deleted || undefined);
    const answer = await say(bot(), `<@${BOT.id}> ${SEALS}`, { channel: GENERAL }, { replyTo });
    expect(headingOf(answer)).toBe(SEALS);
  });

  it('is told its length where it is far too long', async () => {
    const answer = await say(bot(), 'Abel Storm '.repeat(210), { guild: null, user: BORIS });
    expect(answer.text).toBe('That is 2,309 characters; a question may have 2,000.');
  });
});

describe('a reply that pings the bot only because it is one', () => {
  const bot = botForTests(startBot);

  it('is answered where it asks, or names what is there', async () => {
    const replyTo = await say(bot(), COURT, {}, ME);
    expect(headingOf(await say(bot(), 'and where?', {}, { replyTo }))).toBe(WHERE_COURT);
    expect(headingOf(await say(bot(), 'Abel Storm', {}, { replyTo }))).toBe('Abel Storm');
  });

  it('is told what is wanted where it asks with no word to look up', async () => {
    const replyTo = await say(bot(), '', { user: BORIS }, ME);
    const told = await say(bot(), 'why?', { user: BORIS }, { replyTo });
    expect(told.text).toContain('no word I can look up');
  });
});

describe('a message whose words do not reach the bot', () => {
  const bot = botForTests(startBot);

  it('gets, where it pings the role of the bot, a button that opens a form', async () => {
    const asked = await bot().discord.type(COURT, {}, { rolePings: [BOT_ROLE.id] });
    const offer = await bot().discord.waitForMessage(NEWS);
    expect(offer).toMatchObject({ isPrivate: false, pings: [], reference: asked.id });
    expect(offer.text).toContain('I see no words in that message');
    expect(offer.buttons.map(({ label }) => label)).toEqual(['Ask a question', 'Dismiss']);
    const answer = await fillIn(bot(), offer, COURT);
    expect(headingOf(answer)).toBe(COURT);
    expect(answer.isPrivate).toBe(false);
  });

  it('gets the same button where it has no words at all, in a direct message too', async () => {
    const offer = await say(bot(), '', { user: BORIS }, ME);
    expect(offer.buttons.map(({ label }) => label)).toEqual(['Ask a question', 'Dismiss']);
    await say(bot(), COURT, { guild: null });
    const direct = await say(bot(), '', { guild: null }, ME);
    const answer = await fillIn(bot(), direct, 'And where was that?');
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });

  it('gets it where it replies to the answer of a command, and the form builds on that answer', async () => {
    const answered = await bot().discord.slash('ask', { question: COURT }, { channel: GENERAL, user: CLARA });
    const replyTo = await answered.message();
    const offer = await say(bot(), 'and where?', { channel: GENERAL, user: CLARA }, { replyTo });
    const answer = await fillIn(bot(), offer, 'And where was that?', { user: CLARA });
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });

  it('gets it once where it only replies: it may have been no question at all', async () => {
    const scene = { channel: GENERAL, user: ANNA };
    const replyTo = await command(bot(), 'ask', { question: COURT }, scene);
    const offer = await say(bot(), 'thanks', scene, { replyTo });
    expect(offer.text).toContain('I see no words in that message');
    const again = await bot().discord.type('thank you', scene, { replyTo });
    await say(bot(), SEALS, scene, ME);
    expect(repliesTo(bot(), again)).toEqual([]);
  });

  it('gets an offer that whoever asked can clean up', async () => {
    const scene = { channel: GENERAL, user: CLARA };
    const offer = await say(bot(), '', scene, ME);
    await bot().discord.press(offer, 'Dismiss', scene);
    await bot().discord.until(() => bot().discord.message(offer.id).deleted || undefined);
  });

  it('gets it in a thread, and the form builds on the answer before', async () => {
    const thread = bot().discord.createThread({ on: await say(bot(), COURT, { user: BORIS }, ME) });
    const offer = await say(bot(), 'and where?', { thread, user: BORIS }, { rolePings: [BOT_ROLE.id] });
    const answer = await fillIn(bot(), offer, 'And where was that?', { user: BORIS });
    expect(answer).toMatchObject({ channelId: thread.id, isPrivate: false });
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });
});

describe('what a question builds on', () => {
  const bot = botForTests(startBot);

  it('is, in a thread, the answer that the thread was opened on', async () => {
    const thread = bot().discord.createThread({
      on: await command(bot(), 'when', { subject: 'Abel Storm' }),
    });
    const answer = await say(bot(), 'And where was that?', { thread }, ME);
    expect(headingOf(answer)).toBe('Where · Abel Storm');
    expect(answer.text).toContain('understood from “And where was that?”');
  });

  it('is the answer that was given to the same member, and else the newest', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Let us ask.') });
    await say(bot(), COURT, { thread, user: ANNA }, ME);
    await say(bot(), SEALS, { thread, user: BORIS }, ME);
    const forAnna = await say(bot(), 'And where was that?', { thread, user: ANNA }, ME);
    expect(headingOf(forAnna)).toBe(WHERE_COURT);
    const forBoris = await say(bot(), 'And when?', { thread, user: BORIS }, ME);
    expect(headingOf(forBoris)).toBe(WHEN_SEALS);
    const forClara = await say(bot(), 'And where was that?', { thread, user: CLARA }, ME);
    expect(headingOf(forClara)).toBe('Where · counted nine seals');
  });

  it('is an older answer where the question replies to that one', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Let us ask.') });
    const older = await say(bot(), COURT, { thread, user: BORIS }, ME);
    await say(bot(), SEALS, { thread, user: BORIS }, ME);
    const answer = await say(bot(), 'And where was that?', { thread, user: BORIS }, { replyTo: older });
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });

  it('is the answer to another member where the question replies to it', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Let us ask.') });
    await say(bot(), COURT, { thread, user: CLARA }, ME);
    const theirs = await say(bot(), SEALS, { thread, user: BORIS }, ME);
    const answer = await say(bot(), 'And when?', { thread, user: CLARA }, { replyTo: theirs });
    expect(headingOf(answer)).toBe(WHEN_SEALS);
  });

  it('is no remark of the bot, but the answer before it', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Let us ask.') });
    await say(bot(), COURT, { thread, user: CLARA }, ME);
    const remark = await say(bot(), `<@${BOT.id}> ${'Holt '.repeat(402)}`, { thread, user: CLARA });
    expect(remark.text).toContain('a question may have 2,000');
    const answer = await say(bot(), 'And where was that?', { thread, user: CLARA }, { replyTo: remark });
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });

  it('is nothing in a channel, where others talk of other things', async () => {
    await say(bot(), COURT, { channel: GENERAL, user: BORIS }, ME);
    const answer = await say(bot(), 'And where was that?', { channel: GENERAL, user: BORIS }, ME);
    expect(answer.text).not.toContain('court');
  });

  it('is nothing in a thread where nothing was answered', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Let us ask.') });
    expect(headingOf(await say(bot(), SEALS, { thread }, ME))).toBe(SEALS);
    expect(bot().logged.filter(({ event }) => event === 'conversation.unreadable')).toEqual([]);
  });

  it('is, after a restart, what it was before', async () => {
    const thread = bot().discord.createThread({
      on: await bot().discord.type('Let us ask.', { user: CLARA }),
    });
    await say(bot(), MEDAL, { thread, user: CLARA }, ME);
    await bot.restart();
    const answer = await say(bot(), 'And when?', { thread, user: CLARA }, ME);
    expect(headingOf(answer)).toBe(WHEN_MEDAL);
  });

  it('goes on over three turns in a direct message, each with the answer before', async () => {
    const scene = { guild: null, user: CLARA };
    expect(headingOf(await say(bot(), COURT, scene))).toBe(COURT);
    expect(headingOf(await say(bot(), 'And where was that?', scene))).toBe(WHERE_COURT);
    const third = await say(bot(), 'What about Abel Storm?', scene);
    expect(headingOf(third)).toBe('where did Abel Storm stand before the court?');
  });

  it('is in a direct message what was asked there by a command', async () => {
    await command(bot(), 'ask', { question: MEDAL }, { guild: null, user: BORIS });
    expect(headingOf(await say(bot(), 'And when?', { guild: null, user: BORIS }))).toBe(WHEN_MEDAL);
  });

  it('is nothing where the question says all itself', async () => {
    const scene = { guild: null, user: ANNA };
    await say(bot(), COURT, scene);
    const answer = await say(bot(), SEALS, scene);
    expect(headingOf(answer)).toBe(SEALS);
    expect(answer.text).not.toContain('understood from');
  });
});

describe('direct messages', () => {
  const clients: Client[] = [];
  const bot = botForTests(() => {
    const login = vi.spyOn(Client.prototype, 'login').mockImplementation(function (this: Client, token) {
      clients.push(this);
      login.mockRestore();
      return this.login(token);
    });
    return startBot();
  });
  const kept = () => clients.flatMap(({ channels }) => channels.cache.filter((one) => one.isDMBased()).size);

  it('are answered one after another, and their channel is not kept', async () => {
    const scene = { guild: null, user: ANNA };
    expect(headingOf(await say(bot(), COURT, scene))).toBe(COURT);
    expect(headingOf(await say(bot(), 'And where was that?', scene))).toBe(WHERE_COURT);
    await command(bot(), 'ask', { question: SEALS }, { guild: null, user: BORIS });
    await vi.waitFor(() => expect(kept()).toEqual([0]));
  });

  it('are all answered where several come at once', async () => {
    const scene = { guild: null, user: CLARA };
    const first = await bot().discord.type(COURT, scene);
    await bot().discord.type('And where was that?', scene);
    await bot().discord.type(SEALS, scene);
    const answers = await bot().discord.until(() => {
      const { messages } = bot().discord.channel(first.channelId);
      const own = messages.filter(({ author }) => author === BOT);
      return own.length === 3 ? own : undefined;
    });
    expect(answers.map(headingOf)).toContain(SEALS);
    expect(bot().logged.filter(({ event }) => event === 'conversation.unreadable')).toEqual([]);
  });
});

describe('where what was asked before cannot be read', () => {
  const bot = botForTests(() => startBot({ patience: { retryMs: [1_000, 3_000] } }));

  it('is the answer before, where the message that is replied to was deleted', async () => {
    const thread = bot().discord.createThread({ on: await say(bot(), COURT, {}, ME) });
    const replyTo = await bot().discord.type('Hm.', { thread, user: CLARA });
    bot().discord.play({ on: 'GET /channels/:channel/messages/:message', status: 404, code: 10_008 });
    const answer = await say(bot(), 'And where was that?', { thread }, { ...ME, replyTo });
    expect(headingOf(answer)).toBe(WHERE_COURT);
    expect(bot().logged.filter(({ event }) => event === 'conversation.unreadable')).toEqual([]);
  });

  it('is nothing where Discord does not answer within two seconds, however often it is asked', async () => {
    const thread = bot().discord.createThread({ on: await say(bot(), COURT, { user: BORIS }, ME) });
    bot().discord.play({ on: 'GET /channels/:channel/messages', silent: true, times: 9 });
    await bot().discord.type(SEALS, { thread, user: BORIS }, ME);
    expect(headingOf(await bot().discord.waitForMessage(thread.id, undefined, 15_000))).toBe(SEALS);
    // The client gives up a request after 5 s and makes it again: by then, this was answered.
    const path = `/channels/${thread.id}/messages`;
    const readings = bot().discord.requests.filter((one) => one.method === 'GET' && one.path === path);
    expect(readings).toHaveLength(1);
    expect(bot().logged.filter(({ event }) => event === 'conversation.unreadable')).toHaveLength(1);
  });
});

describe('where Discord passes on all messages', () => {
  const bot = botForTests(() =>
    startBot({ config: { readsMessages: true } }, { messageContent: true, rolePingReads: true }),
  );

  it('just typing in a thread of the bot is answered there, and builds on the answers in it', async () => {
    const thread = await ownThread(bot(), COURT, 'And where was that?');
    const answer = await say(bot(), 'And who gave her a medal?', { thread, user: BORIS });
    expect(answer).toMatchObject({ channelId: thread.id, isPrivate: false, pings: [] });
    expect(answer.text).toContain('“Mayor Tess Quint gave Mira Holt a medal.”');
  });

  it('a reply in that thread builds on its answer, though it does not ping', async () => {
    const thread = await ownThread(bot(), COURT, 'And where was that?');
    const replyTo = await say(bot(), SEALS, { thread, user: BORIS });
    await say(bot(), MEDAL, { thread, user: CLARA });
    const scene = { thread, user: CLARA };
    const answer = await say(bot(), 'And when?', scene, { replyTo, replyPings: false });
    expect(headingOf(answer)).toBe(WHEN_SEALS);
  });

  it('a reply to the answer of a command is answered at once', async () => {
    const replyTo = await command(bot(), 'ask', { question: COURT }, { user: CLARA });
    const answer = await say(bot(), 'And where was that?', { user: CLARA }, { replyTo });
    expect(headingOf(answer)).toBe(WHERE_COURT);
  });

  it('a thread that was opened before a restart is still the bot’s own', async () => {
    const thread = await ownThread(bot(), MEDAL, 'And when?');
    await bot.restart();
    const answer = await say(bot(), 'And when?', { thread, user: CLARA });
    expect(headingOf(answer)).toBe(WHEN_MEDAL);
  });
});

describe('where answers are private', () => {
  const bot = botForTests(() => startBot({ config: { audience: 'private' } }));

  it('a ping in a channel gets the form, whose answer only the asker sees', async () => {
    const asked = await bot().discord.type(COURT, {}, ME);
    const offer = await bot().discord.waitForMessage(NEWS);
    expect(offer).toMatchObject({ isPrivate: false, pings: [], reference: asked.id });
    expect(offer.text).toContain('Answers are private here.');
    expect(offer.text).not.toContain('court');
    const answer = await fillIn(bot(), offer, COURT);
    expect(headingOf(answer)).toBe(COURT);
    expect(answer).toMatchObject({ isPrivate: true, channelId: NEWS, pings: [] });
    expect(bot().discord.thread(offer.id)).toBeUndefined();
  });

  it('the form is private for whoever else opens it, and from the first byte', async () => {
    const offer = await say(bot(), COURT, {}, ME);
    const opened = await bot().discord.press(offer, 'Ask a question', { user: CLARA });
    const submitted = await bot().discord.submit(opened, SEALS);
    const { flags = 0 } = (await submitted.first()).body;
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(headingOf(await submitted.message())).toBe(SEALS);
  });

  it('the form builds on the answer that was replied to', async () => {
    await bot.restart({});
    const replyTo = await command(bot(), 'ask', { question: COURT }, { user: CLARA });
    await bot.restart({ config: { audience: 'private' } });
    const offer = await say(bot(), 'and where?', { user: CLARA }, { ...ME, replyTo });
    const answer = await fillIn(bot(), offer, 'And where was that?', { user: CLARA });
    expect(headingOf(answer)).toBe(WHERE_COURT);
    expect(answer.isPrivate).toBe(true);
  });

  it('a reply gets the form where it asks, and only once in a row', async () => {
    await bot.restart({});
    const replyTo = await say(bot(), COURT, { user: CLARA }, ME);
    await bot.restart({ config: { audience: 'private' } });
    const thanks = await bot().discord.type('thanks!', { user: CLARA }, { replyTo });
    const offer = await say(bot(), 'and where?', { user: CLARA }, { replyTo });
    expect(offer.text).toContain('Answers are private here.');
    const again = await bot().discord.type('and when?', { user: CLARA }, { replyTo });
    await say(bot(), COURT, { user: CLARA }, ME);
    expect([...repliesTo(bot(), thanks), ...repliesTo(bot(), again)]).toEqual([]);
  });

  it('a direct message is answered as ever: nobody else reads it', async () => {
    expect(headingOf(await say(bot(), COURT, { guild: null }))).toBe(COURT);
  });
});

/** Opens the form on an offer, and waits for the answer wherever it comes. */
async function fillIn(
  { discord }: LiveBot,
  offer: Shown,
  question: string,
  scene: Scene = {},
): Promise<Shown> {
  const opened = await discord.press(offer, 'Ask a question', scene);
  const submitted = await discord.submit(opened, question);
  const isNew = ({ id }: Shown) => BigInt(id) > BigInt(submitted.id);
  return discord.until(() =>
    [offer.channelId, offer.id]
      .filter((id) => id === offer.channelId || discord.thread(id))
      .flatMap((id) => discord.channel(id).messages)
      .find((message) => isNew(message) && message.author === BOT && message.text !== ''),
  );
}

function repliesTo({ discord }: LiveBot, { id, channelId }: Shown): readonly Shown[] {
  return discord.channel(channelId).messages.filter(({ reference }) => reference === id);
}
