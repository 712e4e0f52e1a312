/** Rights that the bot lacks, and servers that it does not serve. */
import { describe, expect, it } from 'vitest';
import { memberJson } from '../../support/discord/channel-json.ts';
import { dispatchTo } from '../../support/discord/gateway-session.ts';
import { BORIS, BOT, CLARA, GENERAL, HOME, NEWS } from '../../support/discord/people.ts';
import type { PermissionName } from '../../support/discord/permissions.ts';
import { startBot } from '../../support/live-bot.ts';
import { botForTests, COURT, command, headingOf, SEALS, say } from './conversation.ts';

const ME = { pings: [BOT.id] };

const RIGHTS: readonly (readonly [PermissionName, string])[] = [
  ['ViewChannel', 'View Channel'],
  ['SendMessages', 'Send Messages'],
  ['ReadMessageHistory', 'Read Message History'],
  ['CreatePublicThreads', 'Create Public Threads'],
  ['SendMessagesInThreads', 'Send Messages in Threads'],
  ['AttachFiles', 'Attach Files'],
];

describe('/help', () => {
  const bot = botForTests(startBot);

  it.each(RIGHTS)('names the right %s where it is missing in that channel', async (right, words) => {
    bot().discord.setPermissions(GENERAL, { deny: [right] });
    const help = await command(bot(), 'help', {}, { channel: GENERAL, user: BORIS });
    expect(help.isPrivate).toBe(true);
    expect(help.text).toContain(`(missing: ${words}, in #general)`);
    expect(help.text).toContain('/who name');
  });

  it('names all that are missing, and in a thread the channel in which they are granted', async () => {
    const thread = bot().discord.createThread({
      on: await bot().discord.type('Hello.', { channel: GENERAL }),
    });
    bot().discord.setPermissions(GENERAL, { deny: ['SendMessagesInThreads', 'ReadMessageHistory'] });
    const help = await command(bot(), 'help', {}, { thread });
    expect(help.text).toContain('(missing: Read Message History, Send Messages in Threads, in #general)');
  });

  it.each([
    ['in a channel where none is missing', { channel: NEWS, user: CLARA }],
    ['in a direct message', { guild: null }],
    ['where its user has brought the bot along', { guild: 'foreign' }],
  ] as const)('names no right %s', async (_where, scene) => {
    const help = await command(bot(), 'help', {}, scene);
    expect(help.isPrivate).toBe(true);
    expect(help.text).not.toMatch(/missing|I lack/);
  });
});

describe('where the bot may not write', () => {
  const bot = botForTests(startBot);

  it('it tries once and not again, but answers elsewhere', async () => {
    bot().discord.setPermissions(NEWS, { deny: ['SendMessages'] });
    await bot().discord.type(COURT, {}, ME);
    const tried = await bot().discord.until(() => attemptsIn(NEWS)[0]);
    expect(tried.status).toBe(403);
    await bot().discord.type(COURT, { user: CLARA }, ME);
    await bot().discord.type(SEALS, {}, ME);
    expect(headingOf(await say(bot(), SEALS, { channel: GENERAL }, ME))).toBe(SEALS);
    expect(attemptsIn(NEWS)).toHaveLength(1);
    expect(
      bot()
        .discord.channel(NEWS)
        .messages.filter(({ author }) => author === BOT),
    ).toEqual([]);
  });

  it('commands are answered there all the same, and so are their buttons', async () => {
    const answer = await command(bot(), 'ask', { question: SEALS }, { user: BORIS });
    expect(answer).toMatchObject({ channelId: NEWS, isPrivate: false });
    const context = await bot().discord.press(answer, 'Context', { user: BORIS });
    expect((await context.message()).text).toContain('nine seals');
  });

  it('a thread is another matter: there another right counts', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Hello.') });
    const answer = await say(bot(), COURT, { thread, user: CLARA }, ME);
    expect(answer.channelId).toBe(thread.id);
  });

  it('it tries once in a thread as well, and then answers in the channel around it', async () => {
    const thread = bot().discord.createThread({
      on: await bot().discord.type('Hello.', { channel: GENERAL }),
    });
    bot().discord.setPermissions(GENERAL, { deny: ['SendMessagesInThreads'] });
    await bot().discord.type(COURT, { thread, user: CLARA }, ME);
    await bot().discord.until(() => attemptsIn(thread.id)[0]);
    await bot().discord.type(COURT, { thread, user: BORIS }, ME);
    expect(headingOf(await say(bot(), SEALS, { channel: GENERAL, user: BORIS }, ME))).toBe(SEALS);
    expect(attemptsIn(thread.id)).toHaveLength(1);
  });

  it('it answers in a thread again as soon as the channel around it lets it', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Hello.') });
    const scene = { thread, user: BORIS };
    bot().discord.setPermissions(NEWS, { deny: ['SendMessagesInThreads'] });
    await bot().discord.type(COURT, scene, ME);
    await bot().logs('channel.closed');
    await bot().discord.until(() => attemptsIn(thread.id)[0]);
    bot().discord.setPermissions(NEWS, { deny: [] });
    expect(headingOf(await say(bot(), COURT, scene, ME))).toBe(COURT);
  });

  it('it answers again as soon as its rights as a member have changed', async () => {
    const thread = bot().discord.createThread({ on: await bot().discord.type('Hello.') });
    const scene = { thread, user: CLARA };
    const on = 'POST /channels/:channel/messages';
    bot().discord.play({ on, status: 403, code: 50_013 });
    await bot().discord.type(COURT, scene, ME);
    await bot().discord.until(() => attemptsIn(thread.id)[0]);
    for (const session of bot().discord.gateway.sessions)
      dispatchTo(session, 'GUILD_MEMBER_UPDATE', {
        guild_id: HOME,
        ...memberJson(BOT),
        user: BOT,
        nick: 'Reader',
      });
    expect(headingOf(await say(bot(), COURT, scene, ME))).toBe(COURT);
  });

  it('a member who takes no direct messages just now is answered when they do', async () => {
    const on = 'POST /channels/:channel/messages';
    bot().discord.play({ on, status: 403, code: 50_007 });
    await bot().discord.type(COURT, { guild: null, user: CLARA });
    await bot().logs('direct-message.refused');
    expect(headingOf(await say(bot(), SEALS, { guild: null, user: CLARA }))).toBe(SEALS);
  });

  const attemptsIn = (channelId: string) =>
    bot().discord.requests.filter(
      ({ method, path, status }) =>
        method === 'POST' && path === `/channels/${channelId}/messages` && status !== 0,
    );
});

describe('where the bot may not read the history', () => {
  const bot = botForTests(startBot);

  it('a ping is answered with a message that is no reply', async () => {
    bot().discord.setPermissions(NEWS, { deny: ['ReadMessageHistory'] });
    const answer = await say(bot(), COURT, {}, ME);
    expect(headingOf(answer)).toBe(COURT);
    expect(answer.reference).toBeNull();
    expect(bot().logged.filter(({ event }) => event === 'channel.closed')).toEqual([]);
  });

  it('a follow-up is taken as it stands, and reading is tried once only', async () => {
    const replyTo = await say(bot(), SEALS, {}, ME);
    const first = await say(bot(), 'When did Mira Holt get a medal?', {}, { replyTo });
    expect(headingOf(first)).toBe('When did Mira Holt get a medal?');
    const second = await say(bot(), 'And when?', {}, { replyTo });
    expect(second.text).toContain('no word I can look up');
    const isReading = ({ method, path }: { readonly method: string; readonly path: string }) =>
      method === 'GET' && path.startsWith(`/channels/${NEWS}/messages`);
    expect(bot().discord.requests.filter(isReading)).toHaveLength(1);
  });
});

describe('an archive that is kept for some servers', () => {
  const bot = botForTests(() => startBot({ config: { allowedGuilds: [HOME] } }));
  const REFUSAL = 'This archive is kept for the servers that its operator has named.';

  it('is open in these', async () => {
    expect(headingOf(await say(bot(), COURT, {}, ME))).toBe(COURT);
    expect(headingOf(await command(bot(), 'ask', { question: SEALS }))).toBe(SEALS);
  });

  it.each([
    ['a command in a direct message', 'ask', { question: COURT }, { guild: null }],
    ['a command in another server', 'ask', { question: COURT }, { guild: 'foreign' }],
    ['a list in another server', 'corpus', {}, { guild: 'foreign' }],
    ['/help in another server', 'help', {}, { guild: 'foreign' }],
  ] as const)('is closed to %s, which is told so privately', async (_what, name, options, scene) => {
    const answer = await command(bot(), name, options, scene);
    expect(answer).toMatchObject({ text: REFUSAL, isPrivate: true, buttons: [] });
  });

  it('is closed to direct messages, which are told so once', async () => {
    const answer = await say(bot(), COURT, { guild: null, user: CLARA });
    expect(answer.text).toBe(REFUSAL);
    expect(answer.buttons.map(({ label }) => label)).toEqual(['Dismiss']);
    await bot().discord.type(SEALS, { guild: null, user: CLARA });
    await say(bot(), SEALS, { user: CLARA }, ME);
    const direct = bot().discord.channel(answer.channelId).messages;
    expect(direct.filter(({ author }) => author === BOT)).toHaveLength(1);
  });

  it('completes nothing elsewhere', async () => {
    const abroad = await bot().discord.autocomplete('who', 'name', 'Mira', { guild: 'foreign' });
    expect(await abroad.choices()).toEqual([]);
    const home = await bot().discord.autocomplete('who', 'name', 'Mira');
    expect(await home.choices()).not.toEqual([]);
  });

  it('is closed to messages elsewhere, and looks up nothing of what they say', async () => {
    const said = await bot().discord.type('Mira Holt was born in 1812.', { guild: 'foreign', user: BORIS });
    const checked = await bot().discord.messageCommand('Check the archive', said, { user: BORIS });
    expect(await checked.message()).toMatchObject({ text: REFUSAL, isPrivate: true });
  });

  it('no longer opens through what was answered before: not by ping, button or form', async () => {
    const answer = await command(bot(), 'ask', { question: COURT }, { user: BORIS });
    const opened = await bot().discord.press(answer, 'Ask a follow-up', { user: BORIS });
    await opened.modal();
    await bot.restart({ config: { allowedGuilds: ['1'] } });
    expect((await say(bot(), COURT, { user: BORIS }, ME)).text).toBe(REFUSAL);
    for (const label of ['Context', 'Ask a follow-up']) {
      const pressed = await bot().discord.press(answer, label, { user: BORIS });
      expect(await pressed.message()).toMatchObject({ text: REFUSAL, isPrivate: true });
    }
    await bot().discord.submit(opened, 'And where was that?');
    const told = await bot().discord.waitForMessage(NEWS, ({ text }) => text === REFUSAL);
    expect(told.isPrivate).toBe(true);
    expect(bot().discord.thread(answer.id)).toBeUndefined();
  });
});
