/** Worlds made by hand, in which an answer is lost or given twice. */
import { describe, expect, it } from 'vitest';
import { createOpenQuestions } from '../../../../measure/soak/open-questions.ts';
import { createTally, type Tally } from '../../../../measure/soak/tally.ts';
import type { Seen } from '../../../../measure/soak/watch.ts';
import type { Channel, Interaction, Message } from '../../../support/discord/nouns.ts';
import { ANNA, BORIS, BOT } from '../../../support/discord/people.ts';
import { nextSnowflake } from '../../../support/discord/snowflakes.ts';

const CHANNEL: Channel = {
  id: nextSnowflake(),
  type: 0,
  guildId: null,
  name: 'news',
  recipient: null,
  denied: 0n,
  thread: null,
};
const ELSEWHERE: Channel = { ...CHANNEL, id: nextSnowflake(), guildId: '1' };
const THREAD: Channel = {
  ...CHANNEL,
  id: nextSnowflake(),
  thread: { archived: false, locked: false } as Channel['thread'],
};
const TOO_OFTEN = [{ type: 10, content: 'One moment: you can ask again in 5 seconds.' }];
const MESSAGE = 4;
const DEFER_UPDATE = 6;
const EPHEMERAL = 1 << 6;
const REFUSED_TWICE = { status: 400, code: 40_060 };

describe('a message that asks', () => {
  it('is answered by one message that replies to it, and lost without one', () => {
    const question = written({ author: ANNA });
    expect(judged([question], [written({ reference: question })])).toMatchObject({ answered: 1 });
    expect(judged([question], []).unexplained).toHaveLength(1);
  });

  it('is answered twice by two', () => {
    const question = written({ author: ANNA });
    const answers = [written({ reference: question }), written({ nonce: question.id })];
    expect(judged([question], answers).doubled).toHaveLength(1);
  });

  it('is answered once where the first answer was dismissed before it was posted again', () => {
    const question = written({ author: ANNA });
    const dismissed = written({ nonce: question.id, deletedAt: 0 });
    expect(judged([question], [dismissed, written({ nonce: question.id })])).toMatchObject({ doubled: [] });
    const later = { ...dismissed, deletedAt: Number.POSITIVE_INFINITY };
    expect(judged([question], [later, written({ nonce: question.id })]).doubled).toHaveLength(1);
  });

  it('has a reason to stay without an answer where its author was just told to ask less often', () => {
    const refused = written({ author: ANNA });
    const warning = written({ reference: refused, components: TOO_OFTEN });
    const silent = (change: Partial<Message>) => judged([refused, written(change)], [warning]);
    expect(silent({ author: ANNA })).toMatchObject({ answered: 1, unexplained: [] });
    expect(silent({ author: BORIS }).unexplained).toHaveLength(1);
    expect(silent({ author: ANNA, channelId: ELSEWHERE.id }).unexplained).toHaveLength(1);
  });

  it('has none where its author was told so in answer to a command, but where members talk', () => {
    const warning = written({ interaction: { user: ANNA }, components: TOO_OFTEN });
    const silent = (change: Partial<Message>) => judged([written({ author: ANNA, ...change })], [warning]);
    expect(silent({}).unexplained).toHaveLength(1);
    expect(silent({ channelId: THREAD.id }).unexplained).toEqual([]);
    expect(silent({ reference: written() }).unexplained).toEqual([]);
  });
});

describe('an interaction', () => {
  it('is answered by its first word, and lost without one', () => {
    expect(judged([used()], [])).toMatchObject({ answered: 1 });
    expect(judged([used({ callback: null, original: null })], []).unexplained).toHaveLength(1);
  });

  it('is lost where it was only announced', () => {
    const loading = written({ flags: 1 << 7 });
    expect(judged([used({ callback: word(5), original: loading })], []).unexplained).toHaveLength(1);
  });

  it('is answered twice by two messages, or by two first words', () => {
    expect(judged([used({ followUps: [written()] })], []).doubled).toHaveLength(1);
    expect(judged([used({ refused: [REFUSED_TWICE] })], []).doubled).toHaveLength(1);
  });

  it('is not answered twice by a second first word, or a private remark, after a fault', () => {
    const interaction = used({ refused: [REFUSED_TWICE], followUps: [written({ flags: EPHEMERAL })] });
    expect(judged([interaction], [], [struckAt(interaction)])).toMatchObject({ answered: 1, doubled: [] });
  });
});

describe('two presses of one button', () => {
  const source = written();
  const press = (change: Partial<Interaction> = {}) => used({ type: 3, source, name: 'Context', ...change });
  const silent = { callback: word(DEFER_UPDATE), original: null };

  it('are answered by one answer', () => {
    expect(judged([press(), press(silent)], [])).toMatchObject({ answered: 2, unexplained: [], doubled: [] });
  });

  it('are answered twice by two', () => {
    expect(judged([press(), press()], []).doubled).toHaveLength(1);
  });

  it('may both be answered where the first one was lost, or is long past', () => {
    const lost = press({ callback: null, original: null });
    expect(judged([lost, press()], [])).toMatchObject({ answered: 1, doubled: [] });
    expect(judged([press({ startedAt: -2_500 }), press()], []).doubled).toEqual([]);
  });

  it.each<[string, Partial<Interaction>]>([
    ['another member', { user: BORIS }],
    ['another message', { source: written() }],
    ['another button', { name: 'Why?' }],
    ['a time long before', { startedAt: -4_000 }],
  ])('are two where one is of %s', (_what, change) => {
    expect(judged([press(change), press(silent)], []).unexplained).toHaveLength(1);
  });
});

/** @param asked - in the order in which it was asked */
function judged(
  asked: readonly (Message | Interaction)[],
  answers: readonly Message[],
  requests: Seen['requests'] = [],
): Tally {
  const interactions = asked.filter((one) => 'token' in one);
  const questions = asked.filter((one): one is Message => !('token' in one));
  const world = {
    messages: new Map([...questions, ...answers].map((message) => [message.id, message])),
    interactions: new Map(interactions.map((one) => [one.token, one])),
    channels: new Map([CHANNEL, ELSEWHERE, THREAD].map((channel) => [channel.id, channel])),
  };
  const open = createOpenQuestions({ world, requests }, []);
  const tally = createTally();
  for (const one of asked) {
    const token = 'token' in one ? one.token : null;
    open.note({ id: one.id, token, kind: token === null ? 'message' : 'button', needsNoAnswer: false }, 0);
  }
  open.judge(0, tally);
  expect(open.asked()).toBe(tally.asked);
  return tally;
}

function used(change: Partial<Interaction> = {}): Interaction {
  const id = nextSnowflake();
  return {
    id,
    token: `token-${id}`,
    type: 2,
    name: '/who',
    user: ANNA,
    channel: CHANNEL,
    source: null,
    editsBefore: 0,
    startedAt: 0,
    callback: word(MESSAGE),
    original: written(),
    followUps: [],
    refused: [],
    ...change,
  };
}

function word(type: number): NonNullable<Interaction['callback']> {
  return { type, body: {}, atMs: 20 };
}

function struckAt({ token, id }: Interaction): Seen['requests'][number] {
  const path = `/interactions/${id}/${token}/callback`;
  return { method: 'POST', path, body: {}, atMs: 0, fault: { on: '*', cut: true }, status: 0 };
}

function written(change: Partial<Message> = {}): Message {
  return {
    id: nextSnowflake(),
    channelId: CHANNEL.id,
    type: 0,
    author: BOT,
    webhookId: null,
    nonce: null,
    reference: null,
    interaction: null,
    viewer: null,
    mentions: [],
    mentionRoles: [],
    mentionsEveryone: false,
    content: '',
    embeds: [],
    components: [{ type: 10, content: 'It was on Monday.' }],
    attachments: [],
    flags: 0,
    pings: [],
    edits: 0,
    deletedAt: null,
    ...change,
  };
}
