import type { Channel } from 'discord.js';
import { hasThreads } from './thread.ts';

/** What of threads there is in a channel; one that is not known counts as an ordinary one. */
export function kindOf(channel: Channel | null): 'thread' | 'with-threads' | 'without-threads' {
  if (channel?.isThread()) return 'thread';
  return channel === null || hasThreads(channel.type) ? 'with-threads' : 'without-threads';
}
