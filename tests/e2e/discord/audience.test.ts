import { afterEach, describe, expect, it } from 'vitest';
import { ABROAD, ANNA, BORIS, CLARA, DIRECT, HOME } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const EPHEMERAL = 64;
const HOLT = { name: 'Mira Holt' };
const ELSEWHERE = [
  ['another server', { guild: 'foreign' }],
  ['a direct message', { guild: null }],
] as const;

let bot: LiveBot;

afterEach(async () => {
  expect(bot.discord.missedDeadlines).toEqual([]);
  await bot.close();
});

async function start(options: BotOptions = {}): Promise<void> {
  bot = await startBot(options);
}

/** The flags of the first answer, which tell whether it is private. */
async function firstFlags(...asked: Parameters<LiveBot['discord']['slash']>): Promise<number> {
  const exchange = await bot.discord.slash(...asked);
  await onlyAnswer(exchange);
  return ((await exchange.first()).body.flags ?? 0) & EPHEMERAL;
}

describe('a question with `private: true`', () => {
  it('is private from the first byte, whether it is answered at once or later', async () => {
    let takesMs = 0;
    await start({ patience: { answerMs: 60 }, answerTakesMs: () => takesMs });
    expect(await firstFlags('who', { ...HOLT, private: true })).toBe(EPHEMERAL);
    takesMs = 120;
    const late = await bot.discord.slash('who', { ...HOLT, private: true });
    expect(await late.first()).toMatchObject({ type: 5, body: { flags: EPHEMERAL } });
    expect(await onlyAnswer(late)).toMatchObject({ isPrivate: true });
  });

  it('is private in a direct message and where only its user brought the bot', async () => {
    await start();
    expect(await firstFlags('who', { ...HOLT, private: true }, { guild: null })).toBe(EPHEMERAL);
    expect(await firstFlags('who', { ...HOLT, private: true }, { guild: 'foreign' })).toBe(EPHEMERAL);
  });

  it('can be shared, and a public one cannot', async () => {
    await start();
    const shown = await onlyAnswer(await bot.discord.slash('who', { ...HOLT, private: true }));
    expect(labelsOf(shown)).toContain('Share');
    expect(labelsOf(await onlyAnswer(await bot.discord.slash('who', HOLT)))).not.toContain('Share');
  });
});

describe('with ANSWERS=private', () => {
  it('every answer is private from the first byte, unless the asker says otherwise', async () => {
    let takesMs = 0;
    await start({
      config: { audience: 'private' },
      patience: { answerMs: 60 },
      answerTakesMs: () => takesMs,
    });
    for (const name of ['corpus', 'article', 'help']) expect(await firstFlags(name)).toBe(EPHEMERAL);
    expect(await firstFlags('who', HOLT)).toBe(EPHEMERAL);
    expect(await firstFlags('who', { ...HOLT, private: true })).toBe(EPHEMERAL);
    // The operator's word holds; whoever wants others to see an answer shares it.
    expect(await firstFlags('who', { ...HOLT, private: false })).toBe(EPHEMERAL);
    takesMs = 120;
    const late = await bot.discord.slash('who', HOLT, { user: BORIS });
    expect(await late.first()).toMatchObject({ type: 5, body: { flags: EPHEMERAL } });
    expect(await onlyAnswer(late)).toMatchObject({ isPrivate: true });
  });
});

describe('user-installed in a foreign guild', () => {
  it('answers through the interaction only', async () => {
    let takesMs = 0;
    await start({ patience: { answerMs: 60 }, answerTakesMs: () => takesMs });
    const before = bot.discord.requests.length;
    const scene = { guild: 'foreign' } as const;
    const shown = await onlyAnswer(await bot.discord.slash('who', HOLT, scene));
    expect(shown).toMatchObject({ isPrivate: false, channelId: ABROAD });
    await onlyAnswer(await bot.discord.press(shown, 'Context', scene));
    await onlyAnswer(await bot.discord.press(shown, 'Next', scene));
    takesMs = 120;
    await onlyAnswer(await bot.discord.slash('who', HOLT, scene));
    const paths = bot.discord.requests.slice(before).map(({ path }) => path.split('/')[1]);
    expect(new Set(paths)).toEqual(new Set(['interactions', 'webhooks']));
  });

  it('is answered though the server turns what is public private', async () => {
    bot = await startBot({}, { forbidsExternalApps: true });
    const scene = { guild: 'foreign' } as const;
    const shown = await onlyAnswer(await bot.discord.slash('who', HOLT, scene));
    expect(shown.isPrivate).toBe(true);
    expect((await onlyAnswer(await bot.discord.press(shown, 'Next', scene))).id).toBe(shown.id);
  });
});

describe('with ALLOWED_GUILDS', () => {
  const REFUSAL = 'This archive is kept for the servers that its operator has named.';

  function expectRefusal(shown: Shown): void {
    expect(shown).toMatchObject({ text: REFUSAL, isPrivate: true, buttons: [] });
  }

  it('a server that is named is answered', async () => {
    await start({ config: { allowedGuilds: ['1', HOME] } });
    expect((await onlyAnswer(await bot.discord.slash('who', HOLT))).text).toContain('Mira Holt was born');
    expect(await (await bot.discord.autocomplete('who', 'name', 'mir')).choices()).toHaveLength(1);
  });

  it.each(ELSEWHERE)('%s is told nothing', async (_place, where) => {
    await start({ config: { allowedGuilds: [HOME] } });
    const { discord } = bot;
    const scene = { ...where, user: CLARA };
    const given = {
      who: HOLT,
      ask: { question: 'Who counted the seals?' },
      article: {},
      corpus: {},
      help: {},
    };
    for (const [name, options] of Object.entries(given))
      expectRefusal(await onlyAnswer(await discord.slash(name, options, scene)));
    expectRefusal(await onlyAnswer(await discord.slash('who', { ...HOLT, private: false }, scene)));
    const theirs = await discord.type('Mira Holt', { guild: 'foreign', user: ANNA });
    expectRefusal(await onlyAnswer(await discord.messageCommand('Check the archive', theirs, scene)));
    for (const [name, option] of [
      ['who', 'name'],
      ['who', 'source'],
      ['article', 'title'],
    ] as const)
      expect(await (await discord.autocomplete(name, option, '', scene)).choices()).toEqual([]);
  });

  it.each(ELSEWHERE)('an answer that %s was given before leads no further', async (_place, where) => {
    await start();
    const shown = await onlyAnswer(await bot.discord.slash('who', HOLT, where));
    await bot.stop();
    bot = await bot.restart({ config: { allowedGuilds: [HOME] } });
    for (const label of ['Context', 'Next', 'Ask a follow-up'])
      expectRefusal(await onlyAnswer(await bot.discord.press(shown, label, where)));
    expect(bot.discord.message(shown.id)).toMatchObject({ text: shown.text, edits: 0 });
  });

  it('a direct message that asks is told the same, in a sentence', async () => {
    await start({ config: { allowedGuilds: [HOME] } });
    await bot.discord.type('Who is Mira Holt?', { guild: null });
    const reply = await bot.discord.waitForMessage(DIRECT.get(ANNA) ?? '');
    expect(reply).toMatchObject({ text: REFUSAL, pings: [] });
    expect(labelsOf(reply)).toEqual(['Dismiss']);
  });
});
