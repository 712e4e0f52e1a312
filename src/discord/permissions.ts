/** The rights that this bot needs, and the words for those that it lacks. */
import { type PermissionResolvable, PermissionsBitField } from 'discord.js';

/** By Discord's own words for them, in the order in which they are named. */
const RIGHTS = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  ReadMessageHistory: 'Read Message History',
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
} as const;

export type Right = keyof typeof RIGHTS;

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];

/** What the bot asks for when it is invited: these rights and no others. */
export const REQUIRED_PERMISSIONS: bigint = PermissionsBitField.resolve([
  ...ALL_RIGHTS,
] as PermissionResolvable);

/** The link that invites the bot to a server. */
export function inviteLink(applicationId: string): string {
  const scopes = 'bot+applications.commands';
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${scopes}&permissions=${REQUIRED_PERMISSIONS}`;
}

/** Which of these rights are lacking, in the order of `RIGHTS`; all of them where none are named. */
export function listMissing(
  held: Readonly<PermissionsBitField>,
  needed: readonly Right[] = ALL_RIGHTS,
): readonly Right[] {
  return ALL_RIGHTS.filter((right) => needed.includes(right) && !held.has(right));
}

/** "missing: Create Public Threads, in #news" */
export function writeMissing(missing: readonly Right[], channelName: string | null): string {
  const where = channelName === null ? 'in this channel' : `in #${channelName}`;
  return `missing: ${missing.map((right) => RIGHTS[right]).join(', ')}, ${where}`;
}
