/** Routes of the regular messages of a channel. */

import { isOpenToBot, messageJson } from './messages.ts';
import type { Channel, Message, MessageBody, World } from './nouns.ts';
import { BOT } from './people.ts';
import { mayBot, requireAttaching, requirePermissions } from './permissions.ts';
import { draftOf, type Posting } from './posting.ts';
import { history, reachChannel, reachMessage, requireEditing, requireWriting } from './reach.ts';
import { refuse, refuseBody } from './refusal.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

interface NewMessage extends MessageBody {
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean };
}

export function messageRoutes(world: World, posting: Posting, settings: Settings): readonly Route[] {
  const show = (message: Message, channel: Channel) =>
    messageJson(world, message, (one) => settings.messageContent || isOpenToBot(one, channel, settings));

  return [
    {
      on: 'GET /channels/:channel/messages',
      run({ parameters, query }) {
        const channel = reachChannel(world, parameters.channel);
        const all = mayBot(channel, 'ReadMessageHistory') ? history(world, channel) : [];
        return { status: 200, body: pageOf(all, query).map((message) => show(message, channel)) };
      },
    },
    {
      on: 'POST /channels/:channel/messages',
      run({ parameters, body }) {
        const channel = reachChannel(world, parameters.channel);
        requireWriting(channel);
        const wanted = body as NewMessage;
        requireAttaching(channel, wanted);
        const again = wanted.enforce_nonce ? sentWith(wanted.nonce, history(world, channel)) : undefined;
        const message = again ?? posting.post(newDraft(world, channel, wanted));
        return { status: 200, body: show(message, channel) };
      },
    },
    {
      on: 'GET /channels/:channel/messages/:message',
      run({ parameters }) {
        const channel = reachChannel(world, parameters.channel);
        return { status: 200, body: show(reachMessage(world, channel, parameters.message), channel) };
      },
    },
    {
      on: 'PATCH /channels/:channel/messages/:message',
      run({ parameters, body }) {
        const channel = reachChannel(world, parameters.channel);
        const message = reachMessage(world, channel, parameters.message);
        requireEditing(channel, message);
        posting.edit(message, body as MessageBody);
        return { status: 200, body: show(message, channel) };
      },
    },
    {
      on: 'DELETE /channels/:channel/messages/:message',
      run({ parameters }) {
        const channel = reachChannel(world, parameters.channel);
        const message = reachMessage(world, channel, parameters.message);
        if (message.author !== BOT) requirePermissions(channel, 'ManageMessages');
        posting.remove(message);
        return { status: 204 };
      },
    },
  ];
}

/** Newest first, as `limit`, `before`, `after` and `around` demand. */
function pageOf(messages: readonly Message[], query: URLSearchParams): readonly Message[] {
  const limit = Number(query.get('limit') ?? 50);
  const id = (name: string) => BigInt(query.get(name) ?? 0);
  const newestFirst = messages.toReversed();
  if (query.has('before')) return newestFirst.filter((one) => BigInt(one.id) < id('before')).slice(0, limit);
  if (query.has('after')) return newestFirst.filter((one) => BigInt(one.id) > id('after')).slice(-limit);
  if (!query.has('around')) return newestFirst.slice(0, limit);
  const middle = newestFirst.findIndex((one) => BigInt(one.id) <= id('around'));
  const first = Math.max(0, middle - Math.floor(limit / 2));
  return newestFirst.slice(first, first + limit);
}

function sentWith(nonce: NewMessage['nonce'], messages: readonly Message[]): Message | undefined {
  return messages.find((message) => message.nonce !== null && message.nonce === String(nonce));
}

function newDraft(world: World, channel: Channel, body: NewMessage): Parameters<Posting['post']>[0] {
  const nonce = body.nonce === undefined ? null : String(body.nonce);
  const reference = body.message_reference ? referenceOf(world, channel, body.message_reference) : null;
  return { ...draftOf(body, 'message', reference), channelId: channel.id, author: BOT, nonce };
}

function referenceOf(
  world: World,
  channel: Channel,
  { message_id, fail_if_not_exists = true }: NonNullable<NewMessage['message_reference']>,
): Message | null {
  if (!mayBot(channel, 'ReadMessageHistory')) refuse(160002);
  const found = history(world, channel).find(({ id }) => id === message_id);
  if (!found && fail_if_not_exists) refuseBody(['message_reference: Unknown message']);
  return found ?? null;
}
