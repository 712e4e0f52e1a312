/** A bot in several shards: all of them in one process, over one archive, and nothing of an answer is bound to one. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { STATUS } from '../../../src/status.ts';
import { ANNA, BOT, DIRECT, HOME, NEWS } from '../../support/discord/people.ts';
import type { Settings } from '../../support/discord/settings.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';

const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
/** As many shards as one likes may log in at once. */
const startLimit = { total: 1_000, remaining: 1_000, reset_after: 86_400_000, max_concurrency: 16 };

describe('a bot in shards', () => {
  it('has as many as Discord recommends, and answers in servers and directly', async () => {
    const bot = await live({}, { shards: 3 });
    expect(partsOf(bot)).toEqual(['0/3', '1/3', '2/3']);
    const heard = bot.discord.gateway.sessions.filter(({ dispatched }) =>
      dispatched.some(({ t }) => t === 'GUILD_CREATE'),
    );
    expect(heard.map(({ part }) => part.shard)).toEqual([Number((BigInt(HOME) >> 22n) % 3n)]);
    expect((await (await bot.discord.slash('ask', { question: COURT })).message()).text).toContain(QUOTED);
    const DM = DIRECT.get(ANNA) ?? expect.fail();
    await bot.discord.type(COURT, { user: ANNA, channel: DM });
    expect((await bot.discord.waitForMessage(DM)).text).toContain(QUOTED);
    await bot.discord.type(COURT, { user: ANNA }, { pings: [BOT.id] });
    expect((await bot.discord.waitForMessage(NEWS)).text).toContain(QUOTED);
  });

  it('has as many as SHARDS says, and buttons work on after it says another number', async () => {
    const bot = await live({ config: { shards: 2 } });
    expect(partsOf(bot)).toEqual(['0/2', '1/2']);
    const answer = await (await bot.discord.slash('ask', { question: COURT })).message();
    await bot.stop();
    const again = await bot.restart({ config: { shards: 5 } });
    onTestFinished(() => again.stop());
    expect(partsOf(again).slice(2)).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5']);
    const pressed = await again.discord.press(answer, 'Context');
    expect((await pressed.message()).text).toContain('Mira Holt');
  });

  it('says which of them lost the connection, and takes up all of them again', async () => {
    const bot = await live({ config: { shards: 2 } });
    bot.discord.gateway.cut();
    await vi.waitFor(() => expect(resumed(bot)).toEqual([0, 1]), { timeout: 15_000 });
    expect((await (await bot.discord.slash('ask', { question: COURT })).message()).text).toContain(QUOTED);
  });

  it('counts each of them as a login where few are left for the day', async () => {
    const bot = await live(
      { waitsForReady: false, config: { shards: 30 } },
      { startLimit: { ...startLimit, remaining: 40 } },
    );
    expect((await bot.logs('login.waits')).fields.reason).toMatch(/^Only 40 of today's 1000 logins are left/);
    await bot.stop();
    expect(bot.discord.gateway.identifies).toEqual([]);
  });

  it('ends where a whole day would not grant it so many logins, rather than wait for ever', async () => {
    const bot = await live({ waitsForReady: false, config: { shards: 981 } });
    const reason = await bot.ended;
    expect(reason?.message).toMatch(
      /^981 shards are more than the 1000 logins .+ Set SHARDS to 980 or less\.$/,
    );
    expect(reason).toMatchObject({ status: STATUS.mend });
    expect(bot.discord.requests).toHaveLength(1);
    expect(bot.discord.gateway.identifies).toEqual([]);
  });

  it('gives the login of each its time', async () => {
    const one = { startLimit: { ...startLimit, max_concurrency: 1 } };
    // The library lets five seconds pass between two.
    const bot = await live({ config: { shards: 2 }, patience: { loginMs: 2_000 } }, one);
    expect(partsOf(bot)).toEqual(['0/2', '1/2']);
    expect((await (await bot.discord.slash('ask', { question: COURT })).message()).text).toContain(QUOTED);
  });
});

async function live(options: BotOptions, settings: Partial<Settings> = {}): Promise<LiveBot> {
  const bot = await startBot(options, { startLimit: { ...startLimit }, ...settings });
  onTestFinished(() => bot.close());
  return bot;
}

function partsOf({ discord }: LiveBot): readonly string[] {
  return discord.gateway.identifies.map(({ shard }) => shard?.join('/') ?? 'none');
}

function resumed({ logged }: LiveBot): readonly unknown[] {
  return logged
    .filter(({ event }) => event === 'gateway.resumed')
    .map(({ fields }) => fields.shard)
    .sort();
}
