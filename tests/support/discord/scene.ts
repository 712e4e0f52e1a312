/** Who does something, and where. */
import type { Channel, World } from './nouns.ts';
import { ABROAD, ANNA, DIRECT, FOREIGN, NEWS, type User } from './people.ts';
import { channelOf } from './world.ts';

/** Anna in #news at home, but for what is said otherwise. */
export interface Scene {
  readonly user?: User;
  /** The id of a channel. */
  readonly channel?: string;
  /** Null is the person's direct channel with the bot. */
  readonly guild?: 'home' | 'foreign' | null;
  /** A thread, or the message that it hangs on. */
  readonly thread?: { readonly id: string } | string;
  /** The language of the person's Discord. */
  readonly locale?: string;
  /** Whether the server has opened commands that are hidden by default. */
  readonly opened?: boolean;
}

export interface Place {
  readonly user: User;
  readonly channel: Channel;
  readonly locale: string;
  readonly opened: boolean;
}

/** @throws Error where a test names a channel that is not there */
export function placeOf(world: World, scene: Scene): Place {
  const { user = ANNA, locale = 'en-US', opened = false } = scene;
  return { user, channel: channelOf(world, channelIdOf(scene, user)), locale, opened };
}

/** Where a context of commands is meant: in a guild, or in a direct channel with the bot. */
export function contextOf({ guildId }: Channel): 0 | 1 {
  return guildId === null ? 1 : 0;
}

/** By whose installation the bot is there, as Discord tells it. */
export function ownersOf({
  channel: { guildId },
  user,
}: Pick<Place, 'channel' | 'user'>): Record<string, string> {
  if (guildId === FOREIGN) return { 1: user.id };
  return { 0: guildId ?? '0' };
}

function channelIdOf({ channel, guild, thread }: Scene, user: User): string {
  if (thread) return typeof thread === 'string' ? thread : thread.id;
  if (channel) return channel;
  if (guild === null) return DIRECT.get(user) ?? '';
  return guild === 'foreign' ? ABROAD : NEWS;
}
