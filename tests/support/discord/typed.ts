/** Messages as people write them. */

import { type Draft, REPLY } from './messages.ts';
import type { Message } from './nouns.ts';
import { findUser, OTHER_BOT, type User, WEBHOOK } from './people.ts';

/** How a message is written. Pings that do not stand in the text are put in front of it. */
export interface Typed {
  readonly replyTo?: { readonly id: string };
  /** Whether a reply pings; so it does where this is left out. */
  readonly replyPings?: boolean;
  /** Ids of users. */
  readonly pings?: readonly string[];
  /** Ids of roles. */
  readonly rolePings?: readonly string[];
  readonly everyone?: boolean;
  /** Written by another bot. */
  readonly asBot?: boolean;
  readonly webhook?: boolean;
  /** Of a system message, such as 6: somebody has pinned something. */
  readonly systemType?: number;
  /** A key of the event that is null, though Discord would omit it. */
  readonly nullField?: string;
}

/** What was written, but for where. */
export function written(
  text: string,
  user: User,
  typed: Typed,
  reference: Message | null,
): Omit<Draft, 'channelId'> {
  const { everyone = false, replyPings = true, webhook = false, asBot = false } = typed;
  const content = [...missingPings(text, typed), text].join(' ');
  const users = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = '']) => findUser(id) ?? []);
  const replied = reference && replyPings ? [reference.author] : [];
  const author = asBot ? OTHER_BOT : user;
  return {
    author: webhook ? WEBHOOK : author,
    webhookId: webhook ? WEBHOOK.id : null,
    type: typed.systemType ?? (reference ? REPLY : 0),
    content,
    reference,
    mentions: [...new Set([...users, ...replied])],
    mentionRoles: [...content.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
    mentionsEveryone: everyone,
  };
}

function missingPings(text: string, { pings = [], rolePings = [], everyone }: Typed): readonly string[] {
  const marks = [...pings.map((id) => `<@${id}>`), ...rolePings.map((id) => `<@&${id}>`)];
  return [...marks, ...(everyone ? ['@everyone'] : [])].filter((mark) => !text.includes(mark));
}
