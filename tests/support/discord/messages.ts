/** A message as it is kept, and as it is handed out. */

import { attachmentJson, resolveMedia } from './attachments.ts';
import { channelJson } from './channel-json.ts';
import { number } from './components.ts';
import { type Channel, DM, type Message, type World } from './nouns.ts';
import { BOT, BOT_ROLE } from './people.ts';
import type { Settings } from './settings.ts';
import { nextSnowflake, timeOf } from './snowflakes.ts';

export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
export const HAS_THREAD = 1 << 5;
export const COMPONENTS_V2 = 1 << 15;
export const REPLY = 19;
export const THREAD_STARTER = 21;

export type Draft = Pick<Message, 'channelId' | 'author'> & Partial<Message>;

export function createMessage(draft: Draft): Message {
  return {
    id: nextSnowflake(),
    type: draft.reference ? REPLY : 0,
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
    attachments: [],
    flags: 0,
    pings: [],
    edits: 0,
    deletedAt: null,
    ...draft,
    components: number(resolveMedia(draft.components ?? [], draft.attachments ?? [])),
  };
}

/**
 * Whether the bot is given the text of a message without the privileged intent: its own, in a direct channel,
 * with a ping of it, or in a reply with ping to one of its regular messages.
 */
export function isOpenToBot(message: Message, channel: Channel, { rolePingReads }: Settings): boolean {
  const { author, content, mentions, mentionRoles, reference } = message;
  if (author === BOT || channel.type === DM) return true;
  if (content.includes(`<@${BOT.id}>`) || content.includes(`<@!${BOT.id}>`)) return true;
  if (rolePingReads && mentionRoles.includes(BOT_ROLE.id)) return true;
  return mentions.includes(BOT) && reference?.author === BOT && reference.interaction === null;
}

/** @param isRead - whether the text of a message is handed out */
export function messageJson(world: World, message: Message, isRead: (message: Message) => boolean): object {
  const { reference, interaction, webhookId, nonce } = message;
  const thread = world.channels.get(message.id);
  return {
    ...plainJson(message, isRead(message)),
    ...(nonce !== null && { nonce }),
    ...(webhookId !== null && { webhook_id: webhookId }),
    ...(interaction && { interaction_metadata: interaction, application_id: BOT.id }),
    ...(reference && {
      message_reference: { type: 0, channel_id: reference.channelId, message_id: reference.id },
      referenced_message: reference.deletedAt !== null ? null : plainJson(reference, isRead(reference)),
    }),
    ...(thread && { thread: channelJson(thread) }),
  };
}

function plainJson(message: Message, isRead: boolean): object {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: message.author,
    content: isRead ? message.content : '',
    embeds: isRead ? message.embeds : [],
    components: isRead ? message.components : [],
    attachments: isRead ? message.attachments.map(attachmentJson) : [],
    mentions: message.mentions,
    mention_roles: message.mentionRoles,
    mention_everyone: message.mentionsEveryone,
    timestamp: timeOf(message.id),
    edited_timestamp: message.edits > 0 ? new Date().toISOString() : null,
    flags: message.flags,
    pinned: false,
    tts: false,
  };
}
