import { describe, expect, it } from 'vitest';
import { ANNA } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { botForTests } from './conversation.ts';
import { startFerryBot } from './ferry-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const bot = botForTests(() => startFerryBot());

async function compare(subject: string): Promise<Shown> {
  return onlyAnswer(await bot().discord.slash('compare', { subject }, { user: ANNA }));
}

describe('/compare', () => {
  it('quotes both accounts with their sources and days, what differs in bold, and gives no verdict', async () => {
    const shown = await compare('Marta Lindholm');
    expect(shown.text).toMatch(/^Compare · Marta Lindholm\nAccounts differ on the age of Marta Lindholm\.\n/);
    for (const words of [
      'Ferries stand still · Harbour Post · printed 2 March 2021',
      'Talks in Brill · Evening Mail · printed 5 March 2021',
    ])
      expect(shown.text).toContain(words);
    expect(shown.raw).toMatch(/\*\*[^*\n]*47[^*\n]*\*\*/);
    expect(shown.raw).toMatch(/\*\*[^*\n]*49[^*\n]*\*\*/);
    expect(labelsOf(shown).filter((label) => label === 'Context')).toHaveLength(2);
  });

  it('says so where nothing differs, and leads to what the articles say', async () => {
    const shown = await compare('Oskar Feld');
    expect(shown.text).toContain(
      'No article here contradicts another about Oskar Feld, as far as I can tell.',
    );
    const what = await onlyAnswer(await bot().discord.press(shown, 'What the articles say'));
    expect(what.text).toMatch(/^What · Oskar Feld\n/);
  });

  it('says of an unknown subject that no article mentions it', async () => {
    expect((await compare('Zelda')).text).toMatch(/^Compare · Zelda\nNo article here mentions “Zelda”\.\n/);
  });
});
