/** What is not for the bot, and so is not answered. */
import { describe, expect, it } from 'vitest';
import { ANNA, BORIS, BOT, BOT_ROLE, CLARA, NEWS, READERS, ROLES } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import type { Typed } from '../../support/discord/typed.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { botForTests, COURT, ownThread, SEALS, say } from './conversation.ts';

const ME = { pings: [BOT.id] };
const READERS_ROLE = { rolePings: [READERS.id] };
const MODERATORS = { rolePings: ROLES.filter(({ name }) => name === 'Moderators').map(({ id }) => id) };
const ROLE = { rolePings: [BOT_ROLE.id] };

type Row = readonly [name: string, text: string, typed: Typed];

/** Never answered, wherever they are written. */
const NOWHERE: readonly Row[] = [
  ['another bot, though it pings this one', COURT, { ...ME, asBot: true }],
  ['another bot that pings the role of this one', COURT, { ...ROLE, asBot: true }],
  ['a webhook, though it pings', COURT, { ...ME, webhook: true }],
  ['the notice that something was pinned', '', { ...ME, systemType: 6 }],
  ['a ping of everyone', COURT, { everyone: true }],
  ['a ping of a role that the bot holds with many others', COURT, READERS_ROLE],
  ['a ping of a role that the bot does not hold', COURT, MODERATORS],
  ['a ping of somebody else', COURT, { pings: [CLARA.id] }],
  ['its name without a ping', `@Dateline ${COURT}`, {}],
  ['a message without text', '', {}],
];

describe.each([
  { intent: 'off', readsMessages: false },
  { intent: 'on', readsMessages: true },
])('with the Message Content intent $intent, the bot is silent on', ({ readsMessages }) => {
  const bot = botForTests(() =>
    startBot({ config: { readsMessages } }, { messageContent: readsMessages, rolePingReads: true }),
  );

  it.each(NOWHERE)('%s', async (_name, text, typed) => {
    await expectSilence(bot(), () => bot().discord.type(text, {}, typed));
  });

  it('what is just written in a channel', async () => {
    await expectSilence(bot(), () => bot().discord.type(COURT));
  });

  it('a reply to its own answer that does not ping it', async () => {
    const answer = await say(bot(), COURT, {}, ME);
    const typed = { replyTo: answer, replyPings: false };
    await expectSilence(bot(), () => bot().discord.type('And where was that?', {}, typed));
  });

  it('a reply with a ping to somebody else', async () => {
    const replyTo = await bot().discord.type('Who knows?', { user: CLARA });
    await expectSilence(bot(), () => bot().discord.type(COURT, {}, { replyTo }));
  });

  it('what is written in a thread of somebody else, though it hangs on an answer', async () => {
    const answer = await say(bot(), COURT, { user: CLARA }, ME);
    const thread = bot().discord.createThread({ on: answer, by: BORIS });
    await expectSilence(bot(), () => bot().discord.type('And where was that?', { thread }));
  });

  it('its own messages, whatever stands in them', async () => {
    await expectSilence(bot(), () => bot().discord.earlier({ content: `<@${BOT.id}> ${COURT}` }));
    await expectSilence(bot(), () => bot().discord.earlier({ content: COURT }, { guild: null }));
  });

  it('bots and empty messages in direct messages', async () => {
    await expectSilence(bot(), () => bot().discord.type(COURT, { guild: null }, { asBot: true }));
    await expectSilence(bot(), () => bot().discord.type('', { guild: null }));
    await expectSilence(bot(), () => bot().discord.type('<:wave:123456789012345678>', { guild: null }));
  });
});

describe.each([true, false])(
  'with the Message Content intent on: %s, the bot is silent on',
  (readsMessages) => {
    const bot = botForTests(() => startBot({ config: { readsMessages } }, { messageContent: readsMessages }));

    it.each(['thanks!', 'haha yes', 'and lol'])(
      '“%s” in a reply to its answer, though that pings it',
      async (text) => {
        const replyTo = await say(bot(), COURT, { user: BORIS }, ME);
        await expectSilence(bot(), () => bot().discord.type(text, { user: BORIS }, { replyTo }));
      },
    );

    it('a reply to its answer that speaks to somebody else', async () => {
      const replyTo = await say(bot(), COURT, { user: CLARA }, ME);
      const typed = { replyTo, pings: [BORIS.id] };
      await expectSilence(bot(), () => bot().discord.type('When was that?', { user: CLARA }, typed));
    });
  },
);

describe('with the Message Content intent off, the bot is silent in its own thread on', () => {
  const bot = botForTests(startBot);

  it('what does not ping it', async () => {
    const thread = await ownThread(bot(), COURT, 'And where was that?');
    await expectSilence(bot(), () => bot().discord.type('And when?', { thread }), { thread });
    await expectSilence(bot(), () => bot().discord.type('And when?', { thread }, READERS_ROLE), { thread });
  });
});

describe('with the Message Content intent on, the bot is silent in its own thread on', () => {
  const bot = botForTests(() =>
    startBot({ config: { readsMessages: true } }, { messageContent: true, rolePingReads: true }),
  );

  it.each([
    ...NOWHERE.filter(([name]) => name !== 'its name without a ping'),
    ['another bot that just writes', COURT, { asBot: true }] as const,
    ['a webhook that just writes', COURT, { webhook: true }] as const,
    ['nothing but a smile', '🙂', {}] as const,
  ])('%s', async (_name, text, typed) => {
    const thread = await threadOfTests(bot());
    await expectSilence(bot(), () => bot().discord.type(text, { thread }, typed), { thread });
  });

  it('what members say to each other', async () => {
    const thread = await threadOfTests(bot());
    const replyTo = await bot().discord.type(`<@${CLARA.id}> what do you think?`, { thread, user: BORIS });
    for (const replyPings of [true, false]) {
      const typed = { replyTo, replyPings };
      const reply = () => bot().discord.type('When was that again?', { thread, user: CLARA }, typed);
      await expectSilence(bot(), reply, { thread });
    }
  });
});

const threads = new WeakMap<LiveBot, Promise<{ readonly id: string }>>();
let turns = 0;

/** One for all tests with the same bot. */
function threadOfTests(bot: LiveBot): Promise<{ readonly id: string }> {
  const thread = threads.get(bot) ?? ownThread(bot, COURT, 'And where was that?');
  threads.set(bot, thread);
  return thread;
}

/** That the bot sends nothing but the answer to a question that is asked afterwards. */
async function expectSilence(
  { discord }: LiveBot,
  happen: () => Promise<Shown> | Shown,
  scene: Scene = { channel: NEWS },
): Promise<void> {
  const before = discord.requests.length;
  await happen();
  // They take turns, so that none of them asks too often.
  const user = [ANNA, BORIS, CLARA][turns++ % 3] ?? BORIS;
  const { id, channelId } = await discord.type(SEALS, { ...scene, user }, ME);
  const answer = await discord.waitForMessage(channelId, ({ reference }) => reference === id);
  expect(answer.text).toContain('nine seals');
  const sent = discord.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /channels/${channelId}/messages`,
  ]);
}
