import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { kindOf } from './kind-of.ts';

/** How a member is called where they are. */
export function nameOfMember({ member, user }: BaseInteraction): string {
  return (member && 'displayName' in member && member.displayName) || user.displayName;
}

/** Whether a member could write here without the bot: it lends nobody a right. In direct messages everyone may. */
export function mayWrite({ memberPermissions, channel }: BaseInteraction): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const needed = kindOf(channel) === 'thread' ? SendMessagesInThreads : SendMessages;
  return memberPermissions === null || memberPermissions.has(needed);
}

/** Whether a member could write in a thread here. */
export function mayWriteInThreads({ memberPermissions }: BaseInteraction): boolean {
  return memberPermissions === null || memberPermissions.has(PermissionFlagsBits.SendMessagesInThreads);
}

/** Whether a member could open a thread here and write in it. */
export function mayOpenThread({ memberPermissions }: BaseInteraction): boolean {
  const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;
  return memberPermissions === null || memberPermissions.has([CreatePublicThreads, SendMessagesInThreads]);
}
