/** Many questions at once, each of which keeps the process busy: nobody is left without a word. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { type Command, defineCommand } from '../../../commands/command.ts';
import { ANNA, BORIS, CLARA } from '../../support/discord/people.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';

const BUSY_MS = 300;

/** Nothing else happens in the process meanwhile, as while a long question is answered over many articles. */
const hard: Command = defineCommand({
  name: 'hard',
  description: 'Takes its time',
  audience: 'public',
  options: {},
  async run() {
    const until = performance.now() + BUSY_MS;
    while (performance.now() < until);
    return {
      audience: 'public',
      heading: ['Hard'],
      command: 'help',
      blocks: [],
      pages: null,
      findings: null,
      picture: null,
    };
  },
});

let bot: LiveBot;

beforeAll(async () => {
  bot = await startBot({ commands: [...CATALOG, hard] });
});
afterAll(() => bot.close());

it('is answered in time though two others ask what takes seconds', async () => {
  const { discord } = bot;
  const theirs = await Promise.all(
    [ANNA, BORIS].flatMap((user) => Array.from({ length: 6 }, () => discord.slash('hard', {}, { user }))),
  );
  const mine = await discord.slash('corpus', {}, { user: CLARA });
  expect((await mine.message()).text).toContain('Articles');
  const ready = await Promise.all(theirs.map(async (exchange) => (await exchange.first()).atMs));
  expect(discord.missedDeadlines).toEqual([]);
  expect(Math.max(...ready)).toBeLessThan(3_000);
});
