/** Messages of our own, which no interaction waits for. */
import { MessageFlags, type REST, Routes } from 'discord.js';
import { CODE, codeOf, isForbidden } from '../discord-errors.ts';
import { tryAgain } from '../try-again.ts';
import type { Desk } from './desk.ts';
import type { Letter } from './letter.ts';

export interface Posting {
  readonly channelId: string;
  /** The id of the message that is answered; `null` where none is. */
  readonly replyTo: string | null;
  /** The id of what is answered. Discord posts only one message of the same. */
  readonly nonce: string;
}

/**
 * Posts once, whatever is repeated underneath.
 *
 * @returns "forbidden" where the bot may not write there, which is then not tried again for a while
 * @throws what else Discord refuses
 */
export async function post(
  rest: REST,
  letter: Letter,
  { channelId, replyTo, nonce }: Posting,
  desk: Desk,
): Promise<'posted' | 'locked' | 'forbidden'> {
  const { components } = letter;
  const { closedChannels, patience, log } = desk;
  if (closedChannels.has(channelId)) return 'forbidden';
  const reference = { message_reference: { message_id: replyTo, fail_if_not_exists: false } };
  const body = {
    components,
    flags: MessageFlags.IsComponentsV2,
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [], replied_user: false },
    ...(replyTo === null ? {} : reference),
  };
  try {
    await tryAgain(() => rest.post(Routes.channelMessages(channelId), { body }), patience.retryMs);
    return 'posted';
  } catch (error) {
    if (codeOf(error) === CODE.threadLocked) return 'locked';
    // Without the right to read the history no reply is taken, but a message is.
    if (codeOf(error) === CODE.replyForbidden && replyTo !== null)
      return post(rest, letter, { channelId, replyTo: null, nonce }, desk);
    if (!isForbidden(error)) throw error;
    closedChannels.isRepeat(channelId);
    log.warn('channel.closed', { channel: channelId });
    return 'forbidden';
  }
}
