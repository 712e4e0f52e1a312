/** Questions in messages: a ping, a reply with a ping, a direct message, or just typing in a thread of ours. */
import type { Message } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import { parseRequest } from '../../parse-request.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { readBefore } from './conversation.ts';
import { type Desk, toLetter } from './desk.ts';
import { formOffer } from './form-offer.ts';
import { refuseAsker } from './gate.ts';
import { hear } from './hear.ts';
import type { Letter } from './letter.ts';
import { post } from './post.ts';
import { shouldAnswer, type Verdict } from './should-answer.ts';

export async function onMessage(message: Message, desk: Desk): Promise<void> {
  const { channelId } = message;
  const { rest } = message.client;
  if (desk.closedChannels.has(channelId)) return;
  const heard = hear(message);
  const verdict = shouldAnswer(heard, desk.settings.readsMessages);
  if (verdict === 'silence') return;
  const reply = await replyTo(message, heard.text, verdict, desk);
  if (reply === null) return;
  const posting = { channelId, replyTo: heard.isDirect ? null : message.id, nonce: message.id };
  await post(rest, reply, posting, desk);
}

/** `null` where nothing is to be said. */
async function replyTo(message: Message, text: string, verdict: Verdict, desk: Desk): Promise<Letter | null> {
  const { author, guildId } = message;
  // What cannot be private is as public as the question was.
  const write = (reply: Reply) =>
    toLetter({ ...reply, audience: 'public' }, desk, { asker: author.id, isPrivate: false });
  const isFreeTyping = verdict === 'answer-questions';
  const refusal = refuseAsker(desk, author.id, guildId);
  if (refusal !== null) return isFreeTyping || desk.warned.isRepeat(author.id) ? null : write(say(refusal));
  // A message cannot be answered privately, so where answers are private the form is offered, which can.
  const isPrivate = desk.settings.audience === 'private' && guildId !== null;
  if (verdict === 'offer-form' || isPrivate) return isFreeTyping ? null : formOffer(author.id, isPrivate);
  const reply = await answer(message, text, desk);
  return isFreeTyping && !isForUs(reply, text) ? null : write(reply);
}

/** Whether words that only stand in a thread of ours ask for something: "thanks" is no question. */
function isForUs({ heading, findings }: Reply, text: string): boolean {
  const isAsking = text.includes('?') || findings?.question.kind !== 'other';
  return heading.length > 0 && (isAsking || findings.outcome === 'answered');
}

async function answer(message: Message, text: string, desk: Desk): Promise<Reply> {
  const previous = await readBefore(message, desk);
  const request = parseRequest(text, desk.commands);
  return desk.responder.respond({ ...request, page: 0, limit: DEFAULT_LIMIT, asOf: null, previous });
}
