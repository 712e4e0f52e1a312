/** What Discord did not let the bot do in a channel: it is not tried there again for a while, unless the bot is let in. */
import { type Client, Events } from 'discord.js';
import type { Desk } from './desk.ts';

/** To write there; to open threads on its messages; to read what was said before. */
const ACTS = ['writing', 'threads', 'history'] as const;

/**
 * Under which `Desk.closedChannels` keeps it.
 *
 * @param channelId - of a channel or of a thread; what is closed in one is not closed in the other
 */
export function closedKey(act: (typeof ACTS)[number], channelId: string): string {
  return `${act} ${channelId}`;
}

/**
 * Whoever changes a channel, a thread, a role of the bot or the bot as a member may have let it in. What a channel
 * allows in its threads is changed on the channel.
 */
export function reopenChannels(client: Client, { closedChannels }: Pick<Desk, 'closedChannels'>): void {
  const reopen = (channelId: string) => {
    for (const act of ACTS) closedChannels.forget(closedKey(act, channelId));
  };
  client.on(Events.ChannelUpdate, (_before, channel) => {
    reopen(channel.id);
    if ('threads' in channel) for (const threadId of channel.threads.cache.keys()) reopen(threadId);
  });
  client.on(Events.ThreadUpdate, (_before, { id }) => reopen(id));
  client.on(Events.GuildRoleUpdate, ({ guild, id }) => {
    if (guild.members.me?.roles.cache.has(id)) closedChannels.clear();
  });
  client.on(Events.GuildMemberUpdate, (_before, { id }) => {
    if (id === client.user?.id) closedChannels.clear();
  });
}
