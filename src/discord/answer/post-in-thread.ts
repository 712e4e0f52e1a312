import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { Reply } from '../../../commands/command.ts';
import { CODE, codeOf, isForbidden } from '../discord-errors.ts';
import type { AnswerHeading } from '../render/read-answer.ts';
import { closedKey } from './closed-channels.ts';
import type { Desk } from './desk.ts';
import type { Place } from './find-place.ts';
import { nameOfMember } from './member.ts';
import { post } from './post.ts';
import { LOCKED, openThread, threadName } from './thread.ts';
import { surroundingsOf, writeLetter } from './write-letter.ts';

const NO_THREADS =
  'I may not create threads or write in them here (missing: Create Public Threads or Send Messages in Threads), so I answer in place. /help says how to grant it.';

/** What went wrong in the thread, as a reason why the answer stands here. */
const PROBLEMS: Readonly<Record<number, string>> = {
  [CODE.missingAccess]: 'I may not see the thread on this answer, so I answer in place.',
  [CODE.missingPermissions]: NO_THREADS,
  [CODE.threadLocked]: LOCKED,
  [CODE.tooManyThreads]: 'This channel has too many open threads for one more, so I answer in place.',
  [CODE.wrongChannelType]: 'There can be no threads here, so I answer in place.',
  [CODE.wrongMessageType]: 'There can be no thread on this message, so I answer in place.',
  [CODE.unknownMessage]: 'The message that you asked on is gone, so I answer in place.',
};

/** What became of it, and where it was refused, whether the answer may stand here for all to see, and why it does. */
export type ThreadOutcome =
  | { readonly type: 'posted' }
  | { readonly type: 'refused'; readonly isPrivate: boolean; readonly note: string };

/**
 * Posts a follow-up in its thread, which is opened where there is none yet.
 *
 * @param shown - what was asked before, which names the thread
 */
export async function postInThread(
  interaction: ModalMessageModalSubmitInteraction,
  reply: Reply,
  shown: AnswerHeading | null,
  { threadId }: Extract<Place, { readonly type: 'thread' }>,
  desk: Desk,
): Promise<ThreadOutcome> {
  const { client, message, user, id: nonce } = interaction;
  const notes = noteAsker(interaction);
  const around = closedKey('threads', message.channelId);
  if (threadId === null && desk.closedChannels.has(around)) return refuse(NO_THREADS);
  const addressee = { asker: user.id, isPrivate: false, notes };
  const letter = await writeLetter(reply, desk, addressee, surroundingsOf(interaction));
  let channelId = threadId;
  try {
    const name = threadName(shown?.heading ?? reply.heading);
    channelId ??= await openThread(client.rest, message, name, desk.patience.retryMs);
    const outcome = await post(
      client.rest,
      letter,
      { channelId, isDirect: false, replyTo: null, nonce },
      desk,
    );
    if (outcome === 'posted') return { type: 'posted' };
    return refuse(outcome === 'locked' ? LOCKED : NO_THREADS);
  } catch (error) {
    const code = codeOf(error);
    // Without a word of Discord's the answer may stand in the thread already.
    if (channelId !== null && code === null) throw error;
    desk.log.info('thread.refused', { code: code ?? 0 });
    if (channelId === null && isForbidden(error)) desk.closedChannels.note(around);
    return refuse(
      PROBLEMS[code ?? 0] ?? 'Discord takes no answer in a thread just now, so I answer in place.',
    );
  }
}

/** Who asked in a form stands nowhere else for all to see; in direct messages nobody else is there. */
export function noteAsker(interaction: ModalMessageModalSubmitInteraction): readonly string[] {
  return interaction.guildId === null ? [] : [`Asked by ${nameOfMember(interaction)}.`];
}

/** In a locked thread nothing may be added for all to see. */
function refuse(note: string): ThreadOutcome {
  return { type: 'refused', isPrivate: note === LOCKED, note };
}
