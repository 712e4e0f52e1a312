/** Messages come, change and go, and the gateway is told. */

import { attachmentsAfter, resolveMedia } from './attachments.ts';
import { flatten, number } from './components.ts';
import { pingsOf } from './display-pings.ts';
import type { Events } from './events.ts';
import { COMPONENTS_V2, createMessage, type Draft, EPHEMERAL, LOADING } from './messages.ts';
import type { Message, MessageBody, World } from './nouns.ts';
import { refuseBody } from './refusal.ts';
import { channelOf } from './world.ts';

export interface Posting {
  /** A public message un-archives the thread that it is written in. */
  post(draft: Draft): Message;
  /**
   * What the body leaves out stays, and so do files where it lists none, and the flag of the newer components.
   *
   * @throws Refusal where such a message is to have other text, or is to show a file that it does not have
   */
  edit(message: Message, body: MessageBody): void;
  remove(message: Message): void;
}

export function createPosting(world: World, events: Events): Posting {
  return {
    post(draft) {
      const message = createMessage(draft);
      const channel = channelOf(world, message.channelId);
      if (channel.thread?.archived && !channel.thread.locked && !message.viewer) {
        channel.thread.archived = false;
        events.channel('THREAD_UPDATE', channel);
      }
      world.messages.set(message.id, message);
      events.message('MESSAGE_CREATE', message);
      return message;
    },
    edit(message, body) {
      const isV2 = (message.flags & COMPONENTS_V2) !== 0;
      if (isV2 && body.content) refuseBody(['content: goes with no message of the newer components']);
      const kept = { content: message.content, embeds: message.embeds, components: message.components };
      const { content, embeds, components } = { ...kept, ...body };
      const attachments = attachmentsAfter(body, message.attachments);
      const shown = number(resolveMedia(components ?? [], attachments));
      message.content = content ?? '';
      message.embeds = embeds ?? [];
      message.components = shown;
      message.attachments = attachments;
      // Who sees it cannot be changed any more.
      message.flags = ((message.flags & ~LOADING) | (body.flags ?? 0)) & ~(message.viewer ? 0 : EPHEMERAL);
      message.pings = [...message.pings, ...pingsOfBody(body, 'edit')];
      message.edits += 1;
      events.message('MESSAGE_UPDATE', message);
    },
    remove(message) {
      message.deletedAt = Date.now();
      events.messageDeleted(message);
    },
  };
}

/** What a body says, as the beginning of a message. */
export function draftOf(
  body: MessageBody,
  kind: 'message' | 'interaction',
  reference: Message | null = null,
): Omit<Draft, 'channelId' | 'author'> {
  const pingsReplied = reference !== null && (body.allowed_mentions?.replied_user ?? !body.allowed_mentions);
  return {
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: attachmentsAfter(body),
    flags: body.flags ?? 0,
    reference,
    pings: [...pingsOfBody(body, kind), ...(pingsReplied ? [`@${reference.author.id}`] : [])],
  };
}

function pingsOfBody(body: MessageBody, kind: 'message' | 'interaction' | 'edit'): readonly string[] {
  const texts = flatten(body.components ?? []).map(({ content }) => content);
  return pingsOf(
    [body.content ?? '', ...texts].filter((text) => text !== undefined),
    body.allowed_mentions ?? undefined,
    kind,
  );
}
