/** What there is at the moment: channels, threads, messages, commands, interactions. */
import { type Channel, DM, type Message, TEXT, type World } from './nouns.ts';
import { ABROAD, DIRECT, FOREIGN, GENERAL, HOME, isBotMemberOf, NEWS, type User } from './people.ts';
import { createSignal } from './signal.ts';

export function createWorld(): World {
  const channels = [
    channel(NEWS, TEXT, 'news', HOME),
    channel(GENERAL, TEXT, 'general', HOME),
    channel(ABROAD, TEXT, 'abroad', FOREIGN),
    ...[...DIRECT].map(([user, id]) => channel(id, DM, user.username, null, user)),
  ];
  return {
    channels: new Map(channels.map((one) => [one.id, one])),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    changed: createSignal(),
  };
}

/** The messages of a channel that are still there, oldest first. */
export function messagesIn({ messages }: World, channelId: string): readonly Message[] {
  return [...messages.values()].filter(
    (message) => message.channelId === channelId && message.deletedAt === null,
  );
}

/** The ids of the guilds in which the bot is a member. */
export function guildsOf({ channels }: World): readonly string[] {
  return [...new Set([...channels.values()].map(({ guildId }) => guildId).filter(isBotMemberOf))];
}

/** @throws Error where a test names a channel that is not there */
export function channelOf({ channels }: World, id: string): Channel {
  const found = channels.get(id);
  if (!found) throw new Error(`There is no channel ${id}.`);
  return found;
}

export function channel(
  id: string,
  type: number,
  name: string,
  guildId: string | null,
  recipient: User | null = null,
): Channel {
  return { id, type, guildId, name, recipient, denied: 0n, thread: null };
}
