/** The bot writes for nobody who may not write by themselves, and says who it writes for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, CLARA, MUTED, NEWS } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';

let bot: LiveBot;

beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

async function ask(options: Readonly<Record<string, string | boolean>>, user = ANNA): Promise<Shown> {
  return (await bot.discord.slash('who', { name: 'Mira Holt', ...options }, { user })).message();
}

function publicMessages(): number {
  return bot.discord.channel(NEWS).messages.filter(({ isPrivate }) => !isPrivate).length;
}

describe('a member who may read and not write', () => {
  it('cannot share through the bot, and is told so privately', async () => {
    const mine = await ask({ private: true }, MUTED);
    const before = publicMessages();
    const remark = await (await bot.discord.press(mine, 'Share', { user: MUTED })).message();
    expect(remark).toMatchObject({
      isPrivate: true,
      text: 'You may not write here, so I cannot share this for you.',
    });
    expect(publicMessages()).toBe(before);
  });

  it('gets the answer to a follow-up privately, and no thread is opened', async () => {
    const answer = await ask({});
    const form = await bot.discord.press(answer, 'Ask a follow-up', { user: MUTED });
    const reply = await (await bot.discord.submit(form, 'and when?')).message();
    expect(reply).toMatchObject({ isPrivate: true, text: expect.stringContaining('When · Mira Holt') });
    expect(bot.discord.thread(answer.id)).toBeUndefined();
  });
});

describe('the answer to a form', () => {
  it('says in the thread who asked, and pings nobody', async () => {
    const answer = await ask({});
    await bot.discord.submit(
      await bot.discord.press(answer, 'Ask a follow-up', { user: CLARA }),
      'and when?',
    );
    const posted = await bot.discord.waitForMessage(answer.id);
    expect(posted.text).toContain('Asked by Clara.');
    expect(posted.pings).toEqual([]);
  });

  it('says nothing of it where only the asker sees it', async () => {
    const mine = await ask({ private: true }, CLARA);
    const form = await bot.discord.press(mine, 'Ask a follow-up', { user: CLARA });
    expect((await (await bot.discord.submit(form, 'and when?')).message()).text).not.toContain('Asked by');
  });
});
