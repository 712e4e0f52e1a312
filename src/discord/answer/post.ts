/** Messages of our own, which no interaction waits for. */
import { MessageFlags, type REST, Routes } from 'discord.js';
import { CODE, codeOf, isForbidden } from '../discord-errors.ts';
import { tryAgain } from '../try-again.ts';
import { closedKey } from './closed-channels.ts';
import type { Desk } from './desk.ts';
import { type Letter, toRequest } from './letter.ts';
import { sendLetter } from './send-letter.ts';

export interface Posting {
  readonly channelId: string;
  /** Whether it is a channel of one member with the bot, which would tell the log who that is. */
  readonly isDirect: boolean;
  /** The id of the message that is answered; `null` where none is. */
  readonly replyTo: string | null;
  /** The id of what is answered. Discord posts only one message of the same. */
  readonly nonce: string;
}

/**
 * Posts once, whatever is repeated underneath.
 *
 * @returns "forbidden" where the bot may not write there, which in a channel is then not tried again for a while
 * @throws what else Discord refuses
 */
export async function post(
  rest: REST,
  letter: Letter,
  { channelId, isDirect, replyTo, nonce }: Posting,
  desk: Desk,
): Promise<'posted' | 'locked' | 'forbidden'> {
  const { closedChannels, patience, log } = desk;
  const closed = closedKey('writing', channelId);
  if (closedChannels.has(closed)) return 'forbidden';
  const reference = { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
  const frame = {
    flags: MessageFlags.IsComponentsV2,
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [], replied_user: false },
    ...(replyTo === null ? {} : reference),
  };
  const send = (one: Letter) => {
    const { body, files } = toRequest(one);
    return rest.post(Routes.channelMessages(channelId), { body: { ...body, ...frame }, files });
  };
  try {
    await tryAgain(() => sendLetter(letter, send), patience.retryMs);
    return 'posted';
  } catch (error) {
    if (codeOf(error) === CODE.threadLocked) return 'locked';
    // Without the right to read the history no reply is taken, but a message is.
    if (codeOf(error) === CODE.replyForbidden && replyTo !== null)
      return post(rest, letter, { channelId, isDirect, replyTo: null, nonce }, desk);
    if (!isForbidden(error)) throw error;
    // Members refuse direct messages and take them again, and nothing tells the bot.
    if (isDirect) log.info('direct-message.refused', { code: codeOf(error) ?? 0 });
    else {
      closedChannels.note(closed);
      log.warn('channel.closed', { channel: channelId });
    }
    return 'forbidden';
  }
}
