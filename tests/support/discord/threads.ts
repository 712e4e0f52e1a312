import type { Events } from './events.ts';
import { createMessage, HAS_THREAD, THREAD_STARTER } from './messages.ts';
import { type Channel, type Message, PUBLIC_THREAD, type World } from './nouns.ts';
import type { User } from './people.ts';
import { channelOf } from './world.ts';

export interface NewThread {
  readonly on: Message;
  readonly name: string;
  readonly owner: User;
  /** A day where it is left out. */
  readonly autoArchiveMinutes?: number | undefined;
}

/** Starts a thread on a message; its id is that of the message. */
export function startThread(
  world: World,
  events: Events,
  { on, name, owner, autoArchiveMinutes = 1_440 }: NewThread,
): Channel {
  const parent = channelOf(world, on.channelId);
  const startedAt = new Date().toISOString();
  const thread: Channel = {
    id: on.id,
    type: PUBLIC_THREAD,
    guildId: parent.guildId,
    name,
    recipient: null,
    denied: 0n,
    thread: { parent, owner, autoArchiveMinutes, startedAt, archived: false, locked: false },
  };
  world.channels.set(thread.id, thread);
  on.flags |= HAS_THREAD;
  const starter = createMessage({ channelId: thread.id, author: owner, type: THREAD_STARTER, reference: on });
  world.messages.set(starter.id, starter);
  events.channel('THREAD_CREATE', thread);
  return thread;
}
