/** Whoever asks too often waits a few seconds, and nobody else does. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, BOT, CLARA, GENERAL, NEWS, type User } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { botForTests, COURT, command, headingOf, ownThread, SEALS, say } from './conversation.ts';

const ME = { pings: [BOT.id] };
const QUESTIONS_A_WINDOW = 8;
const WAIT = /^One moment: you can ask again in (?:1 second|([2-9]|1[0-5]) seconds)\.$/;

let skippedMs = 0;

beforeAll(() => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + skippedMs);
});

afterAll(() => {
  vi.mocked(performance.now).mockRestore();
});

describe('a member who has asked eight times in a moment', () => {
  const bot = botForTests(startBot);
  let answer: Shown;

  beforeAll(async () => {
    answer = await command(bot(), 'ask', { question: 'Mira Holt' });
    await askOften(bot(), ANNA, QUESTIONS_A_WINDOW - 1);
  });

  it('is told privately, by a command, in how many seconds to go on', async () => {
    const told = await command(bot(), 'ask', { question: COURT });
    expect(told).toMatchObject({ isPrivate: true, channelId: NEWS, buttons: [] });
    secondsOf(told);
  });

  it('is told so in every channel of the server', async () => {
    secondsOf(await command(bot(), 'corpus', {}, { channel: GENERAL }));
  });

  it.each(['Next', 'Context'])(
    'is told so privately by the button %s, and the answer stays',
    async (label) => {
      const pressed = await bot().discord.press(answer, label);
      const told = await pressed.message();
      secondsOf(told);
      expect(told).toMatchObject({ isPrivate: true, buttons: [] });
      expect(told.id).not.toBe(answer.id);
      expect(bot().discord.message(answer.id)).toMatchObject({ text: answer.text, edits: 0 });
    },
  );

  it('is told so privately by a form, and no thread is opened', async () => {
    const opened = await bot().discord.press(answer, 'Ask a follow-up');
    const submitted = await bot().discord.submit(opened, 'And where was that?');
    const told = await bot().discord.waitForMessage(NEWS);
    secondsOf(told);
    expect(told.isPrivate).toBe(true);
    expect(submitted.followUps()).toHaveLength(1);
    expect(bot().discord.thread(answer.id)).toBeUndefined();
  });

  it('is told so in a reply to a ping, once however often it pings', async () => {
    const asked = await bot().discord.type(COURT, {}, ME);
    const told = await bot().discord.waitForMessage(NEWS);
    secondsOf(told);
    expect(told).toMatchObject({ isPrivate: false, pings: [], reference: asked.id });
    expect(told.buttons.map(({ label }) => label)).toEqual(['Dismiss']);
    const ignored = await bot().discord.type(COURT, {}, ME);
    await say(bot(), SEALS, { user: CLARA }, ME);
    const replies = bot()
      .discord.channel(NEWS)
      .messages.map(({ reference }) => reference);
    expect(replies).not.toContain(ignored.id);
  });

  it('slows nobody else', async () => {
    expect(headingOf(await command(bot(), 'ask', { question: COURT }, { user: BORIS }))).toBe(COURT);
    expect(headingOf(await say(bot(), COURT, { user: CLARA }, ME))).toBe(COURT);
    const context = await bot().discord.press(answer, 'Context', { user: BORIS });
    expect((await context.message()).text).not.toMatch(WAIT);
  });

  it('is answered in direct messages, which no other member waits for', async () => {
    expect(headingOf(await say(bot(), COURT, { guild: null }))).toBe(COURT);
  });

  it('may complete, open the form and dismiss an answer all the same', async () => {
    const completed = await bot().discord.autocomplete('who', 'name', 'Mira');
    expect(await completed.choices()).not.toEqual([]);
    const opened = await bot().discord.press(answer, 'Ask a follow-up');
    expect(await opened.modal()).toMatchObject({ title: 'Ask a follow-up' });
    await bot().discord.press(answer, 'Dismiss');
    await bot().discord.until(() => bot().discord.message(answer.id).deleted || undefined);
  });

  it('is answered when the seconds are over and not before, however often it asked in between', async () => {
    const seconds = secondsOf(await command(bot(), 'ask', { question: COURT }));
    skippedMs += (seconds - 2) * 1_000;
    expect(secondsOf(await command(bot(), 'ask', { question: COURT }))).toBeLessThanOrEqual(2);
    skippedMs += 2_000;
    expect(headingOf(await command(bot(), 'ask', { question: COURT }))).toBe(COURT);
  });

  it('is then told anew in messages as well', async () => {
    skippedMs += 15_000;
    await askOften(bot(), ANNA, QUESTIONS_A_WINDOW);
    secondsOf(await say(bot(), COURT, {}, ME));
  });
});

describe('questions that come without a command', () => {
  const bot = botForTests(() => startBot({ config: { readsMessages: true } }, { messageContent: true }));

  it('count the same', async () => {
    for (let asked = 0; asked < QUESTIONS_A_WINDOW; asked += 1)
      expect(headingOf(await say(bot(), SEALS, { user: BORIS }, ME))).toBe(SEALS);
    secondsOf(await command(bot(), 'ask', { question: SEALS }, { user: BORIS }));
    secondsOf(await say(bot(), SEALS, { user: BORIS }, ME));
  });

  it('count the same in direct messages, where one is told so once', async () => {
    const scene = { guild: null, user: CLARA };
    for (let asked = 0; asked < QUESTIONS_A_WINDOW; asked += 1) await say(bot(), SEALS, scene);
    const told = await say(bot(), SEALS, scene);
    secondsOf(told);
    const { id } = await bot().discord.type(COURT, scene);
    await say(bot(), SEALS, { user: CLARA }, ME);
    const since = bot()
      .discord.channel(told.channelId)
      .messages.filter((message) => BigInt(message.id) > BigInt(id));
    expect(since).toEqual([]);
  });

  it('count only where they are questions: members also just talk', async () => {
    skippedMs += 15_000;
    const thread = await ownThread(bot(), COURT, 'And where was that?');
    for (let said = 0; said < 2 * QUESTIONS_A_WINDOW; said += 1)
      await bot().discord.type(`haha yes ${said}`, { thread, user: BORIS });
    const answer = await say(bot(), SEALS, { thread, user: BORIS });
    expect(headingOf(answer)).toBe(SEALS);
    await askOften(bot(), BORIS, QUESTIONS_A_WINDOW - 1);
    secondsOf(await command(bot(), 'ask', { question: SEALS }, { user: BORIS }));
    const isReading = ({ method }: { readonly method: string }) => method === 'GET';
    const read = bot()
      .discord.requests.filter(isReading)
      .filter(({ path }) => path.includes(thread.id));
    expect(read).toHaveLength(1);
    skippedMs += 15_000;
  });

  it('are passed over in a thread of the bot, where members also just talk', async () => {
    const thread = await ownThread(bot(), COURT, 'And where was that?');
    await askOften(bot(), ANNA, QUESTIONS_A_WINDOW - 2);
    const { id } = await bot().discord.type('And when?', { thread });
    await say(bot(), SEALS, { thread, user: CLARA });
    const replies = bot()
      .discord.channel(thread.id)
      .messages.map(({ reference }) => reference);
    expect(replies).not.toContain(id);
  });
});

async function askOften(bot: LiveBot, user: User, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 1)
    expect(headingOf(await command(bot, 'ask', { question: SEALS }, { user }))).toBe(SEALS);
}

/** How many seconds a member is told to wait: 1 to 15. */
function secondsOf({ text }: Shown): number {
  expect(text).toMatch(WAIT);
  return Number(WAIT.exec(text)?.[1] ?? 1);
}
