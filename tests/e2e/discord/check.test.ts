import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, BORIS, CLARA, DIRECT, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { onlyAnswer } from './only-answer.ts';

const CLAIM = 'They say that Mira Holt steered the ferry Seagull onto the sandbank!';
const EXCERPT = '“Captain Mira Holt steered the ferry Seagull onto the sandbank off Brill on 2 May 2019.”';

let bot: LiveBot;

beforeAll(async () => {
  bot = await startBot();
});

afterAll(async () => {
  expect(bot.discord.missedDeadlines).toEqual([]);
  await bot.close();
});

async function check(message: { readonly id: string }, scene: Scene = {}): Promise<Shown> {
  const exchange = await bot.discord.messageCommand('Check the archive', message, scene);
  const shown = await onlyAnswer(exchange);
  expect((await exchange.first()).body.flags ?? 0).toSatisfy((flags: number) => (flags & 64) !== 0);
  return shown;
}

describe('*Check the archive*', () => {
  it('on a message in a guild is answered to the asker alone', async () => {
    const shown = await check(await bot.discord.type(CLAIM, { user: BORIS }));
    expect(shown).toMatchObject({ isPrivate: true, channelId: NEWS });
    expect(shown.text).toContain(EXCERPT);
    expect(shown.text).toMatch(/ · printed [34] May 2019 · speaks of 2 May 2019\n/);
  });

  it('on a message in a thread is answered there, to the asker alone', async () => {
    const start = await bot.discord.type('A rumour');
    const thread = bot.discord.createThread({ on: start });
    const shown = await check(await bot.discord.type(CLAIM, { thread, user: BORIS }));
    expect(shown).toMatchObject({ isPrivate: true, channelId: thread.id });
    expect(shown.text).toContain(EXCERPT);
  });

  it('on a message in a direct message is answered there', async () => {
    const scene = { guild: null, user: BORIS } as const;
    const claim = await bot.discord.type(CLAIM, scene);
    await bot.discord.waitForMessage(DIRECT.get(BORIS) ?? '');
    const shown = await check(claim, scene);
    expect(shown).toMatchObject({ isPrivate: true, channelId: DIRECT.get(BORIS) });
    expect(shown.text).toContain(EXCERPT);
  });

  it('where only its user brought the bot is answered to the asker alone', async () => {
    const scene = { guild: 'foreign', user: BORIS } as const;
    const shown = await check(await bot.discord.type(CLAIM, { ...scene, user: ANNA }), scene);
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain(EXCERPT);
  });

  it('on a message of another bot, or one of 4,000 characters, is answered too', async () => {
    const scene = { user: CLARA };
    const machine = await bot.discord.type(CLAIM, {}, { asBot: true });
    expect((await check(machine, scene)).text).toContain(EXCERPT);
    const long = await bot.discord.type(`${CLAIM} ${'Well, well. '.repeat(350)}`.slice(0, 4_000));
    expect((await check(long, scene)).text).toContain(EXCERPT);
  });

  it('shows that a name is unknown, and the markup of the message nowhere', async () => {
    const text = `**Zelda** <@${ANNA.id}> ||shot|| @everyone \`nine\` [seals](https://example.test)`;
    const shown = await check(await bot.discord.type(text, { user: BORIS }), { user: CLARA });
    expect(shown.text).toContain('No article here mentions “Zelda”.');
    expect(shown.text).not.toContain(ANNA.id);
  });

  it.each([
    ['without a name, a number or a day', 'nice weather, is it not', 'no name, number or day'],
    ['of nothing but pings', `<@${BORIS.id}> <@&1> <#2>`, 'no words that I can read'],
    ['without a word', '', 'no words that I can read'],
  ])('on a message %s says so', async (_kind, text, words) => {
    const shown = await check(await bot.discord.type(text, { user: BORIS }), { user: CLARA });
    expect(shown.text).toContain(words);
    expect(shown.text).not.toContain('“');
  });
});
