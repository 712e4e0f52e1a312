import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BORIS, CLARA } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';
import { onlyAnswer } from './only-answer.ts';

const VOWELS = 'aeiou';
const NAMES = [...'bcdfghjklmnprstvz'].flatMap((letter) =>
  [...VOWELS.slice(0, 2)].map((vowel) => `Otto ${letter.toUpperCase()}${vowel}lmar`),
);
const SENTENCE = 'came down to the quay and waved';
const LONG_TITLE = `${'The long way down to the sea and back again, '.repeat(4)}told by its walkers`;
const RECORDS = [
  { id: 'quay', title: 'On the quay', text: NAMES.map((name) => `${name} ${SENTENCE}.`).join(' ') },
  { id: 'long-1', title: LONG_TITLE, text: 'Lotte Vink went first. Lotte Vink came last.' },
  { id: 'long-2', title: LONG_TITLE, text: 'Runa Berg rowed.' },
  { id: 'twin-1', title: 'Twins', text: 'Nobody was there.' },
  { id: 'twin-2', title: 'Twins', text: 'Nobody was there again.' },
  { id: 'trap', title: '@everyone\u202E **look** \u001b[2J', text: 'The lamp was lit.' },
  ...NAMES.map((name, at) => ({
    id: `n${at}`,
    title: `Note ${at}`,
    source: `${name} Post`,
    text: 'It rained.',
  })),
];
const CROWD = { 'crowd.jsonl': RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('') };

let bot: LiveBot;

/** One bot for all tests of a group; nothing may have gone wrong in it by their end. */
function shareBot(options: BotOptions = {}): void {
  beforeAll(async () => {
    bot = await startBot(options);
  });
  afterAll(close);
}

async function close(): Promise<void> {
  expect(bot.logged.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  await bot.close();
}

async function complete(command: string, option: string, typed: string, scene: Scene = {}) {
  const choices = await (await bot.discord.autocomplete(command, option, typed, scene)).choices();
  expect(choices.length).toBeLessThanOrEqual(25);
  for (const { name, value } of choices) {
    for (const text of [name, String(value)])
      expect(text.length).toSatisfy((n: number) => n >= 1 && n <= 100);
    expect(name).not.toContain(SENTENCE);
    expect(name).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
  expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  return choices;
}

describe('in a crowd of names, titles and sources', () => {
  shareBot({ files: CROWD });

  it('an empty box, a prefix, a typo: at most 25 choices of at most 100 characters', async () => {
    const all = await complete('who', 'name', '');
    expect(all).toHaveLength(25);
    expect(all[0]).toEqual({
      name: expect.stringMatching(/^Lotte Vink (?:· \w+ )?· 2 mentions$/),
      value: 'Lotte Vink',
    });
    for (const typed of ['lot', 'LOTTE v', 'vink', 'Lotle'])
      expect((await complete('who', 'name', typed)).map(({ value }) => value)).toEqual(['Lotte Vink']);
    expect(await complete('who', 'name', 'otto')).toHaveLength(25);
    expect(await complete('who', 'name', 'xyzzy')).toEqual([]);
    expect(await complete('article', 'title', '')).toHaveLength(25);
    expect(await complete('who', 'source', '')).toHaveLength(25);
  });

  it.each([
    ['signs of a pattern', '([*+?\\'],
    ['a slash', '/'],
    ['a ping', '@everyone'],
    ['nothing but blanks', ' '.repeat(50)],
    ['6,000 characters', 'x'.repeat(6_000)],
    ['control characters', '\u0000\u202E'],
    ['nothing but emoji', '😀'.repeat(60)],
  ])('%s typed into a box is taken like any text', async (_kind, typed) => {
    await complete('who', 'name', typed);
    await complete('who', 'source', typed);
    await complete('article', 'title', typed);
  });

  it('a title that is chosen leads to its own article, though titles are the same or too long', async () => {
    const choices = [
      ...(await complete('article', 'title', 'twins')),
      ...(await complete('article', 'title', 'the long')),
      ...(await complete('article', 'title', '@everyone')),
    ];
    const ids = ['twin-1', 'twin-2', 'long-1', 'long-2', 'trap'];
    expect(choices).toHaveLength(ids.length);
    for (const [at, { value }] of choices.entries()) {
      const shown = await onlyAnswer(await bot.discord.slash('article', { title: value }, { user: BORIS }));
      expect(shown.text).toContain(`\nId ${ids[at]}\n`);
    }
  });
});

describe('what is offered', () => {
  shareBot();

  it('each command completes its subject, and each its source', async () => {
    for (const [command, option] of [
      ['who', 'name'],
      ['what', 'subject'],
      ['when', 'subject'],
      ['where', 'subject'],
      ['why', 'subject'],
    ] as const) {
      expect((await complete(command, option, 'aal')).map(({ value }) => value)).toEqual(['Piet Aalders']);
      expect((await complete(command, 'source', 'post'))[0]?.name).toBe('Harbour Post · 3 articles');
    }
  });

  it('a name behind other words completes them all', async () => {
    const choices = await complete('when', 'subject', 'the medal of Mira');
    expect(choices.map(({ value }) => value)).toContain('the medal of Mira Holt');
  });

  it('is the same in a direct message and where only the user brought the bot', async () => {
    const here = await complete('who', 'name', 'm');
    expect(here.length).toBeGreaterThan(0);
    expect(await complete('who', 'name', 'm', { guild: null })).toEqual(here);
    expect(await complete('who', 'name', 'm', { guild: 'foreign' })).toEqual(here);
  });

  it('is not rationed, unlike questions', async () => {
    for (let letters = 0; letters < 20; letters += 1) await complete('who', 'name', 'mira');
    const shown = await onlyAnswer(await bot.discord.slash('who', { name: 'Mira Holt' }));
    expect(shown.text).toContain('Who · Mira Holt');
  });

  it('a value that is no choice is treated as text', async () => {
    const ask = async (name: string, options: Record<string, string>) =>
      (await onlyAnswer(await bot.discord.slash(name, options, { user: CLARA }))).text;
    const named = await ask('who', { name: 'captain of the Seagull' });
    expect(named).toContain('Who · captain of the Seagull\n“Captain Mira Holt steered');
    expect(await ask('article', { title: 'medal' })).toContain('Article · A medal for the captain');
    expect(await ask('article', { title: '25 choices' })).toContain('No article has the title “25 choices”.');
    expect(await ask('who', { name: 'Mira Holt', source: 'harbour post' })).toContain('source Harbour Post');
    expect(await ask('who', { name: 'Mira Holt', source: 'nowhere' })).toContain('No article here is from');
  });
});

describe('late or doubled', () => {
  afterEach(close);

  it('a list that is late already is not sent', async () => {
    bot = await startBot({ patience: { completionMs: -1 } });
    await bot.discord.autocomplete('who', 'name', 'mira');
    await bot.discord.silence(100);
  });

  it('a list that comes too late for Discord is dropped without a word', async () => {
    bot = await startBot({}, { deadlineMs: 0 });
    const typing = await bot.discord.autocomplete('who', 'name', 'mira');
    await bot.logs('completion.dropped');
    expect(typing.refused).toEqual([{ status: 404, code: 10062 }]);
    expect(typing.callbacks).toEqual([]);
  });

  it('a list that Discord has taken and not confirmed is not an error', async () => {
    bot = await startBot();
    bot.discord.play({ on: 'POST /interactions/:i/:t/callback', status: 503, afterEffect: true });
    const typing = await bot.discord.autocomplete('who', 'name', 'mira');
    await bot.logs('completion.dropped');
    expect(await typing.choices()).toHaveLength(1);
  });

  it('an event that comes twice is answered once', async () => {
    bot = await startBot();
    bot.discord.play({ on: 'INTERACTION_CREATE', twice: true });
    const before = bot.discord.requests.length;
    await complete('who', 'name', 'mira');
    await complete('who', 'name', 'mira');
    expect(bot.discord.requests.length - before).toBe(2);
  });
});

describe('while no name is known', () => {
  shareBot({ files: { 'calm.md': '---\ntitle: a quiet day\n---\n\nthe sea was calm.\n' } });

  it('titles are offered and an empty list of names, and there is no error', async () => {
    for (const typed of ['', 'q', 'quiet', 'quite']) expect(await complete('who', 'name', typed)).toEqual([]);
    expect(await complete('article', 'title', 'quiet')).toEqual([
      { name: 'a quiet day', value: 'a quiet day' },
    ]);
    expect(await complete('who', 'source', '')).toEqual([]);
    const shown = await onlyAnswer(await bot.discord.slash('what', { subject: 'sea' }));
    expect(shown.text).toContain('“the sea was calm.”');
  });
});
