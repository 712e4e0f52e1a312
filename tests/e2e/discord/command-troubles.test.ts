import { afterEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { type Command, defineCommand, type Reply } from '../../../commands/command.ts';
import { BORIS, HOME, NEWS } from '../../support/discord/people.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { onlyAnswer } from './only-answer.ts';

const APOLOGY = /^Something went wrong on my side\. The operator finds it in the log under (\w{4})\.$/;

let bot: LiveBot;

afterEach(async () => {
  expect(bot.discord.missedDeadlines).toEqual([]);
  await bot.close();
});

describe('a question that cannot be read', () => {
  it.each([
    ['a filter that is no date', { after: 'last tuesdy' }, '"after" is "last tuesdy", which I can\'t read.'],
    ['a filter of markdown', { before: '**@everyone** <@1>' }, '"before" is "**@everyone** <@1>", which I'],
    ['days the wrong way round', { after: '2022', before: '2019' }, 'no day lies between them.'],
    ['a source that is none', { source: 'Harbor Post' }, 'No article here is from "Harbor Post". Sources'],
    ['nothing but blanks', { name: '   ' }, 'That has no word I can look up.'],
    ['nothing but signs', { name: '?!' }, 'That has no word I can look up.'],
  ])('is refused in a sentence to the asker alone: %s', async (_mistake, options, sentence) => {
    bot = await startBot();
    const shown = await onlyAnswer(await bot.discord.slash('who', { name: 'Mira Holt', ...options }));
    expect(shown.text).toContain(sentence);
    expect(shown).toMatchObject({ isPrivate: true, buttons: [] });
    expect(bot.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('a sentence to the asker alone that comes late', () => {
  it.each([
    ['a filter that is no date', { after: 'last tuesdy' }, '"after" is "last tuesdy", which I can\'t read.'],
    ['nothing but signs', { name: '?!' }, 'That has no word I can look up.'],
  ])('is private, though all were told that an answer comes: %s', async (_mistake, options, sentence) => {
    bot = await startBot({ patience: { answerMs: 20 }, answerTakesMs: () => 80 });
    const exchange = await bot.discord.slash('who', { name: 'Mira Holt', ...options });
    expect(await exchange.first()).toMatchObject({ type: 5, body: {} });
    const shown = await bot.discord.until(() => exchange.followUps()[0]);
    expect(shown).toMatchObject({ isPrivate: true, buttons: [], pings: [] });
    expect(shown.text).toContain(sentence);
    expect(bot.discord.channel(NEWS).messages).toEqual([shown]);
    expect(exchange.refused).toEqual([]);
    expect(bot.logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('comes though Discord lost its reply to the taking back of what all were told', async () => {
    bot = await startBot({ patience: { answerMs: 20 }, answerTakesMs: () => 80 });
    bot.discord.play({ on: 'DELETE /webhooks/:a/:t/messages/:m', status: 502, afterEffect: true });
    const exchange = await bot.discord.slash('who', { name: '?!' });
    const shown = await bot.discord.until(() => exchange.followUps()[0]);
    expect(shown).toMatchObject({ isPrivate: true, text: expect.stringContaining('no word I can look up') });
    expect(bot.discord.channel(NEWS).messages).toEqual([shown]);
  });

  it('takes the place of what was announced privately', async () => {
    bot = await startBot({ patience: { answerMs: 20 }, answerTakesMs: () => 80 });
    const exchange = await bot.discord.slash('who', { name: '?!', private: true });
    const shown = await onlyAnswer(exchange);
    expect(shown).toMatchObject({ isPrivate: true, edits: 1 });
    expect(shown.text).toContain('That has no word I can look up.');
  });
});

describe('a command that was registered earlier and is gone now', () => {
  async function startWithout(...gone: readonly string[]): Promise<void> {
    const earlier = await startBot();
    await earlier.stop();
    // What a server has of its own leaves alone what is registered everywhere.
    const commands = CATALOG.filter(({ name }) => !gone.includes(name));
    bot = await earlier.restart({ commands, config: { devGuildId: HOME } });
  }

  it('is answered with a private sentence, whether it is typed or used on a message', async () => {
    await startWithout('corpus', 'check');
    const sentence = 'That command is no longer there. /help lists those that are.';
    for (const scene of [{}, { guild: null }, { guild: 'foreign' }] as const) {
      const shown = await onlyAnswer(await bot.discord.slash('corpus', {}, scene));
      expect(shown).toMatchObject({ text: sentence, isPrivate: true, buttons: [] });
    }
    const message = await bot.discord.type('Mira Holt', { user: BORIS });
    const shown = await onlyAnswer(await bot.discord.messageCommand('Check the archive', message));
    expect(shown).toMatchObject({ text: sentence, isPrivate: true });
  });

  it('is offered nothing while it is typed', async () => {
    await startWithout('article');
    const typing = await bot.discord.autocomplete('article', 'title', 'mu');
    expect(await typing.choices()).toEqual([]);
  });
});

describe('a bug in a command', () => {
  const crash = createBroken('crash', async () => {
    throw new TypeError('The tide table is upside down.');
  });
  const garble = createBroken(
    'garble',
    async () => ({ heading: ['Garbled'], picture: null }) as unknown as Reply,
  );

  it.each([crash, garble])(
    'is one private apology with a reference that the log repeats: $name',
    async ({ name }) => {
      bot = await startBot({ commands: [crash, garble] });
      const shown = await onlyAnswer(await bot.discord.slash(name, { text: 'secret question' }));
      expect(shown).toMatchObject({ isPrivate: true, buttons: [] });
      expectLogged(shown.text);
    },
  );

  it.each([crash, garble])(
    'takes the place of an answer that was announced already: $name',
    async ({ name }) => {
      bot = await startBot({
        commands: [crash, garble],
        patience: { answerMs: 20 },
        answerTakesMs: () => 60,
      });
      const exchange = await bot.discord.slash(name, { text: 'secret question', private: true });
      const shown = await onlyAnswer(exchange);
      expect(await exchange.first()).toMatchObject({ type: 5 });
      expect(shown).toMatchObject({ isPrivate: true, edits: 1 });
      expectLogged(shown.text);
    },
  );

  it('leaves the next question unharmed', async () => {
    bot = await startBot({ commands: [crash, ...CATALOG] });
    await onlyAnswer(await bot.discord.slash('crash', { text: 'anything' }));
    const shown = await onlyAnswer(await bot.discord.slash('who', { name: 'Tess Quint' }));
    expect(shown.text).toContain('“Mayor Tess Quint gave Mira Holt a medal.”');
  });

  /** The log has the reference and the cause once, and not what was asked. */
  function expectLogged(text: string): void {
    const [, reference] = APOLOGY.exec(text) ?? [];
    const lines = bot.logged.filter(({ level }) => level === 'error' || level === 'warn');
    expect(lines.map(({ fields }) => fields.reference)).toEqual([reference]);
    expect(String(lines[0]?.fields.cause)).toContain('TypeError');
    expect(JSON.stringify(bot.logged)).not.toContain('secret question');
  }

  function createBroken(name: string, run: Command['run']): Command {
    const options = { text: { description: 'Anything', required: true } };
    return defineCommand({ name, description: 'Is broken', audience: 'public', options, run });
  }
});
