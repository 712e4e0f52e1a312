/** What was asked before, read back from the messages themselves: nothing of it is kept. */
import { type APIMessage, type Message, Routes } from 'discord.js';
import { readHeading } from '../../../commands/heading.ts';
import type { Question } from '../../../index/findings.ts';
import { CODE, codeOf, isForbidden } from '../discord-errors.ts';
import { type AnswerHeading, readAnswer } from '../render/read-answer.ts';
import { tryAgain } from '../try-again.ts';
import { closedKey } from './closed-channels.ts';
import { type Desk, respondInTurn } from './desk.ts';
import { withinTime } from './within-time.ts';

const READ_MESSAGES = 50;
const READ_ANSWERS = 20;
/** For all of it: who asks waits meanwhile, and a question can mostly be answered without what was asked before. */
const READ_MS = 2_000;

/**
 * The question above an answer, as the archive understands it; `null` where it cannot be read any more.
 *
 * @param member - who asks on, and whose turn it takes
 */
export async function understand(
  shown: AnswerHeading | null,
  member: string,
  desk: Desk,
): Promise<Question | null> {
  if (shown === null) return null;
  const request = readHeading(shown.command, shown.heading);
  const unpaged = { ...request, page: 0, limit: 1, asOf: null, previous: null };
  const reply = await respondInTurn(desk, member, unpaged);
  return reply.findings?.question ?? null;
}

/**
 * What was asked before a message, or before the one that an offer of the form replies to; `null` where it cannot be
 * read: most questions can be answered without it.
 */
export async function readBefore(message: Message, member: string, desk: Desk): Promise<Question | null> {
  const { closedChannels, patience, log } = desk;
  const history = closedKey('history', message.channelId);
  if (closedChannels.has(history)) return null;
  const signal = AbortSignal.timeout(READ_MS);
  const find = async () => ({ shown: await findPrevious(await askedWith(message), signal) });
  try {
    const read = await withinTime(tryAgain(find, patience.retryMs.slice(0, 1)), READ_MS);
    if (read !== null) return await understand(read.shown, member, desk);
    log.info('conversation.unreadable', { cause: `Discord did not answer within ${READ_MS} ms.` });
  } catch (error) {
    if (isForbidden(error)) closedChannels.note(history);
    log.info('conversation.unreadable', { cause: String(error) });
  }
  return null;
}

/**
 * The answer that a message follows up: the one it replies to; else, in a thread or a direct message, the newest one
 * that the same member was given there, or else the newest; else the one that the thread was opened on.
 */
async function findPrevious(message: Message, signal: AbortSignal): Promise<AnswerHeading | null> {
  const { channel, channelId, reference } = message;
  if (reference?.messageId) {
    const { channelId: around, messageId } = reference;
    const answer = readOwn(await fetchMessage(message, around, messageId, signal), message);
    if (answer !== null) return answer;
  }
  // The channel of a direct message may be forgotten meanwhile.
  const thread = channel?.isThread() ? channel : null;
  if (thread === null && message.guildId !== null) return null;
  const before = await fetchBefore(message, signal);
  const answers = before
    .filter(({ author }) => author.id === message.client.user.id)
    .slice(0, READ_ANSWERS)
    .flatMap((own) => readOwn(own, message) ?? []);
  const given = answers.find(({ asker }) => asker === message.author.id) ?? answers[0];
  if (given) return given;
  if (thread === null || thread.parentId === null) return null;
  // A thread has the id of the message that it was opened on.
  return readOwn(await fetchMessage(message, thread.parentId, channelId, signal), message);
}

/** The message that was asked with: it, or where it is an offer of the form the one, if still there, that it replies to. */
async function askedWith(message: Message): Promise<Message> {
  const isOffer = message.author.id === message.client.user.id && message.reference !== null;
  if (!isOffer) return message;
  return (await unlessGone(message.fetchReference())) ?? message;
}

/** Newest first. */
async function fetchBefore(
  { client, channelId, id }: Message,
  signal: AbortSignal,
): Promise<readonly APIMessage[]> {
  const query = new URLSearchParams({ limit: String(READ_MESSAGES), before: id });
  return (await client.rest.get(Routes.channelMessages(channelId), { query, signal })) as APIMessage[];
}

function fetchMessage(
  { client }: Message,
  channelId: string,
  id: string,
  signal: AbortSignal,
): Promise<APIMessage | null> {
  const fetching = client.rest.get(Routes.channelMessage(channelId, id), { signal });
  return unlessGone(fetching as Promise<APIMessage>);
}

/** `null` for a message that was deleted. */
async function unlessGone<T>(fetching: Promise<T>): Promise<T | null> {
  try {
    return await fetching;
  } catch (error) {
    if (codeOf(error) !== CODE.unknownMessage) throw error;
    return null;
  }
}

function readOwn(message: APIMessage | null, { client }: Message): AnswerHeading | null {
  return message?.author.id === client.user.id ? readAnswer(message.components ?? []) : null;
}
