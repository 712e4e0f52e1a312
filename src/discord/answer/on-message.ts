/** Questions in messages: a ping, a reply, a direct message, or just typing in a thread of ours. */
import type { Message } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import type { Question } from '../../../index/findings.ts';
import { parseRequest } from '../../parse-request.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { createButton, createRow } from '../render/buttons.ts';
import { closedKey } from './closed-channels.ts';
import { readBefore } from './conversation.ts';
import { type Desk, respondInTurn } from './desk.ts';
import { formOffer } from './form-offer.ts';
import { refuseAsker } from './gate.ts';
import { type HeardWords, hear } from './hear.ts';
import { isAsking, mayFollowUp } from './is-asking.ts';
import type { Letter } from './letter.ts';
import { post } from './post.ts';
import { shouldAnswer } from './should-answer.ts';
import { surroundingsOf, writeLetter } from './write-letter.ts';

export async function onMessage(message: Message, desk: Desk): Promise<void> {
  const { channelId } = message;
  const { rest } = message.client;
  if (desk.closedChannels.has(closedKey('writing', channelId))) return;
  const heard = hear(message);
  const verdict = shouldAnswer(heard, desk.settings.readsMessages);
  if (verdict === 'silence' || desk.answered.isRepeat(message.id)) return;
  const reply = await (verdict === 'answer-questions'
    ? replyToTalk(message, heard, desk)
    : replyTo(message, heard, verdict, desk));
  if (reply === null) return;
  const { isDirect } = heard;
  const posting = { channelId, isDirect, replyTo: isDirect ? null : message.id, nonce: message.id };
  await post(rest, reply, posting, desk);
}

/** `null` where nothing is to be said. */
async function replyTo(
  message: Message,
  { text, isReply }: HeardWords,
  verdict: 'answer' | 'offer-form',
  desk: Desk,
): Promise<Letter | null> {
  const { author, guildId } = message;
  const isOffer = verdict === 'offer-form';
  // What was replied may have been no question at all, so one is told of the form once, as of asking too often.
  if (isOffer && isReply && desk.warned.isRepeat(`form ${author.id}`)) return null;
  const refusal = refuseAsker(desk, author.id, guildId);
  if (refusal !== null) return desk.warned.isRepeat(author.id) ? null : write(message, say(refusal), desk);
  // A message cannot be answered privately, so where answers are private the form is offered, which can.
  const isPrivate = desk.settings.audience === 'private' && guildId !== null;
  if (isOffer || isPrivate) return formOffer(author.id, isPrivate);
  const previous = await readBefore(message, author.id, desk);
  return write(message, await answer(message, text, previous, true, desk), desk);
}

/** Words that need not be meant for the bot: only what is answered counts, and nobody is told to wait. */
async function replyToTalk(message: Message, heard: HeardWords, desk: Desk): Promise<Letter | null> {
  const { text, isReply } = heard;
  const { author, guildId } = message;
  if (desk.settings.audience === 'private')
    return isReply && isAsking(text) ? replyTo(message, heard, 'offer-form', desk) : null;
  if (refuseAsker(desk, author.id, guildId, false) !== null) return null;
  const previous = mayFollowUp(text) ? await readBefore(message, message.author.id, desk) : null;
  // What is no question is not answered where nothing is found, so it is no question without an answer.
  const reply = await answer(message, text, previous, isAsking(text), desk);
  if (!isForUs(reply, heard) || refuseAsker(desk, author.id, guildId) !== null) return null;
  return write(message, reply, desk);
}

/** Whether words that were just written ask for something: "thanks" is no question. */
function isForUs({ heading, findings }: Reply, { text, isReply }: HeardWords): boolean {
  // A remark goes to whoever asked the bot, and not to those who talk with each other.
  if (heading.length === 0) return isReply && text.includes('?');
  return isAsking(text) || findings?.outcome === 'answered';
}

function answer(
  { author, guildId }: Message,
  text: string,
  previous: Question | null,
  isQuestion: boolean,
  desk: Desk,
): Promise<Reply> {
  const isDirect = guildId === null;
  return respondInTurn(desk, author.id, {
    ...parseRequest(text, desk.commands),
    page: 0,
    limit: DEFAULT_LIMIT,
    asOf: null,
    previous,
    mayBeCounted: isQuestion && !isDirect,
    // Everyone on the server would read what is for operators alone.
    ...(isDirect ? {} : { isOperator: false }),
  });
}

/** What cannot be private is as public as the question was; a remark can be cleaned up. */
async function write(message: Message, reply: Reply, desk: Desk): Promise<Letter> {
  const { author } = message;
  const addressee = { asker: author.id, isPrivate: false };
  const letter = await writeLetter(
    { ...reply, audience: 'public' },
    desk,
    addressee,
    surroundingsOf(message),
  );
  if (!letter.isAside) return letter;
  return {
    ...letter,
    components: [
      ...letter.components,
      createRow([createButton('Dismiss', { action: 'dismiss', asker: author.id })]),
    ],
  };
}
