/** Conversations with the bot, as tests hold them. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { RecordedRequest } from '../../support/discord/rest.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import type { Typed } from '../../support/discord/typed.ts';
import type { BotOptions, LiveBot } from '../../support/live-bot.ts';

export const COURT = 'When did Mira Holt stand before the court?';
export const SEALS = 'Who counted nine seals?';

/**
 * The bot of a group of tests, which ends with them. Nothing may have been posted twice by then, nothing have failed,
 * and no body have broken a rule of Discord's.
 */
export function botForTests(start: () => Promise<LiveBot>) {
  let bot: LiveBot;
  beforeAll(async () => {
    bot = await start();
  });
  afterAll(async () => {
    await bot.stop();
    const nonces = postsOf(bot).map(({ body }) => (body as { readonly nonce: string }).nonce);
    expect(nonces).toEqual([...new Set(nonces)]);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect(bot.discord.missedDeadlines).toEqual([]);
    await bot.close();
  });
  const restart = async (options?: BotOptions) => {
    await bot.stop();
    bot = await bot.restart(options);
  };
  return Object.assign(() => bot, { restart });
}

/** Writes a message and waits for the answer, which all may see and which pings nobody. */
export async function say(
  { discord }: LiveBot,
  text: string,
  scene: Scene = {},
  typed: Typed = {},
): Promise<Shown> {
  const { channelId } = await discord.type(text, scene, typed);
  const answer = await discord.waitForMessage(channelId);
  expect(answer).toMatchObject({ isPrivate: false, pings: [] });
  return answer;
}

/** Uses a command and waits for the answer, which pings nobody. */
export async function command(
  { discord }: LiveBot,
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
  scene: Scene = {},
): Promise<Shown> {
  const answer = await (await discord.slash(name, options, scene)).message();
  expect(answer.pings).toEqual([]);
  return answer;
}

/** The thread that the bot opens for a follow-up on an answer. */
export async function ownThread(
  bot: LiveBot,
  question: string,
  followUp: string,
): Promise<{ readonly id: string }> {
  const answer = await command(bot, 'ask', { question });
  await bot.discord.submit(await bot.discord.press(answer, 'Ask a follow-up'), followUp);
  await bot.discord.waitForMessage(answer.id);
  return answer;
}

export function headingOf({ text }: Shown): string {
  return text.split('\n')[0] ?? '';
}

/** The messages that the bot has posted, but for answers to interactions. */
function postsOf({ discord }: LiveBot): readonly RecordedRequest[] {
  const isPost = ({ method, path, status }: RecordedRequest) =>
    method === 'POST' && /^\/channels\/\d+\/messages$/.test(path) && status === 200;
  return discord.requests.filter(isPost);
}
