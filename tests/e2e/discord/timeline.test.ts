import { describe, expect, it } from 'vitest';
import { BORIS, CLARA } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import type { Files } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { startBot } from '../../support/live-bot.ts';
import { botForTests, command, headingOf } from './conversation.ts';
import { labelsOf } from './only-answer.ts';

const PRIZES = Array.from(
  { length: 12 },
  (_, at) => `Hanne Brod won the prize of Brill for her bread in ${1990 + at}.`,
);

const FILES: Files = {
  ...HARBOUR,
  'bakers.md': article('Bakers of Brill', 'Oven Times', '2020-02-03', [
    ...PRIZES,
    'She will open a second oven on Friday.',
  ]),
  'undated.txt': 'Hanne Brod closed her shop on Tuesday. It had stood empty.\n',
  // Long titles, long addresses and long sentences: a page must still hold what it counts.
  ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`long-${at}.md`, long(at)])),
};

function article(title: string, source: string, published: string, sentences: readonly string[]): string {
  return `---\ntitle: ${title}\nsource: ${source}\npublished: ${published}\n---\n\n${sentences.join(' ')}\n`;
}

function long(at: number): string {
  const title = `Number ${at}, ${'of the great *chronicle* of the [town] '.repeat(3)}`;
  const url = `https://example.test/${'chronicle_of_the_town/'.repeat(9)}${at}`;
  const keys = [`title: "${title}"`, `source: Town_Chronicle_${at % 3}`, 'author: Ola_Brandt_of_the_Tower'];
  const words = 'while the *baker*, the _miller_ and the smith of the upper town stood by and said nothing, ';
  const text = `Otto Rand counted the barrels on ${(at % 7) + 1} May 2019, ${words.repeat(4)}and went home.`;
  return ['---', ...keys, `url: ${url}`, 'published: 2019-06-01', '---', '', text, ''].join('\n');
}

const bot = botForTests(() => startBot({ files: FILES }));

async function pressed(message: Shown, label: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await bot().discord.press(message, label, scene);
  expect(exchange.refused).toEqual([]);
  return exchange.message();
}

/** The days in front of the sentences. */
function daysIn({ text }: Shown): readonly string[] {
  return [...text.matchAll(/^(?:\w+ )?(?:\d{1,2} )?(?:\w+ )?\d{4}(?= · |$)(?=.*\n“)/gm)].map(([day]) =>
    day.trim(),
  );
}

describe('/timeline', () => {
  it('lists days in order, each with its sentence and its source, with a picture of all of them', async () => {
    const shown = await command(bot(), 'timeline', { subject: 'Hanne Brod' });
    expect(headingOf(shown)).toBe('Timeline · Hanne Brod · 1990 to 2020');
    expect(daysIn(shown)).toEqual(['1990', '1991', '1992', '1993', '1994']);
    expect(shown.text).toContain('“Hanne Brod won the prize of Brill for her bread in 1990.”');
    expect(shown.text).toContain('Bakers of Brill · Oven Times · printed 3 February 2020');
    expect(shown.text).toMatch(/\n1–5 of 13/);
    expect(shown.pictures).toHaveLength(1);
    expect(shown.pictures[0]?.alt).toContain('1990');
    expect(labelsOf(shown).filter((label) => label !== 'Context')).toEqual([
      'Next',
      'Ask a follow-up',
      'Dismiss',
    ]);
  });

  it('turns its pages, also after a restart', async () => {
    const first = await command(bot(), 'timeline', { subject: 'Hanne Brod' });
    const second = await pressed(first, 'Next');
    expect(daysIn(second)).toEqual(['1995', '1996', '1997', '1998', '1999']);
    await bot.restart({ files: FILES });
    const last = await pressed(second, 'Next');
    expect(daysIn(last)).toEqual(['2000', '2001', '7 February 2020']);
    expect(last.text).toContain('Left out: one sentence that says “Tuesday” in an article without a date.');
    expect(headingOf(last)).toBe('Timeline · Hanne Brod · 1990 to 2020');
    expect(daysIn(await pressed(last, 'Previous'))).toEqual(daysIn(second));
  });

  it('shows the sentences around one of its own', async () => {
    const shown = await command(bot(), 'timeline', { subject: 'Hanne Brod', after: '1995', before: '1995' });
    const context = await pressed(shown, 'Context');
    expect(context.isPrivate).toBe(true);
    expect(context.text).toContain(`${PRIZES[4]} ${PRIZES[5]} ${PRIZES[6]}`);
  });

  it('works without a subject, and with filters alone', async () => {
    const shown = await command(bot(), 'timeline', { after: '2019', before: '2019-05' });
    expect(headingOf(shown)).toBe('Timeline · all articles · 2019 · after 2019-01-01 · before 2019-05-31');
    const next = await pressed(shown, 'Next');
    expect(headingOf(next)).toBe(headingOf(shown));
    expect(daysIn(next).length).toBeGreaterThan(0);
  });

  it('loses no day where titles, addresses and sentences are long', async () => {
    const scene = { user: BORIS };
    let shown = await command(bot(), 'timeline', { subject: 'Otto Rand', private: true }, scene);
    const days = [...daysIn(shown)];
    expect(shown.text).not.toContain('did not fit');
    for (let page = 0; labelsOf(shown).includes('Next') && page < 9; page++) {
      shown = await pressed(shown, 'Next', scene);
      expect(shown.text).not.toContain('did not fit');
      days.push(...daysIn(shown));
    }
    expect(days).toEqual(Array.from({ length: 7 }, (_, at) => `${at + 1} May 2019`));
  });

  it('understands a follow-up', async () => {
    const scene = { user: CLARA };
    const shown = await command(bot(), 'timeline', { subject: 'Hanne Brod' }, scene);
    const form = await bot().discord.press(shown, 'Ask a follow-up', scene);
    await bot().discord.submit(form, 'and who saw her?');
    const answer = await bot().discord.waitForMessage(shown.id);
    expect(headingOf(answer)).toContain('Hanne Brod');
  });

  it('refuses a name that no article mentions', async () => {
    const shown = await command(bot(), 'timeline', { subject: 'Quorvex' }, { user: CLARA });
    expect(shown.text).toContain('Timeline · Quorvex\nNo article here mentions “Quorvex”.');
    expect(shown.pictures).toEqual([]);
  });
});
