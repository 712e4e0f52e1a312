/** People write, and start threads. */

import type { Faults } from './faults.ts';
import type { Message, MessageBody, World } from './nouns.ts';
import { ANNA, BOT, type User } from './people.ts';
import { bitsOf, type PermissionName } from './permissions.ts';
import { draftOf } from './posting.ts';
import { placeOf, type Scene } from './scene.ts';
import { type Shown, show } from './shown.ts';
import { nextSnowflake } from './snowflakes.ts';
import type { Stage } from './stage.ts';
import { startThread } from './threads.ts';
import { type Typed, written } from './typed.ts';
import { channelOf } from './world.ts';

export interface NewThreadScene {
  readonly on: { readonly id: string };
  readonly by?: User;
  readonly name?: string;
  readonly archived?: boolean;
  readonly locked?: boolean;
}

export interface MessageScenes {
  /** Writes a message, and dispatches it as far as the intents demand. */
  type(text: string, scene?: Scene, typed?: Typed): Promise<Shown>;
  /** A regular message that the bot, in an earlier version say, has left behind. */
  earlier(body: MessageBody, scene?: Scene): Shown;
  /** A public thread on a message, by Anna where nobody is named. Its id is that of the message. */
  createThread(thread: NewThreadScene): { readonly id: string };
  /** What the bot is denied in a channel beside what it lacks anyway. */
  setPermissions(channelId: string, permissions: { readonly deny: readonly PermissionName[] }): void;
}

export function createMessageScenes(stage: Stage, faults: Faults): MessageScenes {
  const { world, posting, events } = stage;

  return {
    async type(text, scene = {}, typed = {}) {
      const { user, channel } = placeOf(world, scene);
      if (typed.nullField) faults.play({ on: 'MESSAGE_CREATE', nullKey: typed.nullField });
      stage.beganAt = nextSnowflake();
      const reference = typed.replyTo ? messageOf(world, typed.replyTo.id) : null;
      return show(posting.post({ ...written(text, user, typed, reference), channelId: channel.id }));
    },

    earlier(body, scene = {}) {
      const { channel } = placeOf(world, scene);
      return show(posting.post({ ...draftOf(body, 'message'), channelId: channel.id, author: BOT }));
    },

    createThread({ on, by = ANNA, name = 'A thread', archived = false, locked = false }) {
      const thread = startThread(world, events, { on: messageOf(world, on.id), name, owner: by });
      const { thread: state } = thread;
      if (state && (archived || locked)) {
        Object.assign(state, { archived, locked });
        events.channel('THREAD_UPDATE', thread);
      }
      return { id: thread.id };
    },

    setPermissions(channelId, { deny }) {
      const channel = channelOf(world, channelId);
      if (channel.thread) throw new Error('A thread has the permissions of the channel around it.');
      channel.denied = bitsOf(deny);
      events.channel('CHANNEL_UPDATE', channel);
    },
  };
}

function messageOf({ messages }: World, id: string): Message {
  const found = messages.get(id);
  if (!found) throw new Error(`There is no message ${id}.`);
  return found;
}
