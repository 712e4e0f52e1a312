/** A bot that is asked to stop while its answers take long. */
import { expect, it } from 'vitest';
import { defineCommand } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import { ANNA, BORIS, CLARA } from '../../support/discord/people.ts';
import { startBot } from '../../support/live-bot.ts';

const BUSY_MS = 700;

/** As a question that keeps the process busy. */
const toil = defineCommand({
  name: 'toil',
  description: 'Takes long',
  audience: 'public',
  options: {},
  async run() {
    const until = performance.now() + BUSY_MS;
    while (performance.now() < until);
    return say('Found after all.');
  },
});

it('gives everyone a word who waits, and begins nothing any more that takes long', async () => {
  const bot = await startBot({ commands: [toil], patience: { farewellMs: 15_000 } });
  const asked = [];
  for (const user of [ANNA, BORIS, CLARA, ANNA, BORIS, CLARA])
    asked.push(await bot.discord.slash('toil', {}, { user }));
  await Promise.all(asked.map((one) => one.first()));
  await bot.stop();
  const words = await Promise.all(
    asked.map(async (one) => (one.followUps()[0] ?? (await one.message())).text),
  );
  const late = words.filter((text) => text.includes('I am just being restarted. Ask again in a minute.'));
  const found = words.filter((text) => text.includes('Found after all.'));
  expect(late.length + found.length).toBe(asked.length);
  expect(late.length).toBeGreaterThan(0);
  await bot.close();
});

it('gives a word to who waits for an answer that does not come in time', async () => {
  const bot = await startBot({
    patience: { answerMs: 50, farewellMs: 15_000 },
    answerTakesMs: () => 60_000,
  });
  const asked = await bot.discord.slash('corpus', {});
  await asked.first();
  await bot.stop();
  const [shown] = asked.followUps();
  expect(shown?.text ?? (await asked.message()).text).toContain('I am just being restarted.');
  await bot.close();
});
