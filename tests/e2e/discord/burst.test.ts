/** Many questions at once, each of which keeps the process busy: nobody is left without a word. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { type Command, defineCommand } from '../../../commands/command.ts';
import { ANNA, BORIS, CLARA } from '../../support/discord/people.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';

const BUSY_MS = 300;
/** For a first word; what was asked waits for it at most so many times as long as one answer takes. */
const DISCORD_WAITS_MS = 3_000;
/** A machine that is slow makes no word late here, so it is counted what a word waited for. */
const DEADLINE_MS = 60_000;

/** Hard commands so far. */
let begun = 0;

/** Nothing else happens in the process meanwhile, as while a long question is answered over many articles. */
const hard: Command = defineCommand({
  name: 'hard',
  description: 'Takes its time',
  audience: 'public',
  options: {},
  async run() {
    begun += 1;
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
  bot = await startBot({ commands: [...CATALOG, hard] }, { deadlineMs: DEADLINE_MS });
});
afterAll(() => bot.close());

it('is answered in time though two others ask what takes seconds', async () => {
  const { discord } = bot;
  const theirs = await Promise.all(
    [ANNA, BORIS].flatMap((user) => Array.from({ length: 6 }, () => discord.slash('hard', {}, { user }))),
  );
  const before = Promise.all(theirs.map((exchange) => exchange.first().then(() => begun)));
  const mine = await discord.slash('corpus', {}, { user: CLARA });
  expect((await mine.message()).text).toContain('Articles');
  const most = DISCORD_WAITS_MS / BUSY_MS;
  expect(begun).toBeLessThan(most);
  expect(Math.max(...(await before))).toBeLessThan(most);
  expect(discord.missedDeadlines).toEqual([]);
});
