import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../support/discord/exchange.ts';
import { ABROAD, ANNA, BORIS, BOT, CLARA, DIRECT, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';

const ANNAS = DIRECT.get(ANNA) ?? '';

let bot: LiveBot;

async function open(options: BotOptions = {}): Promise<void> {
  bot = await startBot(options);
}

async function ask(
  command: string,
  options: Readonly<Record<string, string | boolean>>,
  scene: Scene = {},
): Promise<Shown> {
  return (await bot.discord.slash(command, options, scene)).message();
}

/** Fills in the form that a button opens. */
async function fill(
  message: Shown,
  text: string,
  scene: Scene = {},
  label = 'Ask a follow-up',
): Promise<Exchange> {
  return bot.discord.submit(await bot.discord.press(message, label, scene), text);
}

/** What a form brings in the thread on a message. */
async function fillInThread(message: Shown, text: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await fill(message, text, scene);
  const answer = await bot.discord.waitForMessage(message.id);
  expect((await exchange.first()).type).toBe(6);
  expect(exchange.followUps()).toEqual([]);
  return answer;
}

/** The private sentence that a form brings where nothing can be looked up. */
async function fillForRemark(message: Shown, text: string, scene: Scene = {}): Promise<Shown> {
  const exchange = await fill(message, text, scene);
  return bot.discord.until(() => exchange.followUps()[0]);
}

function messagesIn(channelId: string): readonly Shown[] {
  return bot.discord.channel(channelId).messages;
}

function idsIn(channelId: string): readonly string[] {
  return messagesIn(channelId).map(({ id }) => id);
}

function headingOf({ text }: Shown): string | undefined {
  return text.split('\n')[0];
}

afterEach(async () => {
  await bot.close();
  const channels = [NEWS, ABROAD, ...DIRECT.values()].flatMap((id) => {
    const messages = messagesIn(id);
    return [...messages, ...messages.flatMap((message) => bot.discord.thread(message.id)?.messages ?? [])];
  });
  expect(channels.flatMap(({ pings }) => pings)).toEqual([]);
  expect(bot.discord.missedDeadlines).toEqual([]);
  expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

describe('Ask a follow-up', () => {
  beforeEach(() => open());

  it('opens a form at once, whatever the archive is busy with', async () => {
    await bot.close();
    let takesMs = 0;
    await open({ answerTakesMs: () => takesMs });
    const answer = await ask('who', { name: 'Mira Holt' });
    takesMs = 60_000;
    const exchange = await bot.discord.press(answer, 'Ask a follow-up');
    expect(await exchange.modal()).toMatchObject({
      title: 'Ask a follow-up',
      components: [
        { type: 18, component: { type: 4, style: 2, min_length: 1, max_length: 300, required: true } },
      ],
    });
  });

  it('in a channel opens the thread and answers there', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const answer = await fillInThread(first, 'and why?');
    const thread = bot.discord.thread(first.id);
    expect(thread).toMatchObject({ name: 'Who · Mira Holt', ownerId: BOT.id, messages: [answer] });
    expect(answer).toMatchObject({ isPrivate: false, reference: null });
    expect(answer.text).toMatch(/^Why · Mira Holt\nunderstood from “and why\?”\n/);
    expect(idsIn(NEWS)).toEqual([first.id]);
  });

  it('goes on in the same thread, whoever asks and on whichever of its answers', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const second = await fillInThread(first, 'and where?');
    const third = await fillInThread(first, 'what about Piet Aalders?', { user: CLARA });
    expect(third.text).toContain('“Judge Piet Aalders spoke of bad luck.”');
    await fill(second, 'what about Tess Quint?', { user: BORIS });
    const fourth = await bot.discord.waitForMessage(first.id);
    expect(fourth.text).toContain('Tess Quint');
    expect(bot.discord.thread(first.id)?.messages).toEqual([second, third, fourth]);
    expect(idsIn(NEWS)).toEqual([first.id]);
  });

  it('in a thread answers with a regular message, to which a member can reply', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const second = await fillInThread(first, 'and where?');
    const exchange = await fill(second, 'who is she?');
    const third = await bot.discord.waitForMessage(first.id);
    expect((await exchange.first()).type).toBe(6);
    expect(third).toMatchObject({ isPrivate: false, reference: null });
    expect(third.text).toContain('understood from “who is she?”');
    await bot.discord.type('and when?', { thread: first }, { replyTo: third });
    const fourth = await bot.discord.waitForMessage(first.id);
    expect(fourth.text).toMatch(/^When · Mira Holt/);
    expect(bot.discord.thread(first.id)?.messages).toHaveLength(4);
  });

  it('makes who filled it in the one whose answer it is', async () => {
    const answer = await fillInThread(await ask('who', { name: 'Mira Holt' }), 'and where?', { user: CLARA });
    const refused = await (await bot.discord.press(answer, 'Dismiss')).message();
    expect(refused).toMatchObject({
      isPrivate: true,
      text: expect.stringContaining('Only the one who asked'),
    });
    expect((await (await bot.discord.press(answer, 'Dismiss', { user: CLARA })).message()).deleted).toBe(
      true,
    );
  });

  it('on a private answer answers privately', async () => {
    const first = await ask('who', { name: 'Mira Holt', private: true });
    const answer = await (await fill(first, 'and when?')).message();
    expect(answer).toMatchObject({ isPrivate: true, text: expect.stringMatching(/^When · Mira Holt/) });
    expect(bot.discord.thread(first.id)).toBeUndefined();
    expect(messagesIn(NEWS)).toEqual([first, answer]);
  });

  it('on the private copy of another answers privately', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const copy = await (await bot.discord.press(first, 'Next', { user: CLARA })).message();
    expect(await (await fill(copy, 'and when?')).message()).toMatchObject({ isPrivate: true });
    expect(bot.discord.thread(first.id)).toBeUndefined();
  });

  it('in a direct message answers there', async () => {
    const first = await ask('who', { name: 'Mira Holt' }, { guild: null });
    const answer = await (await fill(first, 'and when?')).message();
    expect(answer).toMatchObject({ channelId: ANNAS, isPrivate: false });
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(messagesIn(ANNAS)).toEqual([first, answer]);
  });

  it('where only its user brought the bot answers through the interaction', async () => {
    const first = await ask('who', { name: 'Mira Holt' }, { guild: 'foreign' });
    const answer = await (await fill(first, 'and when?', { user: CLARA })).message();
    expect(answer).toMatchObject({ channelId: ABROAD, isPrivate: false });
    const paths = bot.discord.requests.map(({ path }) => path);
    expect(paths.filter((path) => path.includes(ABROAD))).toEqual([]);
  });

  it('on an answer that was shared opens the thread on it', async () => {
    await bot.discord.press(await ask('who', { name: 'Mira Holt', private: true }), 'Share');
    const shared = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    const answer = await fillInThread(shared, 'and when?', { user: CLARA });
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(bot.discord.thread(shared.id)?.name).toBe('Who · Mira Holt');
  });

  it('on a later page and on a refusal builds on what was asked', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const turned = await (await bot.discord.press(first, 'Next')).message();
    expect((await fillInThread(turned, 'and when?')).text).toMatch(/^When · Mira Holt/);
    const refusal = await ask('why', { subject: 'Tess Quint trombone' });
    expect(refusal.text).toContain('No article here mentions “trombone”.');
    expect((await fillInThread(refusal, 'who is she?')).text).toContain('Tess Quint');
  });

  it('keeps the filters of the answer', async () => {
    const first = await ask('who', { name: 'Mira Holt', source: 'Harbour Post' });
    const answer = await fillInThread(first, 'and when?');
    expect(headingOf(answer)).toBe('When · Mira Holt · source Harbour Post');
    expect(answer.text).not.toContain('Evening Mail');
  });

  it('takes its time where it has to, and no deadline passes', async () => {
    await bot.close();
    await open({ answerTakesMs: () => 300, patience: { answerMs: 10 } });
    await fillInThread(await ask('who', { name: 'Mira Holt' }), 'and when?');
  });

  it('works on an answer from before a restart', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const exchange = await bot.discord.press(first, 'Ask a follow-up');
    await exchange.modal();
    await bot.stop();
    bot = await bot.restart();
    await bot.discord.submit(exchange, 'and when?');
    expect((await bot.discord.waitForMessage(first.id)).text).toMatch(/^When · Mira Holt/);
  });

  it('on an answer that was dismissed meanwhile answers in place and says so', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const form = await bot.discord.press(first, 'Ask a follow-up', { user: CLARA });
    await form.modal();
    await (await bot.discord.press(first, 'Dismiss')).message();
    const exchange = await bot.discord.submit(form, 'and when?');
    const answer = await bot.discord.until(() => exchange.followUps()[0]);
    expect(answer.text).toMatch(/^When · Mira Holt/);
    expect(answer.text).toContain('The message that you asked on is gone, so I answer in place.');
    expect(messagesIn(NEWS)).toEqual([answer]);
  });
});

describe('a form with', () => {
  beforeEach(() => open());

  it('blank, over-long or meaningless text is answered with a private sentence and opens no thread', async () => {
    const first = await ask('who', { name: 'Mira Holt' });
    const sentences = [
      ['  \n \t ', /no word I can look up/],
      ['ferry '.repeat(400), /^That is [\d,]+ characters; a question may have 2,000\.$/],
      ['???', /no word I can look up/],
      ['/explode now', /There is no command \/explode/],
      ['/when', /no word I can look up/],
    ] as const;
    for (const [text, sentence] of sentences) {
      const remark = await fillForRemark(first, text);
      expect(remark).toMatchObject({ isPrivate: true, buttons: [], text: expect.stringMatching(sentence) });
    }
    expect(bot.discord.thread(first.id)).toBeUndefined();
    expect(idsIn(NEWS)).toHaveLength(1 + sentences.length);
  });

  it('text of more than the 300 characters that it takes is answered all the same', async () => {
    const text = `When did ${'the very old and very famous '.repeat(12)}ferry Seagull run aground off Brill?`;
    const answer = await fillInThread(await ask('who', { name: 'Mira Holt' }), text);
    expect(answer.text).toContain('very famous');
  });

  it('"/when Mira Holt" typed in it asks when', async () => {
    const first = await ask('who', { name: 'Piet Aalders' });
    const answer = await fillInThread(first, ' /when Mira Holt ');
    expect(headingOf(answer)).toBe('When · Mira Holt');
    expect(answer.text).not.toContain('understood from');
    expect(bot.discord.thread(first.id)?.name).toBe('Who · Piet Aalders');
  });

  it.each([
    ['/help', /^Help\n/],
    ['/check Mira Holt said so in May 2019', /^Check/],
  ])('"%s" typed in it is answered privately, as ever', async (text, heading) => {
    const first = await ask('who', { name: 'Piet Aalders' });
    expect(await fillForRemark(first, text)).toMatchObject({
      isPrivate: true,
      text: expect.stringMatching(heading),
    });
    expect(bot.discord.thread(first.id)).toBeUndefined();
  });

  it('a command that is always private stays so where it is late', async () => {
    await bot.close();
    await open({ answerTakesMs: () => 100, patience: { answerMs: 10 } });
    const first = await ask('who', { name: 'Mira Holt' }, { guild: 'foreign' });
    const exchange = await fill(first, '/check Mira Holt said so');
    expect(await exchange.first()).toMatchObject({ type: 5, body: { flags: 64 } });
    expect(await exchange.message()).toMatchObject({
      isPrivate: true,
      text: expect.stringMatching(/^Check/),
    });
  });

  it('hostile text pings nobody and is shown as it was typed', async () => {
    const text = `@everyone <@${CLARA.id}> **when** was [Mira Holt](http://x.test) \`born\` in # Brill · after 2020?`;
    const answer = await fillInThread(await ask('who', { name: 'Piet Aalders' }), text);
    expect(answer.pings).toEqual([]);
    expect(answer.text).toContain(text);
    expect(answer.effects.filter((effect) => /^(?:link http:|mention|ping)/.test(effect))).toEqual([]);
  });

  it('too many questions is told privately when to go on, and opens no thread', async () => {
    const answers: Shown[] = [];
    for (let at = 0; at < 8; at++) answers.push(await ask('who', { name: 'Abel Storm' }, { user: BORIS }));
    const [first] = answers;
    if (!first) throw new Error('Nothing was answered.');
    const remark = await fillForRemark(first, 'and when?', { user: BORIS });
    expect(remark).toMatchObject({ isPrivate: true, text: expect.stringMatching(/^One moment:/) });
    expect(bot.discord.thread(first.id)).toBeUndefined();
    expect((await fillInThread(first, 'and when?')).text).toMatch(/^When · Abel Storm/);
  });
});

describe('where answers are private', () => {
  beforeEach(() => open({ config: { audience: 'private' } }));

  it('a form is answered privately, on a public answer too', async () => {
    await bot.discord.press(await ask('who', { name: 'Mira Holt', private: false }), 'Share');
    const first = await bot.discord.waitForMessage(NEWS, ({ isPrivate }) => !isPrivate);
    const answer = await (await fill(first, 'and when?', { user: CLARA })).message();
    expect(answer).toMatchObject({ isPrivate: true, text: expect.stringMatching(/^When · Mira Holt/) });
    expect(bot.discord.thread(first.id)).toBeUndefined();
  });

  it('a form that is late is announced privately', async () => {
    await bot.close();
    await open({ config: { audience: 'private' }, answerTakesMs: () => 100, patience: { answerMs: 10 } });
    const exchange = await fill(await ask('who', { name: 'Mira Holt' }), 'and when?');
    expect(await exchange.first()).toMatchObject({ type: 5, body: { flags: 64 } });
    expect(await exchange.message()).toMatchObject({ isPrivate: true, edits: 1 });
  });

  it('a ping is offered the form, which is answered privately to whoever fills it in', async () => {
    await bot.discord.type('when did the ferry run aground?', {}, { pings: [BOT.id] });
    const offer = await bot.discord.waitForMessage(NEWS);
    expect(offer.buttons.map(({ label }) => label)).toEqual(['Ask a question', 'Dismiss']);
    for (const user of [ANNA, CLARA]) {
      const exchange = await fill(offer, 'When did the ferry run aground?', { user }, 'Ask a question');
      const answer = await exchange.message();
      expect(answer).toMatchObject({ isPrivate: true, text: expect.stringContaining('2 May 2019') });
    }
    expect(messagesIn(NEWS).filter(({ author, isPrivate }) => author === BOT && !isPrivate)).toEqual([offer]);
  });
});

it('a form of a server that is not on the list is not opened', async () => {
  await open();
  const first = await ask('who', { name: 'Mira Holt' });
  await bot.stop();
  bot = await bot.restart({ config: { allowedGuilds: ['1'] } });
  const remark = await (await bot.discord.press(first, 'Ask a follow-up')).message();
  expect(remark).toMatchObject({ isPrivate: true, text: expect.stringContaining('its operator has named') });
});
