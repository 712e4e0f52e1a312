import { describe, expect, it } from 'vitest';
import { ANNA, BORIS } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { botForTests } from './conversation.ts';
import { startFerryBot } from './ferry-bot.ts';
import { labelsOf, onlyAnswer } from './only-answer.ts';

const FERRY = 'Lindholm, 47, said: “No ferry will leave the harbour before the wages are paid.”';
const ANSWERS = Array.from(
  { length: 5 },
  (_, at) =>
    `Jonas Reed said: “We counted ${at + 2} seals on the ${['first', 'second', 'third', 'fourth', 'fifth'][at]} bank.”`,
);
const SEALS = Object.fromEntries(
  ANSWERS.map((text, at) => [
    `seals-${at}.md`,
    `---\ntitle: Seals ${at}\npublished: 2022-01-0${at + 1}\n---\n\n${text}\n`,
  ]),
);

const bot = botForTests(() => startFerryBot(SEALS));

async function ask(name: string, options: Record<string, string>, user = ANNA): Promise<Shown> {
  return onlyAnswer(await bot().discord.slash(name, options, { user }));
}

describe('/said', () => {
  it('shows the sentence under the name of the speaker, with its source and day, and the quote in bold', async () => {
    const shown = await ask('said', { speaker: 'Marta Lindholm', about: 'wages' });
    expect(shown.text).toContain(
      `Said · Marta Lindholm · about wages\nMarta Lindholm\n“${FERRY}”\nFerries stand still · Harbour Post · printed 2 March 2021`,
    );
    expect(shown.raw).toContain('**No ferry will leave the harbour before the wages are paid.**');
  });

  it('says where the speaker is read from the words around', async () => {
    const { text } = await ask('said', { speaker: 'Marta Lindholm' });
    expect(text).toContain(
      'Marta Lindholm · going by the words around it\n“Marta Lindholm (49) spoke of “a first step”.”',
    );
  });

  it('turns pages', async () => {
    const first = await ask('said', { speaker: 'Jonas Reed', about: 'seals' }, BORIS);
    expect(first.text).toMatch(/\n1–3 of 5 · /);
    const press = async (shown: Shown, label: string) =>
      onlyAnswer(await bot().discord.press(shown, label, { user: BORIS }));
    const second = await press(first, 'Next');
    expect(second.text).toMatch(/^Said · Jonas Reed · about seals\n/);
    expect(second.text).toMatch(/\n4–5 of 5 · /);
    expect((await press(second, 'Previous')).text).toBe(first.text);
  });

  it('says of whom nobody quotes that nobody does', async () => {
    const { text } = await ask('said', { speaker: 'Zelda' });
    expect(text).toMatch(/^Said · Zelda\nNo article here quotes “Zelda”\.\n/);
  });

  it('says of who is mentioned only so, and leads to who that is', async () => {
    const shown = await ask('said', { speaker: 'Erik Lindholm' }, BORIS);
    expect(shown.text).toContain('Erik Lindholm is mentioned, but not quoted.');
    const who = await onlyAnswer(await bot().discord.press(shown, 'Who is Erik Lindholm', { user: BORIS }));
    expect(who.text).toMatch(/^Who · Erik Lindholm\n/);
  });

  it('says of who is quoted on other things so, and leads to those', async () => {
    const shown = await ask('said', { speaker: 'Oskar Feld', about: 'the moon' });
    expect(shown.text).toContain('Oskar Feld is quoted, but not about “the moon”.');
    expect(labelsOf(shown)).toContain('Everything quoted');
    const all = await onlyAnswer(await bot().discord.press(shown, 'Everything quoted'));
    expect(all.text).toContain('The town has no money for higher wages');
  });

  it('answers the same in plain words', async () => {
    const { text } = await ask('ask', { question: 'What did Lindholm say about wages?' }, BORIS);
    expect(text).toContain(`Marta Lindholm\n“${FERRY}”`);
  });
});
