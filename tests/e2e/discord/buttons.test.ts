import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../support/discord/exchange.ts';
import type { Fault } from '../../support/discord/faults.ts';
import { ABROAD, ANNA, BORIS, CLARA, DIRECT, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import type { Files } from '../../support/folders.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';

const GRAINS = ['rye', 'oats', 'barley', 'wheat', 'spelt', 'millet', 'maize', 'rice'];

/** A baker in eight articles of two papers, an article of several pages, and more files than a page that are no articles. */
const FILES: Files = {
  ...HARBOUR,
  'bakers.jsonl': GRAINS.map(bake).join(''),
  'chronicle.md': [
    '---',
    'title: Chronicle of the mill',
    'published: 2019-01-02',
    '---',
    '',
    chronicle(),
  ].join('\n'),
  ...Object.fromEntries(GRAINS.map((grain) => [`${grain}.md`, `---\npublished: soon\n---\nOf ${grain}.\n`])),
  ...Object.fromEntries(
    GRAINS.map((grain) => [`no-${grain}.md`, `---\npublished: soon\n---\nNo ${grain}.\n`]),
  ),
};

const CALLBACK = 'POST /interactions/:interaction/:token/callback';

let bot: LiveBot;

function bake(grain: string, at: number): string {
  const source = at % 2 === 0 ? 'Oven Times' : 'Mill News';
  const text = `Hanne Brod bakes with ${grain} today. The ${grain} mill turns ${grain} slowly.`;
  return `${JSON.stringify({ id: grain, source, date: `2020-0${at + 1}-10`, text })}\n`;
}

function chronicle(): string {
  const words = 'the miller Otto Rand writes about the wheel, the weir and the long winter of that year';
  return Array.from({ length: 60 }, (_, at) => `In chapter ${at + 1} ${words}.\n\n`).join('');
}

async function open(options: BotOptions = {}): Promise<void> {
  bot = await startBot({ files: FILES, ...options });
}

async function restart(options: BotOptions): Promise<void> {
  await bot.stop();
  bot = await bot.restart(options);
}

async function ask(
  command: string,
  options: Readonly<Record<string, string | boolean>>,
  scene: Scene = {},
): Promise<Shown> {
  return (await bot.discord.slash(command, options, scene)).message();
}

function press(message: Shown, label: string, scene: Scene = {}): Promise<Exchange> {
  return bot.discord.press(message, label, scene);
}

/** The message that a press brings, which is all that it brings. */
async function pressed(message: Shown, label: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await press(message, label, scene);
  const shown = await exchange.message();
  expect(exchange.followUps()).toEqual([]);
  expect(exchange.refused).toEqual([]);
  return shown;
}

function now({ id }: Shown): Shown {
  return bot.discord.message(id);
}

/** "1–3 of 8", "Page 1 of 2" */
function placeIn({ text }: Shown): string | undefined {
  return /(?<=^|\n)(?:\d+(?:–\d+)?|Page \d+) of \d+(?= · archive: .*$|$)/.exec(text)?.[0];
}

function labelsOf({ buttons }: Shown): readonly string[] {
  return buttons.map(({ label }) => label);
}

afterEach(async () => {
  await bot.close();
  const channels = [NEWS, ABROAD, ...DIRECT.values()].map((id) => bot.discord.channel(id));
  expect(channels.flatMap(({ messages }) => messages.flatMap(({ pings }) => pings))).toEqual([]);
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('Context', () => {
  beforeEach(() => open());

  it('shows the neighbours of an excerpt, privately, to whoever presses', async () => {
    const answer = await ask('who', { name: 'Piet Aalders' });
    for (const user of [ANNA, CLARA]) {
      const context = await pressed(answer, 'Context', { user });
      expect(context.isPrivate).toBe(true);
      expect(context.text).toMatch(/^Context\n/);
      expect(context.text).toContain('“Mira Holt stood before the court of Brill in February 2020.');
      expect(context.text).toContain('The captain kept her licence.”');
      expect(labelsOf(context)).toEqual(['Share', 'Dismiss']);
    }
    expect(now(answer)).toEqual(answer);
  });

  it('belongs to the excerpt beside which it stands', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    const contexts = answer.buttons.filter(({ label }) => label === 'Context');
    const grains = [...answer.text.matchAll(/bakes with (\w+)/g)].map(([, grain]) => grain);
    expect(contexts).toHaveLength(3);
    for (const [at, { customId }] of contexts.entries()) {
      expect((await pressed(answer, customId)).text).toContain(`The ${grains[at]} mill turns`);
    }
  });

  it.each([
    ['in a direct message', { guild: null }],
    ['where only its user brought it', { guild: 'foreign' }],
  ] as const)('works %s', async (_where, scene) => {
    const context = await pressed(await ask('who', { name: 'Piet Aalders' }, scene), 'Context');
    expect(context).toMatchObject({ isPrivate: true, text: expect.stringContaining('kept her licence') });
  });

  it('stands under a refusal too, beside the passages that do not answer', async () => {
    const answer = await ask('when', { subject: 'Piet Aalders trombone' });
    expect(answer.text).toContain('which do not answer');
    expect((await pressed(answer, 'Context')).text).toContain('The captain kept her licence.”');
  });

  it('waits for nobody: a late one is announced privately', async () => {
    await bot.close();
    await open({ patience: { answerMs: 30 }, answerTakesMs: () => 100 });
    const exchange = await press(await ask('who', { name: 'Piet Aalders' }), 'Context', { user: CLARA });
    expect(await exchange.first()).toMatchObject({ type: 5, body: { flags: 64 } });
    expect(await exchange.message()).toMatchObject({ isPrivate: true, edits: 1 });
  });
});

describe('Next and Previous', () => {
  beforeEach(() => open());

  it('edit the answer in place for the asker, there and back', async () => {
    const first = await ask('who', { name: 'Hanne Brod' });
    expect([placeIn(first), labelsOf(first)]).toEqual([
      '1–3 of 8',
      ['Context', 'Context', 'Context', 'Timeline', 'Next', 'Ask a follow-up', 'Dismiss'],
    ]);
    const second = await pressed(first, 'Next');
    const third = await pressed(first, 'Next');
    expect([second, third].map(placeIn)).toEqual(['4–6 of 8', '7–8 of 8']);
    expect(labelsOf(second)).toEqual(expect.arrayContaining(['Previous', 'Next']));
    expect(labelsOf(third)).not.toContain('Next');
    expect((await pressed(first, 'Previous')).text).toBe(second.text);
    expect((await pressed(first, 'Previous')).text).toBe(first.text);
    expect((await pressed(first, 'Next')).text).toBe(second.text);
    expect(bot.discord.channel(NEWS).messages).toHaveLength(1);
  });

  it('give others a private copy, which is theirs to turn', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    const copy = await pressed(answer, 'Next', { user: CLARA });
    expect(copy).toMatchObject({ isPrivate: true, edits: 0 });
    expect(placeIn(copy)).toBe('4–6 of 8');
    const turned = await pressed(copy, 'Next', { user: CLARA });
    expect(turned).toMatchObject({ id: copy.id, isPrivate: true });
    expect(placeIn(turned)).toBe('7–8 of 8');
    expect(now(answer)).toEqual(answer);
    expect(bot.discord.channel(NEWS).messages).toHaveLength(2);
  });

  it('let nobody but the asker change an answer, not even who may manage messages', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    expect((await pressed(answer, 'Next', { user: BORIS })).isPrivate).toBe(true);
    expect(now(answer)).toEqual(answer);
  });

  it.each([
    ['a source', { source: 'Mill News' }, 'Who · Hanne Brod · source Mill News', /Oven Times/, '4 of 4'],
    [
      'a day',
      { after: 'May 2020' },
      'Who · Hanne Brod · after 2020-05-01',
      /(?:January|April) 2020/,
      '4 of 4',
    ],
    ['both', { source: 'Oven Times', after: 'February 2020' }, /source Oven Times$/m, /Mill News/, undefined],
  ])('stay within %s that was asked for', async (_filter, filters, heading, foreign, place) => {
    const first = await ask('who', { name: 'Hanne Brod', ...filters });
    expect(first.text.split('\n')[0]).toMatch(heading);
    if (place === undefined) return expect(labelsOf(first)).not.toContain('Next');
    const last = await pressed(first, 'Next');
    expect(last.text.split('\n')[0]).toBe(first.text.split('\n')[0]);
    expect(placeIn(last)).toBe(place);
    expect([first, last].some(({ text }) => foreign.test(text))).toBe(false);
  });

  it('turn the pages of an article', async () => {
    const first = await ask('article', { title: 'chronicle.md' });
    const second = await pressed(first, 'Next');
    expect([first, second].map(placeIn)).toEqual(['Page 1 of 5', 'Page 2 of 5'].map((place) => place));
    const lastChapter = [...first.text.matchAll(/chapter (\d+)/g)].at(-1)?.[1];
    expect(second.text).toContain(`“In chapter ${Number(lastChapter) + 1} `);
    expect((await pressed(first, 'Previous')).text).toBe(first.text);
  });

  it.each([
    ['the list of articles', 'article'],
    ['what was left out of the archive', 'corpus'],
  ])('turn the pages of %s', async (_what, command) => {
    const first = await ask(command, {}, { guild: null });
    const second = await pressed(first, 'Next');
    expect([first, second].map(placeIn)).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    expect((await pressed(first, 'Previous')).text).toBe(first.text);
  });

  it('turn the pages of a follow-up as it was understood', async () => {
    const answer = await ask('when', { subject: 'Hanne Brod' }, { guild: null });
    const form = await press(answer, 'Ask a follow-up');
    const followUp = await (await bot.discord.submit(form, 'who is she?')).message();
    expect(followUp.text).toContain('understood from “who is she?”');
    const turned = await pressed(followUp, 'Next');
    const [asked, again] = [followUp, turned].map(({ text }) => text.split('\n')[0]);
    expect(again).toBe(asked);
    expect(placeIn(turned)).toBe('4–6 of 8');
  });

  it('work where only its user brought the bot, for the asker and for others', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' }, { guild: 'foreign' });
    expect(await pressed(answer, 'Next', { user: CLARA })).toMatchObject({ isPrivate: true });
    expect(await pressed(answer, 'Next')).toMatchObject({ id: answer.id, isPrivate: false });
  });

  it('keep a private answer private', async () => {
    const answer = await ask('who', { name: 'Hanne Brod', private: true });
    const turned = await pressed(answer, 'Next');
    expect(turned).toMatchObject({ id: answer.id, isPrivate: true });
    expect(labelsOf(turned)).toContain('Share');
  });

  it('turned too often say privately when to go on, and leave the answer as it is', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    for (const label of ['Next', 'Next', 'Previous', 'Previous', 'Next', 'Next', 'Previous'])
      await pressed(answer, label);
    const before = now(answer);
    const remark = await pressed(answer, 'Previous');
    expect(remark).toMatchObject({
      isPrivate: true,
      text: expect.stringMatching(/^One moment: .* seconds?\.$/),
    });
    expect(now(answer)).toEqual(before);
  });
});

describe('Next and Previous that take their time', () => {
  beforeEach(() => open({ patience: { answerMs: 30 }, answerTakesMs: () => 150 }));

  it('acknowledge first and edit then', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    const exchange = await press(answer, 'Next');
    expect((await exchange.first()).type).toBe(6);
    expect(await exchange.message()).toMatchObject({ id: answer.id, isPrivate: false });
  });

  it('say nothing where the answer is dismissed meanwhile', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    await (await press(answer, 'Next')).first();
    expect((await pressed(answer, 'Dismiss', { user: BORIS })).deleted).toBe(true);
    await bot.logs('answer.lost');
    expect(bot.discord.channel(NEWS).messages).toEqual([]);
  });
});

it('a press on an answer that a moderator deleted meanwhile brings nothing', async () => {
  await open();
  const answer = await ask('who', { name: 'Hanne Brod' });
  bot.discord.play({ on: 'POST /interactions/:i/:t/callback', status: 404, code: 10_008 });
  const exchange = await press(answer, 'Next');
  await bot.logs('answer.late');
  await bot.discord.silence(100);
  expect([exchange.callbacks, exchange.followUps()]).toEqual([[], []]);
});

describe('a suggested name', () => {
  beforeEach(() => open());

  it('is asked in place by the asker', async () => {
    const refusal = await ask('who', { name: 'Aalders Pieter' });
    expect(labelsOf(refusal)).toContain('Piet Aalders');
    const answer = await pressed(refusal, 'Piet Aalders');
    expect(answer).toMatchObject({ id: refusal.id, isPrivate: false });
    expect(answer.text).toMatch(/^Who · Piet Aalders\n/);
    expect(answer.text).toContain('“Judge Piet Aalders spoke of bad luck.”');
    expect(answer.text).not.toContain('No article here');
  });

  it('is asked privately by another', async () => {
    const refusal = await ask('who', { name: 'Aalders Pieter' });
    const answer = await pressed(refusal, 'Piet Aalders', { user: CLARA });
    expect(answer).toMatchObject({ isPrivate: true, text: expect.stringMatching(/^Who · Piet Aalders\n/) });
    expect(now(refusal)).toEqual(refusal);
  });
});

describe('Dismiss', () => {
  beforeEach(() => open());

  const deletions = () => bot.discord.requests.filter(({ method }) => method === 'DELETE').length;

  it.each([
    ['the asker', ANNA],
    ['one who may manage messages', BORIS],
  ])('takes the answer away for %s', async (_who, user) => {
    const answer = await ask('who', { name: 'Mira Holt' });
    const exchange = await press(answer, 'Dismiss', { user });
    expect((await exchange.message()).deleted).toBe(true);
    expect(bot.discord.channel(NEWS).messages).toEqual([]);
  });

  it('is refused privately to another', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    const remark = await pressed(answer, 'Dismiss', { user: CLARA });
    expect(remark).toMatchObject({
      isPrivate: true,
      text: expect.stringContaining('Only the one who asked'),
    });
    expect(now(answer)).toEqual(answer);
  });

  it.each([
    ['a direct message', { guild: null }, {}],
    ['a server where only its user brought the bot', { guild: 'foreign' }, {}],
    ['private', {}, { private: true }],
  ] as const)('takes an answer away that is in %s', async (_where, scene, options) => {
    const answer = await ask('who', { name: 'Mira Holt', ...options }, scene);
    expect((await pressed(answer, 'Dismiss')).deleted).toBe(true);
  });

  it('takes a regular message in a thread away, for the same members', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    for (const user of [ANNA, BORIS]) {
      await bot.discord.submit(await press(first, 'Ask a follow-up'), 'where?');
      const answer = await bot.discord.waitForMessage(first.id);
      expect((await pressed(answer, 'Dismiss', { user: CLARA })).isPrivate).toBe(true);
      expect((await pressed(answer, 'Dismiss', { user })).deleted).toBe(true);
    }
    expect(bot.discord.thread(first.id)?.messages.every(({ isPrivate }) => isPrivate)).toBe(true);
    expect(now(first).deleted).toBe(false);
  });

  it('pressed by two at the same time is no fault of anybody', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    const both = await Promise.all([press(answer, 'Dismiss'), press(answer, 'Dismiss', { user: BORIS })]);
    for (const exchange of both) {
      expect((await exchange.first()).type).toBe(6);
      expect(exchange.followUps()).toEqual([]);
    }
    await bot.discord.until(() => deletions() === 2 || undefined);
    await bot.discord.silence(100);
  });

  it('of a message that a moderator deleted meanwhile is no fault of anybody', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    bot.discord.play({ on: 'DELETE /webhooks/:a/:t/messages/:m', status: 404, code: 10_008 });
    const exchange = await press(answer, 'Dismiss');
    await exchange.first();
    await bot.discord.until(() => bot.discord.faults.areOver || undefined);
    await bot.discord.silence(100);
    expect(exchange.followUps()).toEqual([]);
  });
});

describe('Share', () => {
  beforeEach(() => open());

  it('shows a private answer to all and names who shared it', async () => {
    const mine = await ask('who', { name: 'Hanne Brod', private: true });
    const exchange = await press(mine, 'Share');
    const kept = await exchange.message();
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expect(kept).toMatchObject({ id: mine.id, isPrivate: true, text: mine.text });
    expect(labelsOf(kept)).toEqual(labelsOf(mine).filter((label) => label !== 'Share'));
    expect(shared.text).toBe(`${mine.text}\nshared by Anna`);
    expect(labelsOf(shared)).toEqual(labelsOf(kept));
    expect(exchange.followUps()).toEqual([shared]);
    expect(bot.discord.channel(NEWS).messages).toEqual([kept, shared]);
  });

  it('makes who shared it the one whose answer it is', async () => {
    const mine = await ask('who', { name: 'Hanne Brod', private: true });
    await press(mine, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expect((await pressed(shared, 'Next', { user: CLARA })).isPrivate).toBe(true);
    expect(await pressed(shared, 'Next')).toMatchObject({ id: shared.id, isPrivate: false });
    expect((await pressed(shared, 'Dismiss', { user: CLARA })).text).toContain('Only the one who asked');
    expect((await pressed(shared, 'Dismiss')).deleted).toBe(true);
    expect(now(mine).deleted).toBe(false);
  });

  it('shows the page that was turned to', async () => {
    const mine = await ask('who', { name: 'Hanne Brod', private: true });
    const turned = await pressed(mine, 'Next');
    await press(mine, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expect(shared.text).toBe(`${turned.text}\nshared by Anna`);
  });

  it('shows a private copy of another, and its context, under the name of whoever has it', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    const copy = await pressed(answer, 'Next', { user: CLARA });
    const context = await pressed(answer, 'Context', { user: BORIS });
    for (const [mine, name] of [
      [copy, 'Clara'],
      [context, 'Boris'],
    ] as const) {
      await press(mine, 'Share');
      const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
      expect(shared.text).toBe(`${mine.text}\nshared by ${name}`);
    }
  });

  it.each([
    ['in a direct message', { guild: null }, DIRECT.get(ANNA) ?? ''],
    ['where only its user brought the bot', { guild: 'foreign' }, ABROAD],
  ] as const)('works %s', async (_where, scene, channelId) => {
    await press(await ask('who', { name: 'Mira Holt', private: true }, scene), 'Share');
    const shared = await bot.discord.waitForMessage(channelId, ({ isPrivate }) => !isPrivate);
    expect(shared.text).toMatch(/shared by Anna$/);
  });

  it('is offered neither on what all see already nor on a sentence to the asker alone', async () => {
    const answers = [
      await ask('who', { name: 'Mira Holt' }),
      await ask('who', { name: '???', private: true }),
      await ask('who', { name: 'Zelensky', private: true }),
    ];
    expect(answers.flatMap(labelsOf)).not.toContain('Share');
  });
});

describe('Share under trouble', () => {
  beforeEach(() => open());

  const FOLLOW_UPS = 'POST /webhooks/:application/:token';
  const ORIGINAL = 'PATCH /webhooks/:application/:token/messages/:message';
  const UNKNOWN = 'I cannot tell whether this was shared. Look before you press again.';

  /** Presses Share on a new private answer while something is wrong. */
  async function shareUnder(fault: Fault): Promise<{ readonly mine: Shown; readonly exchange: Exchange }> {
    const mine = await ask('who', { name: 'Hanne Brod', private: true });
    bot.discord.play(fault);
    const exchange = await press(mine, 'Share');
    await bot.discord.until(() => bot.discord.faults.areOver || undefined);
    return { mine, exchange };
  }

  const shared = () => bot.discord.channel(NEWS).messages.filter(({ isPrivate }) => !isPrivate);

  it('posts nothing where the press was heard already', async () => {
    const { mine, exchange } = await shareUnder({ on: CALLBACK, status: 400, code: 40_060 });
    await bot.discord.silence(150);
    expect([shared(), exchange.followUps()]).toEqual([[], []]);
    expect(now(mine)).toEqual(mine);
  });

  it.each([
    ['the interaction is over', 10_062],
    ['the private answer is gone', 10_008],
    ['its thread is archived', 50_083],
  ])('posts nothing where %s', async (_cause, code) => {
    const { exchange } = await shareUnder({ on: CALLBACK, status: 404, code });
    await bot.discord.silence(150);
    expect([shared(), exchange.followUps()]).toEqual([[], []]);
  });

  it('says privately that Discord does not allow it, and leaves the button for another try', async () => {
    const { mine, exchange } = await shareUnder({ on: FOLLOW_UPS, status: 403, code: 50_013 });
    const remark = await bot.discord.until(() => exchange.followUps()[0]);
    expect(remark).toMatchObject({ isPrivate: true, text: 'Discord did not let me post this here.' });
    expect(shared()).toEqual([]);
    expect(now(mine)).toEqual(mine);
    expect(labelsOf(now(mine))).toContain('Share');
  });

  it.each<[string, Omit<Fault, 'on'>]>([
    ['Discord answers 503', { status: 503 }],
    ['Discord answers 503 after it has posted it', { status: 503, afterEffect: true }],
    ['the connection is cut', { cut: true }],
    ['the connection is cut after it was posted', { cut: true, afterEffect: true }],
  ])('posts nothing twice where %s, and says that it cannot tell', async (_cause, fault) => {
    const { mine, exchange } = await shareUnder({ on: FOLLOW_UPS, ...fault });
    const remark = await bot.discord.until(() => exchange.followUps().find(({ isPrivate }) => isPrivate));
    expect(remark).toMatchObject({ isPrivate: true, text: UNKNOWN });
    expect(shared()).toHaveLength(fault.afterEffect ? 1 : 0);
    expect(labelsOf(now(mine))).toContain('Share');
  });

  it.each<[string, Fault]>([
    ['the private answer is gone meanwhile', { on: ORIGINAL, status: 404, code: 10_008 }],
    ['Discord answers 503 to the change of the private one', { on: ORIGINAL, status: 503 }],
    ['the first word is answered with 503', { on: CALLBACK, status: 503 }],
    ['the first word is cut', { on: CALLBACK, cut: true }],
    [
      'the first word is answered with 503 after it was taken',
      { on: CALLBACK, status: 503, afterEffect: true },
    ],
    ['the first word is cut after it was taken', { on: CALLBACK, cut: true, afterEffect: true }],
  ])('shares once, and excuses nothing, though %s', async (_cause, fault) => {
    const { exchange } = await shareUnder(fault);
    await bot.discord.until(() => shared()[0]);
    await bot.discord.silence(250).catch(() => {});
    expect(exchange.followUps()).toEqual(shared());
    expect(shared()).toHaveLength(1);
  });
});

describe('Dismiss under trouble', () => {
  beforeEach(() => open());

  const DELETE = 'DELETE /webhooks/:application/:token/messages/:message';

  it.each<[string, Fault]>([
    ['Discord answers 503', { on: DELETE, status: 503 }],
    ['Discord answers 503 after it has taken it away', { on: DELETE, status: 503, afterEffect: true }],
    ['the connection is cut', { on: DELETE, cut: true }],
    ['the connection is cut after it was taken away', { on: DELETE, cut: true, afterEffect: true }],
  ])('takes the answer away though %s', async (_cause, fault) => {
    const answer = await ask('who', { name: 'Mira Holt' });
    bot.discord.play(fault);
    const exchange = await press(answer, 'Dismiss');
    await bot.discord.until(() => now(answer).deleted || undefined);
    await bot.discord.until(() => bot.discord.faults.areOver || undefined);
    await bot.stop();
    expect(exchange.followUps()).toEqual([]);
  });

  it('leaves the answer where the press is never heard, without a storm', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    bot.discord.play({ on: CALLBACK, status: 503, times: 1_000 });
    const exchange = await press(answer, 'Dismiss');
    await bot.discord.until(() => exchange.refused[0]);
    await bot.stop();
    expect(bot.discord.requests.filter(({ path }) => path.includes(exchange.token)).length).toBeLessThan(6);
    expect(now(answer)).toEqual(answer);
  });
});

describe('a button that is not known', () => {
  beforeEach(() => open());

  const leave = (customId: string, text = 'An answer of long ago'): Shown =>
    bot.discord.earlier({
      flags: 32_768,
      components: [
        { type: 10, content: text },
        { type: 1, components: [{ type: 2, label: 'Press', custom_id: customId }] },
      ],
    });

  it('for it is of another version, of garbage or too long for one is answered with a private sentence', async () => {
    const unknown = [
      'd2:context:byhlt2ig2upu:who:s7d6fkl133t8mf:0-w:',
      'd1:explode:byhlt2ig2upu::::',
      '{"__proto__":[1]} \u202e\u0000 <@&1> @everyone',
      'x'.repeat(100),
      `d1${':'.repeat(98)}`,
    ];
    for (const customId of unknown) {
      const remark = await pressed(leave(customId), 'Press');
      expect(remark).toMatchObject({ isPrivate: true, buttons: [] });
      expect(remark.text).toBe(
        'That button is from another version of me, and I no longer know it. Ask again.',
      );
    }
  });

  it('for it means nothing that there is is answered with a private sentence', async () => {
    const meaningless = [
      ['d1:context:byhlt2ig2upu::zzzzzzzzzzzzzz:0-w:', 'no longer in the archive'],
      ['d1:context:byhlt2ig2upu:::0-w:', 'no longer in the archive'],
      ['d1:page:byhlt2ig2upu:who::1:', 'no longer read what was asked'],
      [`d1:page:byhlt2ig2upu:who::${'z'.repeat(60)}:`, 'another version of me'],
      ['d1:suggest:byhlt2ig2upu:::0:', 'no word I can look up'],
      ['d1:suggest:byhlt2ig2upu:::0:/explode now', 'There is no command'],
      ['d1:dismiss:zzzzzzzzzzzzz::::', 'Only the one who asked'],
    ] as const;
    for (const [customId, sentence] of meaningless) {
      const remark = await pressed(leave(customId), 'Press');
      expect(remark).toMatchObject({ isPrivate: true, text: expect.stringContaining(sentence) });
    }
  });

  it('for it means no part of an article is answered privately, and nothing breaks', async () => {
    const { buttons } = await ask('who', { name: 'Piet Aalders' });
    const id = buttons.find(({ label }) => label === 'Context')?.customId ?? '';
    for (const span of ['0-zzzz', 'zzz-zzzz', '5-5', '9-2']) {
      const remark = await pressed(leave(id.replace(/:\w+-\w+:$/, `:${span}:`)), 'Press');
      expect([span, remark.isPrivate, remark.text]).toEqual([
        span,
        true,
        expect.stringContaining('has changed since'),
      ]);
    }
  });

  it('under an answer that is cut says privately that it can no longer be read', async () => {
    const message = leave('d1:page:byhlt2ig2upu:who::1:', '### Who · Mira Holt and …');
    expect((await pressed(message, 'Press')).text).toContain('Ask again');
  });
});

describe('an article that has changed or is gone', () => {
  const { 'trial.md': trial = '', 'chronicle.md': pages = '', ...rest } = FILES;
  const rewritten = {
    ...FILES,
    'trial.md': `${trial}The court rose.\n`,
    'chronicle.md': `${pages}The end.\n`,
  };

  beforeEach(() => open());

  it.each([
    ['has changed', rewritten, 'That article has changed since. Ask again for the present text.'],
    ['is gone', rest, 'That article is no longer in the archive.'],
  ])('%s: Context and Next say so privately, and the answers stay', async (_what, files, sentence) => {
    const answer = await ask('who', { name: 'Piet Aalders' });
    const article = await ask('article', { title: 'chronicle.md' });
    await restart({ files });
    for (const [message, label] of [
      [answer, 'Context'],
      [article, 'Next'],
    ] as const) {
      const remark = await pressed(message, label);
      expect(remark).toMatchObject({ isPrivate: true, text: sentence });
      expect(now(message)).toEqual(message);
    }
  });

  it('is still quoted where another article was added', async () => {
    const answer = await ask('who', { name: 'Piet Aalders' });
    await restart({ files: { ...FILES, 'a.md': 'Piet Aalders went fishing.\n' } });
    expect((await pressed(answer, 'Context')).text).toContain('The captain kept her licence.”');
  });

  it('leaves the last page there is to Next, where fewer answers are left', async () => {
    const first = await ask('who', { name: 'Hanne Brod' });
    await pressed(first, 'Next');
    await restart({ files: { ...FILES, 'bakers.jsonl': GRAINS.slice(0, 4).map(bake).join('') } });
    const last = await pressed(first, 'Next');
    expect(placeIn(last)).toBe('4 of 4');
    expect(labelsOf(last)).toContain('Previous');
    expect(labelsOf(last)).not.toContain('Next');
  });

  it('leaves a refusal to Next, where no answer is left', async () => {
    const first = await ask('who', { name: 'Hanne Brod' });
    await restart({ files: HARBOUR });
    const refusal = await pressed(first, 'Next');
    expect(refusal.id).toBe(first.id);
    expect(refusal.text).toContain('No article here mentions');
  });

  it('keeps neither Share, a suggestion nor Dismiss from working', async () => {
    const mine = await ask('who', { name: 'Tess Quint', private: true });
    const refusal = await ask('who', { name: 'Aalders Pieter' });
    await restart({ files: { ...HARBOUR, 'medal.md': 'Nothing is told any more.\n' } });
    await press(mine, 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    expect(shared.text).toContain('“Mayor Tess Quint gave Mira Holt a medal.”');
    expect((await pressed(refusal, 'Piet Aalders')).text).toContain(
      '“Judge Piet Aalders spoke of bad luck.”',
    );
    for (const message of [mine, shared, refusal])
      expect((await pressed(message, 'Dismiss')).deleted).toBe(true);
  });
});

describe('a double click', () => {
  beforeEach(() => open());

  const clickTwice = (message: Shown, label: string, scene: Scene = {}) =>
    Promise.all([press(message, label, scene), press(message, label, scene)]);

  const settle = async (exchanges: readonly Exchange[]) => {
    for (const exchange of exchanges) await exchange.first();
    await bot.discord.silence(150);
    expect(exchanges.flatMap(({ refused }) => refused)).toEqual([]);
  };

  const inNews = () => bot.discord.channel(NEWS).messages;

  it('on Next turns one page', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    await settle(await clickTwice(answer, 'Next'));
    expect(placeIn(now(answer))).toBe('4–6 of 8');
    expect(inNews()).toHaveLength(1);
  });

  it('on Next of another brings one private copy', async () => {
    const answer = await ask('who', { name: 'Hanne Brod' });
    await settle(await clickTwice(answer, 'Next', { user: CLARA }));
    expect(inNews()).toHaveLength(2);
  });

  it.each(['Context', 'Piet Aalders'])('on %s brings one message', async (label) => {
    const answer = await ask('who', { name: 'Aalders Pieter' });
    await settle(await clickTwice(answer, label, { user: CLARA }));
    expect(inNews()).toHaveLength(2);
  });

  it('on Share shares once', async () => {
    const mine = await ask('who', { name: 'Mira Holt', private: true });
    const exchanges = await clickTwice(mine, 'Share');
    await bot.discord.until(() => now(mine).edits || undefined);
    await settle(exchanges);
    expect(inNews().map(({ isPrivate }) => isPrivate)).toEqual([true, false]);
  });

  it('on Dismiss takes away what is there and says nothing', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    const exchanges = await clickTwice(answer, 'Dismiss');
    await bot.discord.until(() => now(answer).deleted || undefined);
    await settle(exchanges);
    expect(inNews()).toEqual([]);
  });

  it('on Ask a follow-up opens the form each time, for one of them may have been lost', async () => {
    const answer = await ask('who', { name: 'Mira Holt' });
    for (const exchange of await clickTwice(answer, 'Ask a follow-up'))
      expect((await exchange.modal()).title).toBe('Ask a follow-up');
  });

  it('is none where two members press the same button', async () => {
    const answer = await ask('who', { name: 'Piet Aalders' });
    const both = await Promise.all([
      press(answer, 'Context', { user: BORIS }),
      press(answer, 'Context', { user: CLARA }),
    ]);
    for (const exchange of both) expect((await exchange.message()).isPrivate).toBe(true);
  });
});
