import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNA, BORIS, CLARA, DIRECT, NEWS } from '../../support/discord/people.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const BURNED = 'The old mill of Tarn burned down on 14 March 2021 because a lamp fell into the straw.';
const LED = 'Jonas Reed led two horses out of the mill at Tarn on 14 March 2021.';
const CITATION = 'Fire at the mill · Valley Courier · printed 17 March 2021';
const FIRE = [
  '---',
  'title: Fire at the mill',
  'source: Valley Courier',
  'published: 2021-03-17',
  '---',
  '',
  `${BURNED} ${LED}`,
].join('\n');

const PEOPLE = [ANNA, BORIS, CLARA];

let bot: LiveBot;
let takesMs = 0;

beforeAll(async () => {
  bot = await startBot({ files: { ...HARBOUR, 'fire.md': FIRE }, answerTakesMs: () => takesMs });
});

afterAll(async () => {
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  await bot.close();
});

const ASKED = [
  ['who', { name: 'Jonas Reed' }, 'Who · Jonas Reed', LED],
  ['what', { subject: 'old mill of Tarn' }, 'What · old mill of Tarn', BURNED],
  ['when', { subject: 'mill burned down' }, 'When · mill burned down', BURNED],
  ['where', { subject: 'Jonas Reed horses' }, 'Where · Jonas Reed horses', LED],
  ['why', { subject: 'mill burned down' }, 'Why · mill burned down', BURNED],
  ['ask', { question: 'Who led two horses out?' }, 'Who led two horses out?', LED],
] as const;

describe('each command with a good question', () => {
  it.each(ASKED)(
    '/%s: an excerpt, its source, the day it was printed and the day it speaks of',
    async (name, options, heading, excerpt) => {
      const shown = await onlyAnswer(await bot.discord.slash(name, options, { user: CLARA }));
      expect(shown.text.split('\n')[0]).toBe(heading);
      expect(shown.text).toContain(`“${excerpt}”`);
      expect(shown.text).toContain(`${CITATION} · speaks of 14 March 2021`);
      expect(shown).toMatchObject({ isPrivate: false, channelId: NEWS });
      // What can be asked next of a name has a row of its own.
      const next = name === 'who' ? ['Timeline', 'Tarn'] : [];
      expect(labelsOf(shown)).toEqual(['Context', ...next, 'Ask a follow-up', 'Dismiss']);
    },
  );

  it('/when puts the day before the sentence that says so', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('when', { subject: 'mill burned down' }));
    expect(shown.text).toContain(`\n14 March 2021\n“${BURNED}”`);
  });

  it('/article shows the whole text, its source, the day it was printed and the days it speaks of', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('article', { title: 'Fire at the mill' }));
    expect(shown.text).toContain(`“${BURNED} ${LED}”\n${CITATION}`);
    expect(shown.text).toContain('Id fire.md');
    expect(shown.isPrivate).toBe(false);
  });

  it('/article without a title lists the articles, the newest first', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('article'));
    const [heading, first, second] = shown.text.split('\n');
    expect(heading).toBe('Articles');
    expect(first).toBe('Museum opens Evening Mail · 2 April 2022 · museum.md');
    expect(second).toContain('A medal for the captain');
  });

  it('/corpus says what there is and what was left out', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('corpus', {}, { user: BORIS }));
    expect(shown.text).toContain('Articles 9\nDays 5 November 2018 to 2 April 2022\nUndated 1');
    expect(shown.text).toContain('spoilt.md:3 "published" is "14/3/21", which is not a date.');
    expect(shown.isPrivate).toBe(false);
  });

  it('/help tells the asker alone what can be asked', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('help', {}, { user: BORIS }));
    expect(shown.isPrivate).toBe(true);
    for (const name of ['who', 'what', 'when', 'where', 'why', 'said', 'compare', 'ask', 'article', 'corpus'])
      expect(shown.text).toContain(`\n/${name} `);
  });

  it('is answered in a direct message too', async () => {
    const exchange = await bot.discord.slash('who', { name: 'Jonas Reed' }, { guild: null });
    expect(await onlyAnswer(exchange)).toMatchObject({ channelId: DIRECT.get(ANNA) });
  });

  it('is answered to each of several members who ask at once', async () => {
    const names = ['Jonas Reed', 'Mira Holt', 'Abel Storm'];
    const exchanges = await Promise.all(
      names.map((name, at) => bot.discord.slash('who', { name }, { user: PEOPLE[at] ?? ANNA })),
    );
    const shown = await Promise.all(exchanges.map(onlyAnswer));
    expect(shown.map(({ text }) => text.split('\n')[0])).toEqual(names.map((name) => `Who · ${name}`));
  });
});

describe('an answer that takes its time', () => {
  it('in 1.4 s is one direct callback', async () => {
    takesMs = 1_400;
    const exchange = await bot.discord.slash('who', { name: 'Jonas Reed' }, { guild: 'foreign' });
    expect((await onlyAnswer(exchange)).edits).toBe(0);
    expect(await exchange.first()).toMatchObject({ type: 4 });
  });

  it('in 2 s is deferred, then edited, with the same audience', async () => {
    takesMs = 2_000;
    const ask = (isPrivate: boolean, user = ANNA) =>
      bot.discord.slash('who', { name: 'Jonas Reed', private: isPrivate }, { user });
    const [forAll, forOne] = await Promise.all([ask(false), ask(true, BORIS)]);
    expect(await forAll.first()).toMatchObject({ type: 5 });
    expect((await forAll.first()).body.flags ?? 0).toBe(0);
    expect(await forOne.first()).toMatchObject({ type: 5, body: { flags: 64 } });
    expect(await onlyAnswer(forAll)).toMatchObject({ isPrivate: false, edits: 1 });
    expect(await onlyAnswer(forOne)).toMatchObject({ isPrivate: true, edits: 1 });
    takesMs = 0;
  });
});

describe('a question without an answer', () => {
  const scene = { user: BORIS, guild: 'foreign' } as const;

  it('is refused with the nearest names, each of which one press asks for', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('who', { name: 'Quincy' }, scene));
    expect(shown.text.split('\n').slice(0, 3)).toEqual([
      'Who · Quincy',
      'No article here mentions “Quincy”.',
      'Nearest names:',
    ]);
    expect(shown.text).toContain('9 articles, 5 November 2018 to 2 April 2022, 1 undated');
    expect(labelsOf(shown)).toEqual(['Tess Quint', 'Ask a follow-up', 'Dismiss']);
    const pressed = await bot.discord.press(shown, 'Tess Quint', scene);
    const answer = await onlyAnswer(pressed);
    expect(answer.id).toBe(shown.id);
    expect(answer.text).toContain('“Mayor Tess Quint gave Mira Holt a medal.”');
  });

  it('is refused without a name where none is near', async () => {
    const shown = await onlyAnswer(await bot.discord.slash('when', { subject: 'Rostov' }, scene));
    expect(shown.text).toContain('No article here mentions “Rostov”.');
    expect(labelsOf(shown)).toEqual(['Ask a follow-up', 'Dismiss']);
  });
});
