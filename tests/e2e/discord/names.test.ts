import { beforeAll, describe, expect, it } from 'vitest';
import { flatten } from '../../support/discord/components.ts';
import { ANNA, BORIS, CLARA } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { FERRIES } from '../../support/ferries.ts';
import { botForTests } from './conversation.ts';
import { startFerryBot } from './ferry-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

/** More of one name than a page holds. */
const SEALS = Object.fromEntries(
  ['north', 'south', 'west', 'east'].map((bank, at) => [
    `seals-${at}.md`,
    `---\ntitle: Seals ${at}\npublished: 2022-01-0${at + 1}\n---\n\nJonas Reed counted seals on the ${bank} bank.\n`,
  ]),
);

const bot = botForTests(() => startFerryBot(SEALS));
const TEXTS = Object.values(FERRIES).map(String);

const LINDHOLM = { name: 'Marta Lindholm' };

async function ask(name: string, options: Record<string, string>, user = ANNA): Promise<Shown> {
  return onlyAnswer(await bot().discord.slash(name, options, { user }));
}

async function pressed(shown: Shown, label: string, user = ANNA): Promise<Shown> {
  return onlyAnswer(await bot().discord.press(shown, label, { user }));
}

describe('/who somebody', () => {
  let shown: Shown;

  beforeAll(async () => {
    shown = await ask('who', LINDHOLM);
  });

  it('opens with what the articles call them, each with its day and place', () => {
    expect(shown.text.split('\n')[0]).toBe('Who · Marta Lindholm');
    expect(shown.text).toMatch(
      /^“the head of the ferry union of Brill” · printed 2 March 2021 · Ferries stand still · Harbour Post$/m,
    );
  });

  it('tells in small print how they are written, how often, when and where', () => {
    expect(shown.text).toMatch(
      /^also written Lindholm · \d mentions in 3 articles, 2 March to 1 April 2021 · in Harbour Post, Evening Mail/m,
    );
  });

  it('quotes below the passages the accounts that differ', () => {
    expect(shown.text).toMatch(
      /^Accounts differ on the age of Marta Lindholm: “[^”]*4[79][^”]*”.* · “[^”]*4[79][^”]*”/m,
    );
  });

  it('keeps within what Discord takes', () => {
    expect(shown.raw.length).toBeLessThanOrEqual(3_800);
    expect(flatten(shown.components).length).toBeLessThanOrEqual(30);
  });

  it('leads on: to their words, their days, the names beside them and the accounts', async () => {
    expect(labelsOf(shown)).toEqual(
      expect.arrayContaining(['What Lindholm said', 'Timeline', 'Oskar Feld', 'Compare']),
    );
    const said = await pressed(shown, 'What Lindholm said');
    expect([said.id, said.text.split('\n')[0]]).toEqual([shown.id, 'Said · Marta Lindholm']);
  });

  it('stands on the first page alone, and is there again for whoever turns back', async () => {
    const first = await ask('who', { name: 'Jonas Reed' }, BORIS);
    expect(first.text).toContain('4 mentions in 4 articles');
    const second = await pressed(first, 'Next', BORIS);
    expect(second.text).not.toContain('mentions in');
    expect((await pressed(second, 'Previous', BORIS)).text).toBe(first.text);
  });

  it('asserts nothing: what is said of them stands between marks, word for word', async () => {
    for (const name of ['Oskar Feld', 'Erik Lindholm']) {
      const { text } = await ask('who', { name }, CLARA);
      const lines = text.split('\n').filter((line) => /^(?:“.*” · printed|Accounts differ)/.test(line));
      const phrases = lines.flatMap((line) =>
        [...line.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => words),
      );
      for (const words of phrases) expect(TEXTS.some((one) => one.includes(words))).toBe(true);
      expect(text.replace(/“[^”]*”+/g, '')).not.toMatch(/enemy|baker/);
    }
  });
});

describe('/where', () => {
  it('puts the place before the sentence that names it', async () => {
    const { text } = await ask('where', { subject: 'sailors marched' }, CLARA);
    expect(text).toMatch(/\n(?:the )?town hall of Brill\n“About 500 sailors marched/);
  });
});

describe('a speaker that is typed', () => {
  it('is completed among those who are quoted, with what they are and how often they are named', async () => {
    const typing = await bot().discord.autocomplete('said', 'speaker', 'mar');
    expect(await typing.choices()).toEqual([
      {
        name: expect.stringMatching(/^Marta Lindholm · person · \d mentions · last 1 April 2021$/),
        value: 'Marta Lindholm',
      },
    ]);
    expect(await (await bot().discord.autocomplete('said', 'speaker', 'erik')).choices()).toEqual([]);
  });
});
