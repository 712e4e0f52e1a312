import type { Message } from 'discord.js';
import { plainTextOf } from './plain-text.ts';
import type { Heard } from './should-answer.ts';

/** What a message says to the bot, and whether it is for it. */
export function hear(message: Message): Heard & { readonly text: string } {
  const { author, webhookId, system, mentions, guild, channel, client } = message;
  const me = client.user;
  const role = me && guild ? guild.roles.botRoleFor(me) : null;
  const text = plainTextOf(message.content);
  const isReplyToOthers = mentions.repliedUser !== null && mentions.repliedUser.id !== me?.id;
  const isForOthers =
    isReplyToOthers ||
    mentions.everyone ||
    mentions.users.some(({ id }) => id !== me?.id) ||
    mentions.roles.size > 0;
  return {
    // `mentions.has` would be true for a ping of everyone, and of any role that the bot holds.
    isAddressed: me !== null && (mentions.users.has(me.id) || (role !== null && mentions.roles.has(role.id))),
    isForOthers,
    isFromMachine: author.bot || webhookId !== null || system,
    isDirect: message.guildId === null,
    isInOwnThread: channel.isThread() && channel.ownerId === me?.id,
    hasText: text !== '',
    text,
  };
}
