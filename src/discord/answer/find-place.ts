import { type Channel, MessageFlags, type ModalMessageModalSubmitInteraction } from 'discord.js';
import { listMissing, type Right, writeMissing } from '../permissions.ts';
import type { Desk } from './desk.ts';
import { isInstalledHere } from './installed-here.ts';
import { hasThreads } from './thread.ts';

/** Where a follow-up is answered. */
export type Place =
  | {
      /** Through the interaction itself. */
      readonly type: 'here';
      readonly isPrivate: boolean;
      /** Why not in a thread, where one could expect it. */
      readonly notes: readonly string[];
    }
  | {
      readonly type: 'thread';
      /** `null`: the one on the answer, which may have to be opened. */
      readonly threadId: string | null;
    };

/**
 * In a thread it is that thread, and in a channel the one on the answer. A private answer is followed by a private one;
 * direct messages have no threads, and where the bot is no member it may not post at all.
 */
export function findPlace(interaction: ModalMessageModalSubmitInteraction, { settings }: Desk): Place {
  const { message, guildId, channel } = interaction;
  const isPrivate =
    message.flags.has(MessageFlags.Ephemeral) || (settings.audience === 'private' && guildId !== null);
  if (isPrivate || !isInstalledHere(interaction)) return { type: 'here', isPrivate, notes: [] };
  if (channel?.isThread()) {
    if (channel.locked === true) {
      return { type: 'here', isPrivate: true, notes: ['This thread is locked, so only you see this.'] };
    }
    return (
      findMissing(interaction, ['SendMessagesInThreads'], 'write') ?? { type: 'thread', threadId: channel.id }
    );
  }
  if (channel !== null && !hasThreads(channel.type)) {
    return { type: 'here', isPrivate, notes: ['There can be no threads here, so I answer in place.'] };
  }
  // That there is a thread is to be believed, that there is none is not: it may have been opened since.
  if (message.hasThread) {
    return (
      findMissing(interaction, ['SendMessagesInThreads'], 'write in threads') ?? {
        type: 'thread',
        threadId: message.id,
      }
    );
  }
  const needed: readonly Right[] = ['CreatePublicThreads', 'SendMessagesInThreads'];
  return findMissing(interaction, needed, 'create threads') ?? { type: 'thread', threadId: null };
}

function findMissing(
  { appPermissions, channel }: ModalMessageModalSubmitInteraction,
  needed: readonly Right[],
  act: string,
): Place | null {
  const missing = listMissing(appPermissions, needed);
  if (missing.length === 0) return null;
  const note = `I may not ${act} here (${writeMissing(missing, nameOf(channel))}), so I answer in place.`;
  return { type: 'here', isPrivate: false, notes: [note] };
}

/**
 * As members see it, of a thread that of the channel around it, where its rights are granted; `null` where it has none,
 * or is not known.
 */
export function nameOf(channel: Channel | null): string | null {
  const place = channel?.isThread() ? channel.parent : channel;
  return place && 'name' in place ? place.name : null;
}
