/** Articles that come, change and go while the bot runs. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ANNA, BORIS, BOT, CLARA, NEWS, type User } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { folderForFile, folderForTest } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { startBot } from '../../support/live-bot.ts';
import { live, type Program, startProgram } from '../../support/live-program.ts';

/** The server has opened the command to all, as it may: only the ids of operators are left to refuse it. */
const OPERATOR: Scene = { user: BORIS, opened: true };
const NEVER = { OPERATOR_IDS: `${BORIS.id}, ${ANNA.id}`, RELOAD_SECONDS: '0' };
const NOTHING = 'Nothing has changed; 1 left out.';

function keeper(name: string, title = 'The keeper'): string {
  return `---\ntitle: ${title}\npublished: 2021-06-07\n---\n\n${name} lit the lamp of the lighthouse at dusk. The sea was calm that evening.\n`;
}

describe('an operator', () => {
  const folder = folderForFile(HARBOUR);
  let program: Program;
  let answer: Shown;

  beforeAll(async () => {
    program = await startProgram({ environment: { ...NEVER, CORPUS_DIR: folder } });
    await program.logs('commands.registered');
  });
  afterAll(() => program.close());

  /** Asks as somebody else: nobody may ask without end. */
  async function who(name: string): Promise<Shown> {
    return (await program.discord.slash('who', { name }, { user: CLARA })).message();
  }

  async function reloaded(user = BORIS): Promise<string> {
    const shown = await (await program.discord.slash('reload', {}, { user, opened: true })).message();
    expect(shown).toMatchObject({ isPrivate: true, pings: [] });
    return shown.text;
  }

  function write(name: string, text: string): void {
    writeFileSync(path.join(folder, name), text);
  }

  it('is told that nothing has changed, and what is left out', async () => {
    const text = await reloaded();
    expect(text).toContain(NOTHING);
    expect(text).toContain('spoilt.md');
  });

  it('has what was added answered and completed at once', async () => {
    expect((await who('Wanda Reed')).text).toContain('No article here mentions');
    write('keeper.md', keeper('Wanda Reed'));
    expect(await reloaded()).toContain('Read again. 1 article added; 1 left out.');
    answer = await who('Wanda Reed');
    expect(answer.text).toContain('“Wanda Reed lit the lamp of the lighthouse at dusk.');
    const { discord } = program;
    const names = await (await discord.autocomplete('who', 'name', 'Wanda')).choices();
    expect(names.map(({ value }) => value)).toEqual(['Wanda Reed']);
    const titles = await (await discord.autocomplete('article', 'title', 'The kee')).choices();
    expect(titles.map(({ value }) => value)).toEqual(['The keeper']);
  });

  it('finds it in the log', async () => {
    expect(await program.logs('archive.reloaded')).toMatchObject({
      level: 'INFO',
      added: 1,
      changed: 0,
      removed: 0,
      articles: 9,
      ms: expect.any(Number),
    });
  });

  it('can still press the buttons of an answer from before', async () => {
    write('other.md', keeper('Ulf Thorn', 'Another keeper'));
    expect(await reloaded()).toContain('1 article added');
    const context = await (await program.discord.press(answer, 'Context', { user: ANNA })).message();
    expect(context.text).toContain('The sea was calm that evening.');
  });

  it('is told at a button that its article has changed, and that it is gone', async () => {
    const { discord } = program;
    const press = async (user: User) =>
      (await (await discord.press(answer, 'Context', { user })).message()).text;
    write('keeper.md', keeper('Wanda Reed').replace('at dusk', 'at dawn'));
    expect(await reloaded()).toContain('Read again. 1 article changed; 1 left out.');
    expect(await press(CLARA)).toContain('changed');
    expect((await who('Wanda Reed')).text).toContain('at dawn');
    rmSync(path.join(folder, 'keeper.md'));
    expect(await reloaded()).toContain('Read again. 1 article removed; 1 left out.');
    expect(await press(BORIS)).toContain('That article is no longer in the archive.');
    const form = await discord.press(answer, 'Ask a follow-up', { user: ANNA });
    await discord.submit(form, 'and when?');
    expect((await discord.waitForMessage(answer.id)).text).toContain('No article here mentions');
  });

  it('is told what has been left out', async () => {
    write('broken.jsonl', '{"text": \n');
    expect(await reloaded(ANNA)).toContain('broken.jsonl:1');
  });

  it('is told why it fails, and the articles from before go on answering', async () => {
    rmSync(folder, { recursive: true });
    const text = await reloaded(ANNA);
    expect(text).toMatch(/The articles could not be read again\. There is no corpus at /);
    expect(text).toContain('Those from before go on answering.');
    expect((await who('Ulf Thorn')).text).toContain('“Ulf Thorn lit the lamp');
    expect((await program.logs('archive.kept')).problem).toMatch(/^There is no corpus at /);
  });
});

describe('a reload that takes long', () => {
  it('is announced, others are answered meanwhile, and it is told when it is done', async () => {
    let finish = () => {};
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const reload = async () => {
      await done;
      return { added: 2, changed: 0, removed: 0, problems: [] };
    };
    const config = { operatorIds: [BORIS.id] };
    const bot = await startBot({ reload, config, patience: { answerMs: 50, crowdedMs: 50 } });
    onTestFinished(() => bot.close());
    const asked = await bot.discord.slash('reload', {}, OPERATOR);
    await bot.discord.until(() => (asked.callbacks.length > 0 ? asked : undefined));
    const answer = await (
      await bot.discord.slash('who', { name: 'Piet Aalders' }, { user: CLARA })
    ).message();
    expect(answer.text).toContain('Judge Piet Aalders spoke of bad luck.');
    finish();
    const shown = await asked.message();
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain('Read again. 2 articles added.');
    expect(bot.discord.missedDeadlines).toEqual([]);
  });
});

describe('a member', () => {
  it('is neither offered /reload nor obeyed', async () => {
    const program = await live({ environment: NEVER });
    await program.logs('commands.registered');
    const { discord } = program;
    const registered = discord.commands('global').find(({ name }) => name === 'reload');
    expect(registered).toMatchObject({ default_member_permissions: '0', contexts: [0] });
    const asked = await discord.slash('reload', {}, { ...OPERATOR, user: CLARA });
    expect((await asked.message()).text).toContain('/reload is for whoever runs this bot');
    await discord.type('/reload', { user: BORIS }, { pings: [BOT.id] });
    expect((await discord.waitForMessage(NEWS)).text).toContain('/reload is for whoever runs this bot');
  });
});

describe('a bot that looks by itself', () => {
  it('picks up what has changed, and says so once', async () => {
    const folder = folderForTest(HARBOUR);
    const program = await live({ environment: { RELOAD_SECONDS: '1', CORPUS_DIR: folder } });
    await program.logs('commands.registered');
    writeFileSync(path.join(folder, 'keeper.md'), keeper('Wanda Reed'));
    writeFileSync(path.join(folder, 'broken.jsonl'), '{"text": \n');
    expect(await program.logs('archive.reloaded')).toMatchObject({ added: 1, articles: 9 });
    const shown = await (await program.discord.slash('who', { name: 'Wanda Reed' })).message();
    expect(shown.text).toContain('Wanda Reed lit the lamp');
    rmSync(folder, { recursive: true });
    await program.logs('archive.kept');
    const { status, out, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.match(/"archive\.reloaded"/g)).toHaveLength(1);
    expect(out.match(/"archive\.kept"/g)).toHaveLength(1);
    expect(out.match(/broken\.jsonl/g)).toHaveLength(1);
  });
});

describe.skipIf(process.platform === 'win32')('a bot that is asked to stop while it reads', () => {
  it('ends at once, with status 0 and without a login', async () => {
    const records = Array.from({ length: 2_000 }, (_, at) =>
      JSON.stringify({ id: at, text: `Ole Bull sang song ${at} in Bergen. `.repeat(10) }),
    );
    const corpus = folderForTest({ 'a.jsonl': records.join('\n') });
    const kept = folderForTest({});
    // What is logged before the reading says that the program listens.
    const environment = { COUNT_UNANSWERED: 'true', CORPUS_DIR: corpus, DATA_DIR: kept };
    const program = await live({ environment });
    await program.logs('gaps.unread');
    const { status, err } = await program.stop();
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(program.discord.gateway.identifies).toEqual([]);
  });
});
