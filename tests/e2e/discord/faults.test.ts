/** What Discord, or the way to it, does wrong while a member waits: one answer all the same, and never two. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { PATIENCE } from '../../../src/discord/patience.ts';
import type { Exchange } from '../../support/discord/exchange.ts';
import type { Fault } from '../../support/discord/faults.ts';
import { BORIS, BOT, CLARA, GENERAL, NEWS } from '../../support/discord/people.ts';
import type { Scene } from '../../support/discord/scene.ts';
import type { Settings } from '../../support/discord/settings.ts';
import type { Shown } from '../../support/discord/shown.ts';
import { type BotOptions, type LiveBot, startBot } from '../../support/live-bot.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const ORIGINAL = 'PATCH /webhooks/:application/:token/messages/:message';
const MESSAGES = 'POST /channels/:channel/messages';
const HISTORY = 'GET /channels/:channel/messages';
const THREADS = 'POST /channels/:channel/messages/:message/threads';
const FOLLOW_UPS = 'POST /webhooks/:application/:token';
const ALWAYS = 1_000;
const AN_HOUR_MS = 3_600_000;

const ME = { pings: [BOT.id] };
const COURT = 'When did Mira Holt stand before the court?';
const QUOTED = '“Mira Holt stood before the court of Brill in February 2020.”';
const SLOW: BotOptions = { patience: { answerMs: 50 }, answerTakesMs: () => 150 };
/** Tries as often as in earnest, but sooner. */
const SOON = { retryMs: PATIENCE.retryMs.map(() => 20) };

const DEFERRED = 5;
const AT_ONCE = 4;

describe('a message of the bot', () => {
  it.each<[string, Fault]>([
    ['is posted exactly once though Discord answers 503', { on: MESSAGES, status: 503 }],
    [
      'is posted exactly once though Discord answers 503 after it has taken it',
      { on: MESSAGES, status: 503, afterEffect: true },
    ],
    ['is posted exactly once though Discord answers 500 twice', { on: MESSAGES, status: 500, times: 2 }],
    [
      'is posted exactly once though Discord answers 503 twice after it has taken it',
      { on: MESSAGES, status: 503, times: 2, afterEffect: true },
    ],
    ['is posted exactly once though the connection is cut before', { on: MESSAGES, cut: true }],
    [
      'is posted exactly once though the connection is cut after it was taken',
      { on: MESSAGES, cut: true, afterEffect: true },
    ],
    ['is posted exactly once after a 429', { on: MESSAGES, status: 429, retryAfterMs: 100 }],
    ['is posted exactly once though the reply to it is slow', { on: MESSAGES, delayMs: 150 }],
    ['is posted though what was said before cannot be read at once', { on: HISTORY, status: 500 }],
  ])('%s', async (_sentence, fault) => {
    const bot = await live();
    const { discord } = bot;
    const asked = await discord.type(COURT, {}, ME);
    const thread = discord.createThread({ on: asked });
    await discord.waitForMessage(NEWS);
    discord.play(fault);
    await discord.type(COURT, { thread }, ME);
    const answer = await discord.waitForMessage(thread.id);
    expect(answer.text).toContain(QUOTED);
    await bot.stop();
    expect(discord.faults.areOver).toBe(true);
    expect(messagesOfBot(bot, thread.id)).toHaveLength(1);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is posted though what was said before can never be read', async () => {
    const bot = await live({ patience: SOON });
    const { discord } = bot;
    const asked = await discord.type(COURT, {}, ME);
    const thread = discord.createThread({ on: asked });
    await discord.waitForMessage(NEWS);
    discord.play({ on: HISTORY, status: 503, times: ALWAYS });
    await discord.type(COURT, { thread }, ME);
    expect((await discord.waitForMessage(thread.id)).text).toContain(QUOTED);
    await bot.stop();
    expect(requestsTo(bot, 'GET', `/channels/${thread.id}/messages`).length).toBeLessThanOrEqual(2);
    expect(troublesOf(bot)).toEqual([]);
  });

  it.each<[string, Omit<Fault, 'on'>]>([
    ['Discord answers 503', { status: 503 }],
    ['the connection is cut', { cut: true }],
  ])('that is never taken, for %s, is given up with one line in the log', async (_cause, fault) => {
    const bot = await live({ patience: SOON });
    const { discord } = bot;
    discord.play({ on: MESSAGES, times: ALWAYS, ...fault });
    await discord.type(COURT, {}, ME);
    await bot.logs('answer.failed');
    await expectAnswer(await discord.slash('ask', { question: COURT }, { channel: GENERAL }));
    await bot.stop();
    expect(requestsTo(bot, 'POST', `/channels/${NEWS}/messages`).length).toBeLessThanOrEqual(5);
    expect(messagesOfBot(bot, NEWS)).toEqual([]);
    expect(troublesOf(bot)).toEqual(['answer.failed']);
  });

  it('is posted once in the thread of a form, and nothing is excused, where the connection is cut', async () => {
    const bot = await live();
    const { discord } = bot;
    const answer = await (await discord.slash('ask', { question: COURT })).message();
    const modal = await discord.press(answer, 'Ask a follow-up');
    discord.play({ on: MESSAGES, cut: true, afterEffect: true });
    const form = await discord.submit(modal, 'Who gave Mira Holt a medal?');
    await discord.waitForMessage(answer.id);
    await bot.stop();
    expect(messagesOfBot(bot, answer.id)).toHaveLength(1);
    expect(form.followUps()).toEqual([]);
  });

  it('comes after a 429 that holds for every route, as does the answer to a command', async () => {
    const bot = await live({ patience: { answerMs: 50 } });
    const { discord } = bot;
    discord.play({ on: MESSAGES, status: 429, retryAfterMs: 600, global: true });
    await discord.type(COURT, { user: BORIS }, ME);
    await bot.logs('rest.limited');
    const exchange = await discord.slash('ask', { question: COURT });
    expect((await exchange.message()).text).toContain(QUOTED);
    await discord.waitForMessage(NEWS, ({ reference }) => reference !== null);
    await bot.stop();
    expect(messagesOfBot(bot, NEWS)).toHaveLength(2);
    expect(discord.missedDeadlines).toEqual([]);
  });

  it('alone waits for a 429 that holds for every route: the first word to a command does not', async () => {
    const bot = await live({ patience: { farewellMs: 50 } });
    const { discord } = bot;
    discord.play({ on: MESSAGES, status: 429, retryAfterMs: AN_HOUR_MS, global: true });
    await discord.type(COURT, { user: BORIS }, ME);
    await bot.logs('rest.limited');
    const exchange = await discord.slash('ask', { question: COURT });
    await exchange.first();
    expect(messagesOfBot(bot, NEWS).filter(({ reference }) => reference !== null)).toEqual([]);
  });

  it('is not waited for by others: a command is answered while Discord says nothing to a message', async () => {
    const bot = await live({ patience: { farewellMs: 50 } });
    const { discord } = bot;
    discord.play({ on: MESSAGES, silent: true, times: 10 });
    await discord.type(COURT, { channel: GENERAL }, ME);
    await discord.until(() => discord.requests.find(({ path }) => path === `/channels/${GENERAL}/messages`));
    await expectAnswer(await discord.slash('ask', { question: COURT }));
  });
});

describe('the first word to a command', () => {
  it('that comes too late is not followed by another, and the next command is answered', async () => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: CALLBACK, status: 404, code: 10_062 });
    const lost = await discord.slash('ask', { question: COURT });
    await bot.logs('answer.late');
    await expectAnswer(await discord.slash('ask', { question: COURT }));
    await bot.stop();
    expect(requestsFor(bot, lost)).toHaveLength(1);
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each<[string, number, number]>([
    ['the token has run out', 401, 50_027],
    ['the interaction is not known', 404, 10_015],
    ['the message is gone', 404, 10_008],
    ['the thread is archived', 400, 50_083],
    ['the thread is locked', 403, 160_005],
  ])('that Discord refuses because %s is the last, and no failure', async (_cause, status, code) => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: CALLBACK, status, code });
    const lost = await discord.slash('ask', { question: COURT });
    expect(await bot.logs('answer.late')).toMatchObject({ level: 'info', fields: { interaction: lost.id } });
    await expectAnswer(await discord.slash('ask', { question: COURT }));
    await bot.stop();
    expect(requestsFor(bot, lost)).toHaveLength(1);
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(troublesOf(bot)).toEqual([]);
  });

  it.each<[string, Omit<Fault, 'on'>]>([
    ['Discord answers 503', { status: 503 }],
    ['the connection is cut', { cut: true }],
  ])('that is never heard, for %s, is given up with one line in the log', async (_cause, fault) => {
    const bot = await live({ patience: SOON });
    bot.discord.play({ on: CALLBACK, times: ALWAYS, ...fault });
    const lost = await bot.discord.slash('ask', { question: COURT });
    await bot.logs('answer.lost');
    await bot.stop();
    expect(requestsFor(bot, lost).length).toBeLessThanOrEqual(5);
    expect(messagesOfBot(bot, NEWS)).toEqual([]);
    expect(troublesOf(bot)).toEqual(['answer.lost']);
  });

  it('that Discord has heard already is not said again, and the next command is answered', async () => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: CALLBACK, status: 400, code: 40_060 });
    const other = await discord.slash('ask', { question: COURT });
    await discord.until(() => requestsFor(bot, other)[0]);
    await expectAnswer(await discord.slash('ask', { question: COURT }));
    await bot.stop();
    expect(requestsFor(bot, other)).toHaveLength(1);
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['is said again where Discord answers 503', { on: CALLBACK, status: 503 }],
    ['is said again where Discord answers 500 three times', { on: CALLBACK, status: 500, times: 3 }],
    [
      'counts where Discord answers 503 after it has taken it',
      { on: CALLBACK, status: 503, afterEffect: true },
    ],
    ['is said again where the connection is cut before', { on: CALLBACK, cut: true }],
    ['counts where the connection is cut after it was taken', { on: CALLBACK, cut: true, afterEffect: true }],
    ['is said again after a 429', { on: CALLBACK, status: 429, retryAfterMs: 100 }],
    ['counts where the reply to it is slow', { on: CALLBACK, delayMs: 200, afterEffect: true }],
  ])('%s: there is one answer', async (_sentence, fault) => {
    const bot = await live();
    bot.discord.play(fault);
    const exchange = await bot.discord.slash('ask', { question: COURT });
    await expectAnswer(exchange, AT_ONCE);
    await bot.stop();
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(exchange.followUps()).toEqual([]);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('does not wait for an answer to another member that hangs', async () => {
    const bot = await live({ patience: { farewellMs: 50 } });
    bot.discord.play({ on: CALLBACK, silent: true });
    const hanging = await bot.discord.slash('ask', { question: COURT }, { user: CLARA });
    await expectAnswer(await bot.discord.slash('ask', { question: COURT }));
    expect(hanging.callbacks).toEqual([]);
  });
});

describe('an answer that was announced', () => {
  it.each<[string, Fault]>([
    [
      'still arrives where Discord answers 503 after it has taken the announcement',
      { on: CALLBACK, status: 503, afterEffect: true },
    ],
    [
      'still arrives where the connection is cut after the announcement',
      { on: CALLBACK, cut: true, afterEffect: true },
    ],
    ['still arrives where the connection is cut before the announcement', { on: CALLBACK, cut: true }],
    ['arrives once though Discord answers 503 to it', { on: ORIGINAL, status: 503 }],
    ['arrives once though Discord answers 500 to it twice', { on: ORIGINAL, status: 500, times: 2 }],
    [
      'arrives once though Discord answers 503 after it has taken it',
      { on: ORIGINAL, status: 503, afterEffect: true },
    ],
    ['arrives once though the connection is cut', { on: ORIGINAL, cut: true }],
    ['arrives once after a 429', { on: ORIGINAL, status: 429, retryAfterMs: 100 }],
  ])('%s', async (_sentence, fault) => {
    const bot = await live(SLOW);
    bot.discord.play(fault);
    const exchange = await bot.discord.slash('ask', { question: COURT, private: true });
    expect(await expectAnswer(exchange, DEFERRED)).toMatchObject({ isPrivate: true });
    await bot.stop();
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(exchange.followUps()).toEqual([]);
    expect(bot.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is given up where Discord never takes it, with one error in the log and no storm', async () => {
    const bot = await live({ ...SLOW, patience: { answerMs: 50, ...SOON } });
    bot.discord.play({ on: ORIGINAL, status: 503, times: ALWAYS });
    const lost = await bot.discord.slash('ask', { question: COURT });
    await bot.logs('answer.failed');
    const apology = await bot.discord.until(() => lost.followUps()[0]);
    expect(apology.isPrivate).toBe(true);
    await bot.stop();
    const edits = requestsFor(bot, lost).filter(({ method }) => method === 'PATCH');
    expect(edits.length).toBeLessThanOrEqual(5);
    expect(lost.followUps()).toHaveLength(1);
    expect(bot.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('arrives though the gateway asks to reconnect in between', async () => {
    const bot = await live(SLOW);
    const exchange = await bot.discord.slash('ask', { question: COURT });
    await exchange.first();
    bot.discord.gateway.send(7, null);
    await expectAnswer(exchange, DEFERRED);
    await bot.logs('gateway.resumed');
    await bot.stop();
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
    expect(bot.discord.gateway.identifies).toHaveLength(1);
  });

  it('is dropped without a word where the token of the interaction has run out', async () => {
    const bot = await live(SLOW, { tokenLifeMs: 100 });
    const exchange = await bot.discord.slash('ask', { question: COURT });
    expect((await bot.logs('answer.lost')).fields).toMatchObject({ code: 50_027 });
    await bot.stop();
    expect(exchange.callbacks).toHaveLength(1);
    expect(requestsFor(bot, exchange)).toHaveLength(2);
  });

  it('is dropped where it comes after the time that Discord honours', async () => {
    const bot = await live({ ...SLOW, patience: { answerMs: 50, interactionMs: 100 } });
    const exchange = await bot.discord.slash('ask', { question: COURT });
    await bot.logs('answer.dropped');
    await bot.stop();
    expect(requestsFor(bot, exchange)).toHaveLength(1);
  });
});

describe('a form', () => {
  it.each<[string, Fault]>([
    ['Discord answers 503', { on: THREADS, status: 503 }],
    ['Discord answers 500 twice', { on: THREADS, status: 500, times: 2 }],
    ['Discord answers 503 after it has opened it', { on: THREADS, status: 503, afterEffect: true }],
    ['the connection is cut', { on: THREADS, cut: true }],
    ['the connection is cut after it was opened', { on: THREADS, cut: true, afterEffect: true }],
  ])('opens its thread though %s', async (_cause, fault) => {
    const bot = await live();
    const { answer, form } = await fillUnder(bot, fault);
    await bot.discord.waitForMessage(answer.id);
    await bot.stop();
    expect(messagesOfBot(bot, answer.id)).toHaveLength(1);
    expect(form.followUps()).toEqual([]);
    expect(troublesOf(bot)).toEqual([]);
  });

  it('whose thread is never opened is answered in place, once', async () => {
    const bot = await live({ patience: SOON });
    const { form } = await fillUnder(bot, { on: THREADS, status: 503, times: ALWAYS });
    const followUp = await bot.discord.until(() => form.followUps()[0]);
    expect(followUp.text).toContain('Discord takes no answer in a thread just now, so I answer in place.');
    await bot.stop();
    const tries = bot.discord.requests.filter(({ path }) => path.endsWith('/threads'));
    expect(tries.length).toBeLessThanOrEqual(5);
    expect(form.followUps()).toHaveLength(1);
    expect(troublesOf(bot)).toEqual([]);
  });

  it.each<[string, Omit<Fault, 'on'>]>([
    ['Discord answers 503 after it has taken it', { status: 503, afterEffect: true }],
    ['the connection is cut after it was taken', { cut: true, afterEffect: true }],
    ['Discord answers 503', { status: 503 }],
    ['the connection is cut', { cut: true }],
  ])('is never answered twice in place, though %s', async (_cause, fault) => {
    const bot = await live();
    bot.discord.play({ on: THREADS, status: 400, code: 160_006 });
    const { form } = await fillUnder(bot, { on: FOLLOW_UPS, ...fault });
    await bot.discord.until(() => requestsTo(bot, 'POST', /^\/webhooks\//)[0]);
    await bot.stop();
    const answers = form.followUps().filter(({ text }) => text.includes('“'));
    expect(answers).toHaveLength(fault.afterEffect ? 1 : 0);
    expect(form.followUps().filter(({ isPrivate }) => !isPrivate)).toEqual(answers);
  });

  /** Fills in the form under an answer while something is wrong. */
  async function fillUnder({ discord }: LiveBot, fault: Fault) {
    const answer = await (await discord.slash('ask', { question: COURT })).message();
    const modal = await discord.press(answer, 'Ask a follow-up');
    await modal.modal();
    discord.play(fault);
    return { answer, form: await discord.submit(modal, 'Who gave Mira Holt a medal?') };
  }
});

describe('a reply of Discord that never comes', () => {
  it('costs no answer and doubles none, whatever it was the reply to', { timeout: 30_000 }, async () => {
    const bot = await live({ ...SLOW, patience: { answerMs: 50, ...SOON } });
    const { discord } = bot;
    const silently = (on: string): Fault => ({ on, silent: true, afterEffect: true });
    const first = await (await discord.slash('ask', { question: COURT })).message();
    const own = await (await discord.slash('ask', { question: COURT, private: true })).message();
    const modal = await discord.press(first, 'Ask a follow-up');
    await modal.modal();

    discord.play(silently(CALLBACK));
    const announced = await discord.slash('ask', { question: COURT }, { user: BORIS });
    await announced.first();
    discord.play(silently(ORIGINAL));
    const edited = await discord.slash('ask', { question: COURT }, { user: CLARA });
    await edited.message();
    discord.play(silently(THREADS));
    await discord.submit(modal, 'Who gave Mira Holt a medal?');
    discord.play(silently(FOLLOW_UPS));
    const share = await discord.press(own, 'Share');
    await discord.until(() => share.followUps()[0]);
    discord.play(silently(MESSAGES));
    await discord.type(COURT, { user: BORIS, channel: GENERAL }, ME);

    await discord.until(() => requestsTo(bot, 'POST', `/channels/${GENERAL}/messages`)[1], 12_000);
    await discord.until(() => discord.thread(first.id)?.messages[0], 12_000);
    await discord.until(() => share.followUps()[1], 12_000);
    await discord.until(() => requestsFor(bot, edited)[2], 12_000);
    await discord.until(() => requestsFor(bot, announced)[1], 12_000);
    await bot.stop();
    await expectAnswer(announced, DEFERRED);
    await expectAnswer(edited, DEFERRED);
    expect(share.followUps().map(({ text, isPrivate }) => [isPrivate, text.split('\n')[0]])).toEqual([
      [false, expect.stringContaining(COURT)],
      [true, 'I cannot tell whether this was shared. Look before you press again.'],
    ]);
    expect(messagesOfBot(bot, first.id)).toHaveLength(1);
    expect(messagesOfBot(bot, GENERAL)).toHaveLength(1);
    expect(troublesOf(bot)).toEqual([]);
  });
});

describe('an event that comes twice', () => {
  it('is a command that is answered once', async () => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: 'INTERACTION_CREATE', twice: true });
    const exchange = await discord.slash('ask', { question: COURT });
    await expectAnswer(exchange);
    discord.gateway.redispatchLast();
    await expectAnswer(await discord.slash('who', { name: 'Abel Storm' }));
    await bot.stop();
    expect(requestsFor(bot, exchange)).toHaveLength(1);
    expect(messagesOfBot(bot, NEWS)).toHaveLength(2);
  });

  it('is a command that is answered once, though it is replayed after a lost connection', async () => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: 'INTERACTION_CREATE', cut: true });
    const exchange = await discord.slash('ask', { question: COURT });
    await expectAnswer(exchange);
    await bot.logs('gateway.resumed');
    discord.gateway.redispatchLast();
    await expectAnswer(await discord.slash('who', { name: 'Abel Storm' }));
    await bot.stop();
    expect(requestsFor(bot, exchange)).toHaveLength(1);
    expect(discord.puts).toBe(1);
  });

  it('is a message that is answered once', async () => {
    const bot = await live();
    const { discord } = bot;
    discord.play({ on: 'MESSAGE_CREATE', twice: true });
    await discord.type(COURT, {}, ME);
    await discord.waitForMessage(NEWS);
    discord.gateway.redispatchLast('MESSAGE_CREATE');
    await expectAnswer(await discord.slash('ask', { question: COURT }, { channel: GENERAL }));
    await bot.stop();
    expect(messagesOfBot(bot, NEWS)).toHaveLength(1);
  });
});

/** A bot that runs until the test has ended. */
async function live(options: BotOptions = {}, settings: Partial<Settings> = {}): Promise<LiveBot> {
  const bot = await startBot(options, settings);
  onTestFinished(() => bot.close());
  return bot;
}

async function expectAnswer(exchange: Exchange, type?: number): Promise<Shown> {
  const answer = await exchange.message();
  expect(answer.text).toMatch(/“.+”/);
  expect(answer).toMatchObject({ pings: [], deleted: false });
  if (type !== undefined) expect(exchange.callbacks.map((callback) => callback.type)).toEqual([type]);
  return answer;
}

function messagesOfBot({ discord }: LiveBot, channel: NonNullable<Scene['channel']>): readonly Shown[] {
  return discord.channel(channel).messages.filter(({ author }) => author === BOT);
}

/** All that was said to Discord about an interaction. */
function requestsFor({ discord }: LiveBot, { token }: Exchange): LiveBot['discord']['requests'] {
  return discord.requests.filter(({ path }) => path.includes(token));
}

/** Those to a path, answered or not. */
function requestsTo({ discord }: LiveBot, method: string, path: string | RegExp) {
  return discord.requests.filter((one) => one.method === method && one.path.search(path) === 0);
}

/** The events that an operator should look at. */
function troublesOf({ logged }: LiveBot): readonly string[] {
  return logged.filter(({ level }) => level === 'warn' || level === 'error').map(({ event }) => event);
}
