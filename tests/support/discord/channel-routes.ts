/** Routes of channels and threads. */

import { channelJson } from './channel-json.ts';
import type { Events } from './events.ts';
import { type Channel, TEXT, type World } from './nouns.ts';
import { BOT } from './people.ts';
import { mayBot, requirePermissions } from './permissions.ts';
import { reachChannel, reachMessage } from './reach.ts';
import { refuse } from './refusal.ts';
import type { Route } from './route.ts';
import { startThread } from './threads.ts';

interface ThreadBody {
  readonly name: string;
  readonly auto_archive_duration?: number;
}

interface ChannelChanges {
  readonly name?: string;
  readonly archived?: boolean;
  readonly locked?: boolean;
}

export function channelRoutes(world: World, events: Events): readonly Route[] {
  return [
    {
      on: 'GET /channels/:channel',
      run: ({ parameters }) => ({ status: 200, body: channelJson(reachChannel(world, parameters.channel)) }),
    },
    {
      on: 'PATCH /channels/:channel',
      run({ parameters, body }) {
        const channel = reachChannel(world, parameters.channel);
        change(channel, body as ChannelChanges);
        events.channel(channel.thread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel);
        return { status: 200, body: channelJson(channel) };
      },
    },
    {
      on: 'POST /channels/:channel/messages/:message/threads',
      run({ parameters, body }) {
        const channel = reachChannel(world, parameters.channel);
        if (channel.type !== TEXT) refuse(50024);
        requirePermissions(channel, 'CreatePublicThreads');
        const on = reachMessage(world, channel, parameters.message);
        if (world.channels.has(on.id)) refuse(160004);
        const { name, auto_archive_duration } = body as ThreadBody;
        const thread = startThread(world, events, {
          on,
          name,
          owner: BOT,
          autoArchiveMinutes: auto_archive_duration,
        });
        return { status: 201, body: channelJson(thread) };
      },
    },
    {
      on: 'POST /channels/:channel/typing',
      run({ parameters }) {
        reachChannel(world, parameters.channel);
        return { status: 204 };
      },
    },
  ];
}

/** @throws Refusal where the bot may not change the channel so */
function change(channel: Channel, { name, archived, locked }: ChannelChanges): void {
  const { thread } = channel;
  if (!thread) requirePermissions(channel, 'ManageChannels');
  else if (thread.owner !== BOT || locked !== undefined) requirePermissions(channel, 'ManageThreads');
  if (thread?.archived && archived !== false) refuse(50083);
  if (thread?.locked && !mayBot(channel, 'ManageThreads')) refuse(160005);
  if (name !== undefined) channel.name = name;
  if (thread && archived !== undefined) thread.archived = archived;
  if (thread && locked !== undefined) thread.locked = locked;
}
