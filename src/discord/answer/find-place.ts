import {
  type Channel,
  InteractionContextType,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import type { DiscordConfig } from '../../discord-config.ts';
import { listMissing, type Right, writeMissing } from '../permissions.ts';
import type { Desk } from './desk.ts';
import { isInstalledHere } from './installed-here.ts';
import { kindOf } from './kind-of.ts';
import { mayOpenThread, mayWrite, mayWriteInThreads } from './member.ts';
import { LOCKED } from './thread.ts';

type Form = ModalMessageModalSubmitInteraction;

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
export function findPlace(interaction: Form, { settings }: Pick<Desk, 'settings'>): Place {
  const { message, channel } = interaction;
  const isPrivate =
    message.flags.has(MessageFlags.Ephemeral) || isPrivateHere(interaction, settings.audience);
  const here = (note: string): Place => ({ type: 'here', isPrivate, notes: [note] });
  if (isPrivate || !isInstalledHere(interaction)) return { type: 'here', isPrivate, notes: [] };
  switch (kindOf(channel)) {
    case 'without-threads':
      return mayWrite(interaction) ? here('There can be no threads here, so I answer in place.') : TO_ASKER;
    case 'thread':
      if (channel?.isThread() && channel.locked) return { type: 'here', isPrivate: true, notes: [LOCKED] };
      return findInThread(interaction, message.channelId);
    case 'with-threads':
      // That there is a thread is to be believed, that there is none is not: it may have been opened since.
      return message.hasThread ? findInThread(interaction, message.id) : findNewThread(interaction);
  }
}

/** For whoever may not write here: the bot does not write for them. */
const TO_ASKER: Place = { type: 'here', isPrivate: true, notes: [] };

/** For whoever may write here, but open no threads. */
const IN_PLACE: Place = { type: 'here', isPrivate: false, notes: [] };

/** Whether answers are private by the operator's word; a direct message with the bot has nobody else in it. */
function isPrivateHere({ context }: Form, audience: DiscordConfig['audience']): boolean {
  return audience === 'private' && context !== InteractionContextType.BotDM;
}

function findInThread(interaction: Form, threadId: string): Place {
  if (!mayWriteInThreads(interaction)) return TO_ASKER;
  return (
    findMissing(interaction, ['SendMessagesInThreads'], 'write in threads') ?? { type: 'thread', threadId }
  );
}

function findNewThread(interaction: Form): Place {
  if (!mayOpenThread(interaction)) return mayWrite(interaction) ? IN_PLACE : TO_ASKER;
  const needed: readonly Right[] = ['CreatePublicThreads', 'SendMessagesInThreads'];
  return findMissing(interaction, needed, 'create threads') ?? { type: 'thread', threadId: null };
}

function findMissing({ appPermissions, channel }: Form, needed: readonly Right[], act: string): Place | null {
  const missing = listMissing(appPermissions, needed);
  if (missing.length === 0) return null;
  const note = `I may not ${act} here (${writeMissing(missing, nameOf(channel))}), so I answer in place. /help says how to grant it.`;
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
