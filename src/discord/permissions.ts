/** The rights that this bot needs, and the words for those that it lacks. */
import { type PermissionResolvable, PermissionsBitField } from 'discord.js';

/** By Discord's own words for them, in the order in which they are named. */
const RIGHTS = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  ReadMessageHistory: 'Read Message History',
  CreatePublicThreads: 'Create Public Threads',
  SendMessagesInThreads: 'Send Messages in Threads',
  AttachFiles: 'Attach Files',
} as const;

export type Right = keyof typeof RIGHTS;

const ALL_RIGHTS = Object.keys(RIGHTS) as readonly Right[];

/** What the bot asks for when it is invited: these rights and no others. */
export const REQUIRED_PERMISSIONS: bigint = PermissionsBitField.resolve([
  ...ALL_RIGHTS,
] as PermissionResolvable);

/** The links that add the bot to a server, and to one's own account. */
export function inviteLinks(applicationId: string): { readonly invite: string; readonly install: string } {
  const link = `https://discord.com/oauth2/authorize?client_id=${applicationId}`;
  return {
    invite: `${link}&integration_type=0&scope=bot+applications.commands&permissions=${REQUIRED_PERMISSIONS}`,
    install: `${link}&integration_type=1&scope=applications.commands`,
  };
}

/** The rights that count in a kind of channel: in a thread others do than around it, and some have no threads. */
export function listNeeded(place: 'thread' | 'with-threads' | 'without-threads'): readonly Right[] {
  if (place === 'with-threads') return ALL_RIGHTS;
  const toWrite: Right = place === 'thread' ? 'SendMessagesInThreads' : 'SendMessages';
  return ['ViewChannel', toWrite, 'ReadMessageHistory', 'AttachFiles'];
}

/** Which of these rights are lacking, in the order in which they are named. */
export function listMissing(held: Readonly<PermissionsBitField>, needed: readonly Right[]): readonly Right[] {
  return ALL_RIGHTS.filter((right) => needed.includes(right) && !held.has(right));
}

/** "View Channel, Send Messages": by Discord's own words. */
export function writeRights(rights: readonly Right[]): string {
  return rights.map((right) => RIGHTS[right]).join(', ');
}

/** "missing: Create Public Threads, in #news" */
export function writeMissing(missing: readonly Right[], channelName: string | null): string {
  const where = channelName === null ? 'in this channel' : `in #${channelName}`;
  return `missing: ${writeRights(missing)}, ${where}`;
}
