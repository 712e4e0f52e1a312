import { describe, expect, it } from 'vitest';
import { CLARA } from '../../support/discord/people.ts';
import { startBot } from '../../support/live-bot.ts';
import { REGATTA } from '../../support/regatta.ts';
import { botForTests, command } from './conversation.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const bot = botForTests(() => startBot({ files: REGATTA }));
const when = (subject: string) => command(bot(), 'when', { subject });

describe('/when', () => {
  it('makes one answer of a day that several articles tell, and names them all', async () => {
    const { text, buttons } = await when('boathouse of Elmhaven burned down');
    expect(text.match(/^11 June 2021/gm)).toHaveLength(1);
    expect(text.match(/^the same day in .*$/gm)).toHaveLength(2);
    for (const title of ['Boathouse of Elmhaven burns', 'Insurer looks at the ashes', 'Oars for Elmhaven'])
      expect(text).toContain(title);
    expect(buttons.map(({ label }) => label)).toEqual(['Context', 'Ask a follow-up', 'Dismiss']);
  });

  it('says from which article a weekday was counted', async () => {
    const { text } = await when('Elmhaven burned down source:"Tide Table"');
    expect(text).toContain('\n11 June 2021 · “Friday”, counted from the article of 14 June 2021\n');
    expect(text).toContain('speaks of 11 June 2021 (“Friday”)');
  });

  it('keeps to a period by the day of the event', async () => {
    const { text } = await when('boathouse of Elmhaven painted before:1970');
    expect(text).toMatch(/^1962$/m);
    expect(text).not.toContain('painted red');
  });

  it('falls back on the day of print, says so, and leaves out what was printed then of another time', async () => {
    const { text } = await when('boathouse of Elmhaven painted in June 2021');
    expect(text).toContain('\n29 June 2021 · by the day of print\n');
    expect(text).toContain('painted red');
    expect(text).not.toContain('painted green');
  });
});

describe('a day in doubt', () => {
  it('is printed as the article has it, with a button for the reasons', async () => {
    const shown = await when('ferrymen of Sornau walked out');
    expect(shown.text).toContain('\nTuesday · probably 8 March 2022 · the day of print is in doubt\n');
    expect(shown.text).not.toContain('17 May 2022');
    expect(labelsOf(shown)).toEqual(['Why?', 'Context', 'Ask a follow-up', 'Dismiss']);
  });

  it('has its reasons told privately to whoever presses, word for word', async () => {
    const shown = await when('ferrymen of Sornau walked out');
    for (const scene of [{}, { user: CLARA }]) {
      const reasons = await onlyAnswer(await bot().discord.press(shown, 'Why?', scene));
      expect(reasons.isPrivate).toBe(true);
      expect(reasons.text).toMatch(/^Why this day\n“Ferrymen of Sornau walk out” is dated 20 May 2022\./);
      expect(reasons.text).toContain('counted from 14 March 2022.');
      expect(reasons.text).toContain('is set to be held on March 15.');
    }
    expect(bot().discord.message(shown.id)).toEqual(shown);
  });

  it('has its reasons told after a restart too, and not once the article has changed', async () => {
    const shown = await when('ferrymen of Sornau walked out');
    await bot.restart({ files: REGATTA });
    const reasons = await onlyAnswer(await bot().discord.press(shown, 'Why?'));
    expect(reasons.text).toContain('counted from 14 March 2022.');
    await bot.restart({ files: { ...REGATTA, 'strike.md': 'The ferrymen of Sornau rest.\n' } });
    const changed = await onlyAnswer(await bot().discord.press(shown, 'Why?', { user: CLARA }));
    expect(changed.text).toContain('has changed since');
  });
});
