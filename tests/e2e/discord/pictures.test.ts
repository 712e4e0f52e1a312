/** Answers with a picture, wherever they are given. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';
import { type Command, defineCommand, type Reply, type TimelinePicture } from '../../../commands/command.ts';
import type { Findings, Question } from '../../../index/findings.ts';
import { createThreadedDraw } from '../../../src/discord/picture/threaded-draw.ts';
import { BORIS, BOT, CLARA, GENERAL, NEWS } from '../../support/discord/people.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';
import { readPng } from '../../support/png.ts';
import { REPOSITORY } from '../../support/programs.ts';
import { FERRY } from '../../support/timelines.ts';
import { buildQuotation } from '../../unit/src/hand-built.ts';
import { ownThread } from './conversation.ts';

const COMPILED = pathToFileURL(path.join(REPOSITORY, 'dist/src/discord/picture/draw-thread.js'));
/** In a thread, as in the program. */
const drawTimeline = createThreadedDraw(COMPILED, { idleMs: 60_000, silentMs: 20_000, mostWaiting: 8 });
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const PRIVATE = { private: true };
const QUESTION = { question: 'When did the Seagull sail?' };
const ME = { pings: [BOT.id] };

const LOGBOOK = {
  'logbook.md': [
    '---\ntitle: Logbook\npublished: 2021-04-01\nsource: Harbour Post\n---\n',
    'The ferry Seagull ran onto the sandbank on 2 May 2019.',
    'The Seagull was towed into the dock on 9 June 2019.',
    'The Seagull left the dock on 4 July 2020.',
    'The Seagull was sold to Brill on 1 March 2021.\n',
  ].join('\n\n'),
};

const LONGER_THAN_A_DOUBLE_CLICK_MS = 2_100;

/** Whether the archive says something else by now. */
let alt = FERRY.alt;
/** Whether no answer can be made. */
let isBroken = false;

/** Answers whatever is asked with two pages, of which the first has the picture. */
const line: Command = defineCommand({
  name: 'ask',
  description: 'Days on a line',
  audience: 'public',
  options: { question: { description: 'Anything', required: true } },
  async run({ options, page }): Promise<Reply> {
    if (isBroken) throw new Error('broken');
    const question = { text: options.question } as Question;
    return {
      audience: 'public',
      heading: [options.question],
      command: 'ask',
      blocks: [buildQuotation({ articleId: 'aground.md', number: null })],
      pages: { page, count: 2 },
      findings: { question, outcome: 'unanswered' } as unknown as Findings,
      picture: page === 0 ? { ...FERRY, alt } : null,
    };
  },
});

let bot: LiveBot;

async function open(options: BotOptions = {}): Promise<void> {
  bot = await startBot({ commands: [line], draw: drawTimeline, ...options });
}

async function ask(...[options = {}, scene = {}]: [object?, object?]): Promise<Shown> {
  const exchange = await bot.discord.slash('ask', { ...QUESTION, ...options }, scene);
  const shown = await exchange.message();
  expect(exchange.followUps()).toEqual([]);
  return shown;
}

async function press(message: Shown, label: string, scene = {}): Promise<Shown> {
  return (await bot.discord.press(message, label, scene)).message();
}

function expectPicture({ pictures, files }: Shown): void {
  expect(files).toEqual(['timeline.png']);
  expect(pictures).toEqual([{ name: 'timeline.png', alt: FERRY.alt, bytes: expect.any(Buffer) }]);
  expect(readPng(pictures[0]?.bytes ?? Buffer.alloc(0)).width).toBe(1_200);
}

function expectNone(message: Shown, reason = ''): void {
  expect(message).toMatchObject({ pictures: [], files: [] });
  expect(message.text).toContain('The ferry to Brill left an hour late.');
  if (reason !== '') expect(message.raw.replaceAll('\\', '')).toContain(`-# ${reason}`);
}

// The first picture waits for the library and the typeface.
beforeAll(() => drawTimeline(FERRY));

afterEach(async () => {
  alt = FERRY.alt;
  isBroken = false;
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.discord.faults.areOver).toBe(true);
  await bot.close();
});

describe('a picture', () => {
  it.each([
    ['in a channel', {}, {}],
    ['in private', PRIVATE, {}],
    ['in a direct message', {}, { guild: null }],
    ['where only its user brought the bot', {}, { guild: 'foreign' }],
  ])('comes with the answer %s, in one call, with the same in words', async (_where, options, scene) => {
    // As long as Discord waits, and not as the bot does: the machine may be slow.
    await open({ patience: { answerMs: 2_800 } });
    expectPicture(await ask(options, scene));
    expect(bot.discord.requests.filter(({ path }) => /callback|webhooks/.test(path))).toHaveLength(1);
  });

  it('comes with a timeline of four days or more', async () => {
    await open({ commands: CATALOG, files: LOGBOOK });
    const exchange = await bot.discord.slash('timeline', { subject: 'Seagull' });
    const { pictures, files, text } = await exchange.message();
    expect(files).toEqual(['timeline.png']);
    for (const day of ['2 May 2019', '9 June 2019', '4 July 2020', '1 March 2021']) {
      expect(pictures[0]?.alt).toContain(day);
      expect(text).toContain(day);
    }
  });

  it('comes with an answer that was announced first', async () => {
    await open({ patience: { answerMs: 30 }, answerTakesMs: () => 60 });
    const exchange = await bot.discord.slash('ask', QUESTION);
    expect((await exchange.first()).type).toBe(5);
    expectPicture(await exchange.message());
  });

  it('delays no first word: what takes long to draw is announced', async () => {
    let goOn = () => {};
    const isAnnounced = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const draw = (picture: Parameters<typeof drawTimeline>[0]) =>
      isAnnounced.then(() => drawTimeline(picture));
    await open({ draw, patience: { answerMs: 40, pictureMs: 60_000 } });
    const exchange = await bot.discord.slash('ask', QUESTION);
    expect((await exchange.first()).type).toBe(5);
    goOn();
    expectPicture(await exchange.message());
  });

  it('comes with the answer to a message, in a channel and in a direct one', async () => {
    await open();
    await bot.discord.type('When did the Seagull sail?', {}, ME);
    expectPicture(await bot.discord.waitForMessage(NEWS));
    const { channelId } = await bot.discord.type('When did the Seagull sail?', { guild: null });
    expectPicture(await bot.discord.waitForMessage(channelId));
  });

  it('comes with a follow-up in its thread', async () => {
    await open();
    const thread = await ownThread(bot, QUESTION.question, 'And when after that?');
    const [followUp] = bot.discord.thread(thread.id)?.messages ?? [];
    expect(followUp).toBeDefined();
    if (followUp) expectPicture(followUp);
  });

  it('comes with a follow-up in private and where there can be no thread', async () => {
    await open();
    const places = [
      [PRIVATE, {}],
      [{}, { guild: null }],
    ] as const;
    for (const [options, scene] of places) {
      const form = await bot.discord.press(await ask(options, scene), 'Ask a follow-up', scene);
      expectPicture(await (await bot.discord.submit(form, 'And when after that?')).message());
    }
  });

  it('is posted once where Discord takes a post and then fails', async () => {
    await open();
    bot.discord.play({ on: 'POST /channels/:c/messages', status: 503, afterEffect: true });
    await bot.discord.type('When did the Seagull sail?', {}, ME);
    expectPicture(await bot.discord.waitForMessage(NEWS));
    await bot.stop();
    expect(bot.discord.channel(NEWS).messages.filter(({ author }) => author === BOT)).toHaveLength(1);
  });

  it('is put there once where Discord takes an edit and then fails', async () => {
    await open({ patience: { answerMs: 30 }, answerTakesMs: () => 60 });
    bot.discord.play({ on: 'PATCH /webhooks/:a/:t/messages/:m', status: 503, afterEffect: true });
    const exchange = await bot.discord.slash('ask', QUESTION);
    await bot.discord.until(() => bot.discord.requests.filter(({ method }) => method === 'PATCH')[1]);
    expectPicture(bot.discord.message((await exchange.message()).id));
  });

  it('leaves time for others: eight who ask at once all hear in time', async () => {
    await open();
    const answers = Array.from({ length: 8 }, (_, at) =>
      ask({}, { user: [CLARA, BORIS][at % 2], channel: at < 4 ? NEWS : GENERAL }),
    );
    const answered = (await Promise.all(answers)).filter(({ text }) => !text.startsWith('One moment'));
    expect(answered.length).toBeGreaterThan(2);
    for (const answer of answered) expectPicture(answer);
  });
});

describe('turning pages', () => {
  it('takes the picture away and brings it back, and leaves no file behind', async () => {
    await open();
    const first = await ask();
    expectNone(await press(first, 'Next'));
    expectPicture(await press(first, 'Previous'));
    expectNone(await press(first, 'Next'));
  });

  it('does so after a restart, and where the page comes late', async () => {
    await open();
    const first = await ask();
    await bot.stop();
    bot = await bot.restart({ commands: [line], patience: { answerMs: 30 }, answerTakesMs: () => 60 });
    expectNone(await press(first, 'Next'));
    expectPicture(await press(first, 'Previous'));
  });

  it('by somebody else shows them a copy with the picture', async () => {
    await open();
    const first = await ask();
    await press(first, 'Next');
    const copy = await press(first, 'Previous', { user: CLARA });
    expect(copy.isPrivate).toBe(true);
    expectPicture(copy);
    expectNone(bot.discord.message(first.id));
  });
});

describe('sharing', () => {
  it('takes the picture along, and the private answer keeps its own', async () => {
    await open();
    const own = await ask(PRIVATE);
    await bot.discord.press(own, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expectPicture(shared);
    expect(shared.text).toContain('shared by Anna');
    await bot.discord.until(() => bot.discord.message(own.id).edits || undefined);
    expectPicture(bot.discord.message(own.id));
    expect(bot.discord.message(own.id).buttons.map(({ label }) => label)).not.toContain('Share');
  });

  it('leaves it out where the archive says something else by now', async () => {
    await open();
    const own = await ask(PRIVATE);
    alt = 'Other days.';
    await bot.discord.press(own, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expectNone(shared, 'The archive has changed since, so the picture is left out.');
  });

  it('leaves it out where the answer cannot be made again, and blames nothing else', async () => {
    await open();
    const own = await ask(PRIVATE);
    isBroken = true;
    await bot.discord.press(own, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expectNone(shared, 'The picture is left out: it could not be made again just now.');
  });

  it('happens once, though it is pressed again long after, while the picture is drawn', async () => {
    let finish = () => {};
    const drawn = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let drawings = 0;
    const draw = async (picture: TimelinePicture) => {
      drawings += 1;
      if (drawings > 1) await drawn;
      return drawTimeline(picture);
    };
    await open({ draw, patience: { pictureMs: 30_000 } });
    const own = await ask(PRIVATE);
    await bot.discord.press(own, 'Share');
    await expect.poll(() => drawings, { timeout: 20_000 }).toBe(2);
    await sleep(LONGER_THAN_A_DOUBLE_CLICK_MS);
    await (await bot.discord.press(own, 'Share')).first();
    finish();
    await bot.discord.until(() => bot.discord.message(own.id).edits || undefined);
    expect(bot.discord.channel(NEWS).messages.map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
    expect(drawings).toBe(2);
  });

  it('of a page without it shares none', async () => {
    await open();
    const own = await press(await ask(PRIVATE), 'Next');
    await bot.discord.press(own, 'Share');
    expectNone(await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate));
  });
});

describe('where the bot may attach no files', () => {
  it('the answer says so in small print and tries nothing', async () => {
    await open();
    bot.discord.setPermissions(NEWS, { deny: ['AttachFiles'] });
    const reason = 'I may not attach the picture here (missing: Attach Files, in #news).';
    expectNone(await ask(), reason);
    await bot.discord.type('When did the Seagull sail?', { user: BORIS }, ME);
    expectNone(await bot.discord.waitForMessage(NEWS), reason);
    expect(bot.discord.requests.filter(({ status }) => status === 403)).toEqual([]);
    expectPicture(await ask({}, { channel: GENERAL }));
  });

  it.each([
    ['a refusal of the first word', CALLBACK, 403, 50_013],
    ['a file that is too large', CALLBACK, 413, 40_005],
  ])('%s is answered by the same without it', async (_what, on, status, code) => {
    await open();
    bot.discord.play({ on, status, code });
    expectNone(await ask(), 'Discord took no picture here.');
  });

  it('a refused edit, post or follow-up is repeated without it', async () => {
    await open({ patience: { answerMs: 30 }, answerTakesMs: () => 60 });
    bot.discord.play({ on: 'PATCH /webhooks/:a/:t/messages/:m', status: 403, code: 50_013 });
    expectNone(await ask(), 'Discord took no picture here.');
    bot.discord.play({ on: 'POST /channels/:c/messages', status: 403, code: 50_013 });
    await bot.discord.type('When did the Seagull sail?', { user: BORIS }, ME);
    expectNone(await bot.discord.waitForMessage(NEWS), 'Discord took no picture here.');
    await bot.discord.type('When did the Seagull sail?', { user: CLARA }, ME);
    expectPicture(await bot.discord.waitForMessage(NEWS));
  });
});

describe('a picture that cannot be drawn', () => {
  it('is left out, with a reference that the log repeats', async () => {
    const draw = () => Promise.reject(new Error('no ink'));
    await open({ draw });
    const answer = await ask();
    const { level, fields } = await bot.logs('picture.failed');
    expect(level).toBe('error');
    expect(fields.cause).toContain('no ink');
    expectNone(
      answer,
      `There should be a picture here, but I could not draw it. The operator finds why in the log under ${fields.reference}.`,
    );
  });

  it('is left out where drawing never ends', async () => {
    await open({ draw: () => new Promise(() => {}), patience: { pictureMs: 50 } });
    const answer = await ask();
    const { fields } = await bot.logs('picture.late');
    expectNone(answer);
    expect(answer.text).toContain(String(fields.reference));
  });
});
