/** What a request of the bot may reach. */

import type { Channel, Message, World } from './nouns.ts';
import { BOT } from './people.ts';
import { mayBot, requirePermissions } from './permissions.ts';
import { refuse } from './refusal.ts';
import { messagesIn } from './world.ts';

/** @throws Refusal where there is no such channel, or none that the bot sees */
export function reachChannel({ channels }: World, id = ''): Channel {
  const channel = channels.get(id) ?? refuse(10003);
  requirePermissions(channel);
  return channel;
}

/** @throws Refusal where there is no such message; private ones are no part of a channel */
export function reachMessage(world: World, channel: Channel, id = ''): Message {
  if (!mayBot(channel, 'ReadMessageHistory')) refuse(50001);
  return history(world, channel).find((message) => message.id === id) ?? refuse(10008);
}

/** What all see of a channel, oldest first. */
export function history(world: World, { id }: Channel): readonly Message[] {
  return messagesIn(world, id).filter(({ viewer }) => viewer === null);
}

/** @throws Refusal where the bot may not write here */
export function requireWriting(channel: Channel): void {
  requirePermissions(channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.thread?.locked && !mayBot(channel, 'ManageThreads')) refuse(160005);
}

/** @throws Refusal where the message is not the bot's to edit, or its thread is archived */
export function requireEditing(channel: Channel, { author }: Message): void {
  if (author !== BOT) refuse(50005);
  if (channel.thread?.archived) refuse(50083);
}
