/** The questions that found no answer: counted where everyone could read them, shown to operators alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GapLog, openGapLog } from '../../../src/gaps/gap-log.ts';
import { ANNA, BORIS, BOT, CLARA, HOME, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { folderForFile, folderForTest } from '../../support/folders.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';
import { live } from '../../support/live-program.ts';
import { botForTests, command, say } from './conversation.ts';
import { labelsOf } from './only-answer.ts';

const ME = { pings: [BOT.id] };
/** The server has opened the command to all, as it may: only the ids of operators are left to refuse it. */
const OPENED = { opened: true };
const OPERATOR: Scene = { user: BORIS, ...OPENED };
const REFUSED = '/gaps is for whoever runs this bot';
const ZELDA = { name: 'Zelda' };

/** A bot with Boris for its operator, and the log that it counts in. */
async function startCounting(folder: string): Promise<{ readonly bot: LiveBot; readonly gaps: GapLog }> {
  const gaps = await openGapLog({ folder, onTrouble: (problem) => expect.fail(problem) });
  const bot = await startBot({ gaps, config: { operatorIds: [BORIS.id] } });
  return { bot, gaps };
}

describe('a member', () => {
  const bot = botForTests(() => startBot({ config: { operatorIds: [BORIS.id] } }));

  it('is not offered /gaps, unless the server has opened it', async () => {
    await command(bot(), 'help');
    const registered = bot().discord.commands('global');
    expect(registered.find(({ name }) => name === 'gaps')).toMatchObject({
      default_member_permissions: '0',
      contexts: [0],
      integration_types: [0],
    });
    expect((await command(bot(), 'help')).text).not.toContain('/gaps');
    expect((await command(bot(), 'help', {}, { user: BORIS })).text).toContain('/gaps');
  });

  it.each([
    ['as an opened command', () => command(bot(), 'gaps', {}, { user: CLARA, ...OPENED })],
    ['to forget all of it', () => command(bot(), 'gaps', { clear: 'yes' }, { user: CLARA, ...OPENED })],
    ['with a ping', () => say(bot(), '/gaps', { user: ANNA }, ME)],
    ['in a direct message', () => say(bot(), '/gaps', { user: ANNA, guild: null })],
  ])('is refused it %s', async (_way, ask) => {
    const { text } = await ask();
    expect(text).toContain(REFUSED);
    expect(text).toContain('OPERATOR_IDS in .env names who may use it');
  });

  it('reads nothing of it where an operator asks with a ping, and the operator does in a direct message', async () => {
    expect((await say(bot(), '/gaps', { user: BORIS }, ME)).text).toContain(REFUSED);
    const direct = await say(bot(), '/gaps', { user: BORIS, guild: null });
    expect(direct.text).toContain('set COUNT_UNANSWERED=true');
  });
});

describe('an operator', () => {
  const folder = folderForFile({});
  const file = path.join(folder, 'gaps.jsonl');
  let bot: LiveBot;
  let gaps: GapLog;

  beforeAll(async () => {
    ({ bot, gaps } = await startCounting(folder));
  });
  afterAll(() => bot.close());

  async function listed(options = {}): Promise<Shown> {
    const shown = await command(bot, 'gaps', options, OPERATOR);
    expect(shown.isPrivate).toBe(true);
    return shown;
  }

  it('sees how often each question was asked, and what was missing', async () => {
    await command(bot, 'who', ZELDA);
    await command(bot, 'who', { name: 'zelda' }, { user: CLARA });
    await say(
      bot,
      'When did <@123456789012345678> or mira@post.example or no. 876543210987654321 see Xanadu?',
      { user: CLARA },
      ME,
    );
    await command(bot, 'who', { name: 'Mira Holt' }, { user: CLARA });
    const { text, pings, effects } = await listed();
    expect(text).toContain('Who · Zelda asked 2 times: no article mentions “zelda”');
    expect(text).toMatch(/When did .*or \[address\] or no\. \[number\] see Xanadu\? asked once/);
    expect(text).not.toContain('Mira Holt');
    expect(pings).toEqual([]);
    expect(effects.filter((effect) => !/^(?:heading|bold|subtext)$/.test(effect))).toEqual([]);
  });

  it('does not see what was asked privately', async () => {
    await command(bot, 'who', { name: 'Ulrike', private: true });
    await command(bot, 'who', { name: 'Vincent' }, { user: CLARA, guild: null });
    await command(bot, 'who', { name: 'Wilhelmina' }, { guild: 'foreign' });
    await say(bot, 'Who is Yolanda?', { user: CLARA, guild: null });
    expect((await listed()).text).not.toMatch(/Ulrike|Vincent|Wilhelmina|Yolanda/);
  });

  it('finds no member, no server and no channel in the file', async () => {
    await gaps.close();
    const kept = readFileSync(file, 'utf8');
    expect(kept).toContain('Zelda');
    expect(kept).not.toMatch(/\d{5,}|anna|clara|boris|mira|post|example/i);
    expect(kept).toContain('"word":"Xanadu"');
    for (const id of [ANNA, CLARA, BORIS, BOT].map((user) => user.id).concat(HOME, NEWS))
      expect(kept).not.toContain(id);
  });

  it('finds a follow-up as it was understood, and asked in a thread it is counted once', async () => {
    const answer = await command(bot, 'who', { name: 'Abel Storm' }, { user: BORIS });
    const form = await bot.discord.press(answer, 'Ask a follow-up', { user: BORIS });
    await bot.discord.submit(form, 'and what about Quentin?');
    await bot.discord.waitForMessage(answer.id);
    const { text } = await listed();
    expect(text).toMatch(/Quentin.* asked once/);
    expect(text).not.toContain('and what about');
  });

  it('sees each of several questions that was refused, and no follow-up that was answered privately', async () => {
    const answer = await command(bot, 'who', { name: 'Abel Storm' });
    bot.discord.createThread({ on: answer, locked: true });
    const form = await bot.discord.press(answer, 'Ask a follow-up', { user: CLARA });
    const sent = await bot.discord.submit(form, 'who is Umberto?');
    expect((await bot.discord.until(() => sent.followUps()[0])).isPrivate).toBe(true);
    await say(bot, 'Who is Abel Storm? Who is Thorsten? Who is Ottokar?', {}, ME);
    const { text } = await listed();
    expect(text).toMatch(/Who is Thorsten\? asked once: no article mentions “Thorsten”/);
    expect(text).toMatch(/Who is Ottokar\? asked once: no article mentions “Ottokar”/);
    expect(text).not.toContain('Umberto');
  });

  it('still has it after a restart, and can turn its pages', async () => {
    for (let at = 0; at < 9; at += 1)
      gaps.note({ question: `question ${at}`, outcome: 'no-match', missing: [] });
    await gaps.close();
    await bot.stop();
    gaps = await openGapLog({ folder, onTrouble: (problem) => expect.fail(problem) });
    bot = await bot.restart({ gaps, config: { operatorIds: [BORIS.id] } });
    const first = await listed();
    expect(first.text).toContain('Zelda asked 2 times');
    expect(labelsOf(first)).toEqual(['Next', 'Dismiss']);
    const second = await (await bot.discord.press(first, 'Next', OPERATOR)).message();
    expect(second.isPrivate).toBe(true);
    expect(second.text).toContain('Page 2 of 2');
  });

  it('can have all of it forgotten', async () => {
    expect((await listed({ clear: 'maybe' })).text).toContain('/gaps clear:yes');
    expect((await listed({ clear: 'yes' })).text).toMatch(/^\d+ questions are forgotten\.$/);
    expect(existsSync(file)).toBe(false);
    expect((await listed()).text).toContain('No question without an answer has been counted yet.');
  });
});

it('is written by the program before it ends', async () => {
  const folder = path.join(folderForTest({}), 'kept');
  const { discord, logs, stop } = await live({
    environment: { COUNT_UNANSWERED: 'true', DATA_DIR: folder },
  });
  await logs('gaps.unread');
  await logs('commands.registered');
  await (await discord.slash('who', ZELDA)).message();
  expect((await stop()).status).toBe(0);
  expect(JSON.parse(readFileSync(path.join(folder, 'gaps.jsonl'), 'utf8'))).toEqual({
    question: 'Who · Zelda',
    count: 1,
    outcome: 'no-match',
    missing: [{ word: 'Zelda', isKnown: false }],
  });
});
