/** What was asked before, read back from the messages themselves: nothing of it is kept. */
import { type APIMessage, type Message, Routes } from 'discord.js';
import { readHeading } from '../../../commands/heading.ts';
import type { Question } from '../../../index/types.ts';
import { isForbidden } from '../discord-errors.ts';
import { type AnswerHeading, readAnswer } from '../render/read-answer.ts';
import { tryAgain } from '../try-again.ts';
import type { Desk } from './desk.ts';

const READ_MESSAGES = 50;
const READ_ANSWERS = 20;
/** Who asks waits meanwhile, and a question can mostly be answered without what was asked before. */
const READ_MS = 2_000;

/** The question above an answer, as the archive understands it; `null` where it cannot be read any more. */
export async function understand(shown: AnswerHeading | null, { responder }: Desk): Promise<Question | null> {
  if (shown === null) return null;
  const request = readHeading(shown.command, shown.heading);
  const reply = await responder.respond({ ...request, page: 0, limit: 1, asOf: null, previous: null });
  return reply.findings?.question ?? null;
}

/**
 * What was asked before a message, or before the one that an offer of the form replies to; `null` where it cannot be
 * read: most questions can be answered without it.
 */
export async function readBefore(message: Message, desk: Desk): Promise<Question | null> {
  const history = `history ${message.channelId}`;
  if (desk.closedChannels.has(history)) return null;
  const find = async () => findPrevious(await askedWith(message));
  try {
    return await understand(await tryAgain(find, desk.patience.retryMs.slice(0, 1)), desk);
  } catch (error) {
    if (isForbidden(error)) desk.closedChannels.isRepeat(history);
    desk.log.info('conversation.unreadable', { channel: message.channelId, cause: String(error) });
    return null;
  }
}

/**
 * The answer that a message follows up: the one it replies to; else, in a thread or a direct message, the newest one
 * that the same member was given there, or else the newest; else the one that the thread was opened on.
 */
async function findPrevious(message: Message): Promise<AnswerHeading | null> {
  const { channel, channelId, reference } = message;
  if (reference?.messageId) {
    const answer = readOwn(await fetchMessage(message, reference.channelId, reference.messageId), message);
    if (answer !== null) return answer;
  }
  if (!channel.isThread() && !channel.isDMBased()) return null;
  const before = await fetchBefore(message);
  const answers = before
    .filter(({ author }) => author.id === message.client.user.id)
    .slice(0, READ_ANSWERS)
    .flatMap((own) => readOwn(own, message) ?? []);
  const given = answers.find(({ asker }) => asker === message.author.id) ?? answers[0];
  if (given) return given;
  if (!channel.isThread() || channel.parentId === null) return null;
  // A thread has the id of the message that it was opened on.
  return readOwn(await fetchMessage(message, channel.parentId, channelId), message);
}

/** The message that was asked with: it, or where it is an offer of the form the one that this was a reply to. */
async function askedWith(message: Message): Promise<Message> {
  const isOffer = message.author.id === message.client.user.id && message.reference !== null;
  return isOffer ? message.fetchReference() : message;
}

/** Newest first. */
async function fetchBefore({ client, channelId, id }: Message): Promise<readonly APIMessage[]> {
  const query = new URLSearchParams({ limit: String(READ_MESSAGES), before: id });
  const signal = AbortSignal.timeout(READ_MS);
  return (await client.rest.get(Routes.channelMessages(channelId), { query, signal })) as APIMessage[];
}

async function fetchMessage({ client }: Message, channelId: string, id: string): Promise<APIMessage> {
  const signal = AbortSignal.timeout(READ_MS);
  return (await client.rest.get(Routes.channelMessage(channelId, id), { signal })) as APIMessage;
}

function readOwn({ author, components }: APIMessage, { client }: Message): AnswerHeading | null {
  return author.id === client.user.id ? readAnswer(components ?? []) : null;
}
