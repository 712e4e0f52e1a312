import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../support/discord/exchange.ts';
import { ANNA, BORIS, BOT, CLARA, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';

const THREADS = 'POST /channels/:c/messages/:m/threads';
const MESSAGES = 'POST /channels/:c/messages';

let bot: LiveBot;

async function ask(
  command: string,
  options: Readonly<Record<string, string | boolean>>,
  scene: Scene = {},
): Promise<Shown> {
  return (await bot.discord.slash(command, options, scene)).message();
}

async function askOn(message: Shown, text: string, scene: Scene = {}): Promise<Exchange> {
  return bot.discord.submit(await bot.discord.press(message, 'Ask a follow-up', scene), text);
}

/** The answer in the thread on a message, where nothing else is said. */
async function answerInThread(message: Shown, text: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await askOn(message, text, scene);
  const answer = await bot.discord.waitForMessage(message.id);
  expect((await exchange.first()).type).toBe(6);
  expect(exchange.followUps()).toEqual([]);
  return answer;
}

/** The answer that comes through the interaction, where nothing is written in the thread. */
async function answerInPlace(message: Shown, text: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await askOn(message, text, scene);
  const { type } = await exchange.first();
  const answer =
    type === 6 ? await bot.discord.until(() => exchange.followUps()[0]) : await exchange.message();
  expect(exchange.followUps()).toHaveLength(type === 6 ? 1 : 0);
  expect(inThread(message).filter(({ id }) => id !== answer.id && id !== message.id)).toEqual([]);
  return answer;
}

function inThread({ id }: Pick<Shown, 'id'>): readonly Shown[] {
  return bot.discord.thread(id)?.messages ?? [];
}

function requestsTo(path: RegExp): number {
  return bot.discord.requests.filter((request) => request.method === 'POST' && path.test(request.path))
    .length;
}

beforeEach(async () => {
  bot = await startBot();
});

afterEach(async () => {
  await bot.close();
  const { messages } = bot.discord.channel(NEWS);
  expect([...messages, ...messages.flatMap(inThread)].flatMap(({ pings }) => pings)).toEqual([]);
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('a thread that exists already', () => {
  it('is used, whoever opened it and whatever it is called', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, by: BORIS, name: 'Gossip' });
    const answer = await answerInThread(first, 'and when?', { user: CLARA });
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(bot.discord.thread(first.id)).toMatchObject({
      name: 'Gossip',
      ownerId: BORIS.id,
      messages: [answer],
    });
  });

  it('is used where two members ask at the same time', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const forms = await Promise.all(
      [ANNA, CLARA].map((user) => bot.discord.press(first, 'Ask a follow-up', { user })),
    );
    const asked = await Promise.all(forms.map((form) => bot.discord.submit(form, 'and when?')));
    await bot.discord.until(() => inThread(first).length === 2 || undefined);
    expect(asked.flatMap((exchange) => exchange.followUps())).toEqual([]);
    expect(bot.discord.thread(first.id)?.ownerId).toBe(BOT.id);
  });

  it('is used where Discord opened it and lost its own answer', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.play({ on: THREADS, status: 503, afterEffect: true });
    await answerInThread(first, 'and when?');
    expect(bot.discord.thread(first.id)).toMatchObject({ name: 'Who · Mira Holt', ownerId: BOT.id });
  });

  it('is used after a restart', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    await answerInThread(first, 'and when?');
    await bot.stop();
    bot = await bot.restart();
    await answerInThread(first, 'and where?');
    expect(inThread(first)).toHaveLength(2);
  });
});

describe('an archived thread', () => {
  it('is un-archived by the post', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, archived: true });
    expect(bot.discord.thread(first.id)?.archived).toBe(true);
    await answerInThread(first, 'and when?');
    expect(bot.discord.thread(first.id)?.archived).toBe(false);
  });

  it('is un-archived where a restarted bot has never heard of it, and goes on', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, archived: true });
    await bot.stop();
    bot = await bot.restart();
    const second = await answerInThread(first, 'and when?');
    await askOn(second, 'and where?');
    expect((await bot.discord.waitForMessage(first.id)).text).toMatch(/^Where · Mira Holt/);
    expect(inThread(first)).toHaveLength(2);
  });

  it('takes a follow-up to an answer in it', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, archived: true });
    const inside = await ask('who', { name: 'Piet Aalders' }, { thread: first });
    await askOn(inside, 'and when?');
    expect((await bot.discord.waitForMessage(first.id)).text).toMatch(/^When · Piet Aalders/);
    expect(inThread(first)).toHaveLength(2);
  });
});

describe('a locked thread', () => {
  it.each([
    ['', {}],
    [' and archived', { archived: true }],
  ])('%s is told privately to whoever asks on the answer that it hangs on', async (_how, how) => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, locked: true, ...how });
    const answer = await answerInPlace(first, 'and when?', { user: CLARA });
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(answer.text).toContain('This thread is locked, so only you see this.');
  });

  it('is told privately to whoever asks in it', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, locked: true });
    const inside = await ask('who', { name: 'Piet Aalders' }, { thread: first });
    const exchange = await askOn(inside, 'and when?');
    const answer = await exchange.message();
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toMatch(/^When · Piet Aalders/);
    expect(answer.text).toContain('This thread is locked, so only you see this.');
    expect(requestsTo(/\/channels\//)).toBe(0);
  });

  it('is no reason to be silent elsewhere in the channel', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.createThread({ on: first, locked: true });
    await answerInPlace(first, 'and when?');
    await answerInThread(await ask('who', { name: 'Piet Aalders' }), 'and when?');
  });
});

describe('where threads may not be created', () => {
  it.each([
    [['CreatePublicThreads'], 'Create Public Threads, in #news'],
    [['SendMessagesInThreads'], 'Send Messages in Threads, in #news'],
    [
      ['CreatePublicThreads', 'SendMessagesInThreads'],
      'Create Public Threads, Send Messages in Threads, in #news',
    ],
  ] as const)('for want of %s, the answer comes in place and names it', async (deny, missing) => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.setPermissions(NEWS, { deny });
    const answer = await answerInPlace(first, 'and when?');
    expect(answer.isPrivate).toBe(false);
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(answer.text).toContain(
      `I may not create threads here (missing: ${missing}), so I answer in place.`,
    );
    expect(requestsTo(/\/channels\//)).toBe(0);
    expect(bot.discord.channel(NEWS).messages).toHaveLength(2);
  });

  it('a private answer is followed privately, without a word about threads', async () => {
    bot.discord.setPermissions(NEWS, { deny: ['CreatePublicThreads'] });
    const answer = await answerInPlace(await ask('who', { name: 'Mira Holt', private: true }), 'and when?');
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).not.toContain('threads');
  });

  it('the right may come back, and the next answer stands in the thread', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.setPermissions(NEWS, { deny: ['CreatePublicThreads'] });
    await answerInPlace(first, 'and when?');
    bot.discord.setPermissions(NEWS, { deny: [] });
    await answerInThread(first, 'and when?');
  });

  it('nor written in, an answer in a thread comes in place and names the right', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const second = await answerInThread(first, 'and when?');
    bot.discord.setPermissions(NEWS, { deny: ['SendMessagesInThreads'] });
    const exchange = await askOn(second, 'and where?');
    const answer = await exchange.message();
    expect(answer.isPrivate).toBe(false);
    expect(answer.text).toContain(
      'I may not write in threads here (missing: Send Messages in Threads, in #news), so I answer in place.',
    );
  });

  it('though Discord had not said so before, the answer comes in place and says why', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const refusals = [
      [
        403,
        50_013,
        'I may not create threads or write in them here (missing: Create Public Threads or Send Messages in Threads)',
      ],
      [403, 50_001, 'I may not see the thread on this answer'],
      [400, 160_006, 'This channel has too many open threads for one more'],
      [400, 50_024, 'There can be no threads here'],
      [400, 50_068, 'There can be no thread on this message'],
      // The name is blocked by a rule of the server's moderators.
      [400, 200_001, 'Discord takes no answer in a thread just now'],
    ] as const;
    for (const [status, code, sentence] of refusals) {
      bot.discord.play({ on: THREADS, status, code });
      const answer = await answerInPlace(first, 'and when?');
      expect(answer.isPrivate).toBe(false);
      expect(answer.text).toMatch(/^When · Mira Holt/);
      expect(answer.text).toContain(`${sentence}, so I answer in place.`);
      // A refusal for want of a right is remembered until somebody changes the channel.
      bot.discord.setPermissions(NEWS, { deny: [] });
    }
    expect(bot.discord.thread(first.id)).toBeUndefined();
  });

  it('because Discord is at fault, the answer comes in place', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    bot.discord.play({ on: THREADS, status: 500, times: 100 });
    expect((await answerInPlace(first, 'and when?')).text).toMatch(/^When · Mira Holt/);
  });

  it('because the bot was just shut out, the answer comes in place, and the thread is not tried again', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    await answerInThread(first, 'and when?');
    bot.discord.play({ on: MESSAGES, status: 403, code: 50_013, times: 100 });
    for (const text of ['and where?', 'and why?']) {
      const exchange = await askOn(first, text);
      const answer = await bot.discord.until(() => exchange.followUps()[0]);
      expect(answer.text).toContain('I may not create threads or write in them here');
    }
    expect(requestsTo(/\/messages$/)).toBe(2);
  });
});

describe('the name of a thread', () => {
  const nameAfter = async (command: string, options: Readonly<Record<string, string>>) => {
    const first = await ask(command, options);
    await answerInThread(first, 'who is Mira Holt?');
    return bot.discord.thread(first.id)?.name ?? '';
  };

  it.each([
    ['many words', `When did ${'the old ferry run aground and then '.repeat(7)}sink?`, /\w…$/],
    ['one long word', `Why ${'Donaudampfschifffahrt'.repeat(12)}?`, /t?…$/],
    ['signs of two units each', `Where is Brill ${'🛶'.repeat(120)}?`, /🛶…$/u],
    ['signs that set text apart', `${'**@everyone** # ~~'.repeat(12)} Brill?`, /…$/],
  ])('of a long question of %s has at most 100 characters and is not blank', async (_what, question, end) => {
    const name = await nameAfter('ask', { question });
    expect(name.length).toBeGreaterThan(50);
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(end);
    expect(name).not.toMatch(/\p{Cs}/u);
    expect(question.replace(/\s+/g, ' ')).toContain(name.slice(0, -1));
  });

  it('is the heading of the answer, filters and all, on one line', async () => {
    const name = await nameAfter('who', { name: ' Mira \n Holt ', source: 'Harbour Post' });
    expect(name).toBe('Who · Mira Holt · source Harbour Post');
  });

  it('stays as it is, whatever is asked in it', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    await answerInThread(first, 'what about Piet Aalders?');
    await answerInThread(first, 'and when?');
    expect(bot.discord.thread(first.id)?.name).toBe('Who · Mira Holt');
  });

  it('is that of the answer where the form was offered without one', async () => {
    await bot.discord.type('', {}, { pings: [BOT.id] });
    const offer = await bot.discord.waitForMessage(NEWS);
    const form = await bot.discord.press(offer, 'Ask a question');
    await bot.discord.submit(form, 'who is Mira Holt?');
    await bot.discord.waitForMessage(offer.id);
    expect(bot.discord.thread(offer.id)?.name).toBe('who is Mira Holt?');
  });
});
