import type { Message } from 'discord.js';
import { plainTextOf } from './plain-text.ts';
import type { Heard } from './should-answer.ts';

export interface HeardWords extends Heard {
  /** Without markup; empty where no word reached the bot. */
  readonly text: string;
}

/** What a message says to the bot, and whether it is for it. */
export function hear(message: Message): HeardWords {
  const { author, webhookId, system, mentions, guild, channel, client } = message;
  const me = client.user;
  const role = me && guild ? guild.roles.botRoleFor(me) : null;
  const text = plainTextOf(message.content);
  // `mentions.has` would be true for a ping of everyone, and of any role that the bot holds.
  const isPinged = me !== null && mentions.users.has(me.id);
  const isNamed =
    message.reference === null || (me !== null && new RegExp(`<@!?${me.id}>`).test(message.content));
  const isRolePinged = role !== null && mentions.roles.has(role.id);
  const isAddressed = isRolePinged || (isPinged && isNamed);
  const isReplyToOthers = mentions.repliedUser !== null && mentions.repliedUser.id !== me?.id;
  const isForOthers =
    isReplyToOthers ||
    mentions.everyone ||
    mentions.users.some(({ id }) => id !== me?.id) ||
    mentions.roles.size > 0;
  return {
    isAddressed,
    isReply: isPinged && !isAddressed,
    isForOthers,
    isFromMachine: author.bot || webhookId !== null || system,
    isDirect: message.guildId === null,
    isInOwnThread: channel.isThread() && channel.ownerId === me?.id,
    hasText: text !== '',
    text,
  };
}
