import { PermissionFlagsBits } from 'discord.js';
import type { Channel, MessageBody } from './nouns.ts';
import { BOT, EVERYONE, isBotMemberOf, MUTED, rolesOf, type User } from './people.ts';
import { refuse } from './refusal.ts';

const ANYWHERE = bitsOf(['AttachFiles', 'EmbedLinks', 'MentionEveryone', 'UseExternalEmojis']);

const WRITING = bitsOf(['SendMessages', 'CreatePublicThreads', 'SendMessagesInThreads']);

export type PermissionName = keyof typeof PermissionFlagsBits;

/** What someone may do in a channel, or in a thread on it. */
export function permissionsIn(channel: Channel, user: User): bigint {
  const roles = isBotMemberOf(channel.guildId) ? [EVERYONE, ...rolesOf(user)] : [EVERYONE];
  const granted = roles.reduce((sum, { permissions }) => sum | permissions, 0n);
  if (user === MUTED) return granted & ~WRITING;
  return user === BOT ? granted & ~(channel.thread?.parent ?? channel).denied : granted;
}

/** The rights of the bot as an interaction names them: where it is no member those that every application has. */
export function appPermissions(channel: Channel): bigint {
  return isBotMemberOf(channel.guildId) ? permissionsIn(channel, BOT) : ANYWHERE;
}

export function mayBot(channel: Channel, permission: PermissionName): boolean {
  return (permissionsIn(channel, BOT) & PermissionFlagsBits[permission]) !== 0n;
}

/** Whether the bot is in the channel at all, as a member of its guild or as the other end of it. */
export function isBotIn({ guildId }: Channel): boolean {
  return guildId === null || isBotMemberOf(guildId);
}

/**
 * @throws Refusal 50001 where the bot does not see the channel, 50013 where it lacks a permission there
 */
export function requirePermissions(channel: Channel, ...permissions: readonly PermissionName[]): void {
  if (!isBotIn(channel) || !mayBot(channel, 'ViewChannel')) refuse(50001);
  if (!permissions.every((permission) => mayBot(channel, permission))) refuse(50013);
}

/**
 * @throws Refusal 50013 where files come with a message and the bot may attach none there
 */
export function requireAttaching(channel: Channel, { files = [] }: MessageBody): void {
  const mayAttach = (appPermissions(channel) & PermissionFlagsBits.AttachFiles) !== 0n;
  if (files.length > 0 && !mayAttach) refuse(50013);
}

export function bitsOf(permissions: readonly PermissionName[]): bigint {
  return permissions.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
}
