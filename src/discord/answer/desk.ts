/** What every part of this front end works with. */
import type { Command, Reply, TimelinePicture } from '../../../commands/command.ts';
import { writeSpan } from '../../../commands/days.ts';
import { say } from '../../../commands/say.ts';
import type { Archive } from '../../../index/archive.ts';
import type { Article } from '../../../index/types.ts';
import type { DiscordConfig } from '../../discord-config.ts';
import type { Log } from '../../log.ts';
import type { Request, Responder } from '../../respond.ts';
import type { Patience } from '../patience.ts';
import type { Recent } from '../recent.ts';
import { articleKey } from '../render/article-key.ts';
import { renderReply } from '../render/render-reply.ts';
import type { Closing } from './closing.ts';
import type { Cooldown } from './cooldown.ts';
import type { Lane } from './lane.ts';
import type { Letter, Picture } from './letter.ts';

export interface Desk {
  /** The archive of this moment: a reload replaces it. */
  readonly archive: () => Archive;
  readonly responder: Responder;
  readonly commands: readonly Command[];
  /** A picture as a PNG; `null` where there is no time for it. */
  readonly draw: (picture: TimelinePicture) => Promise<Buffer | null>;
  readonly settings: Pick<DiscordConfig, 'allowedGuilds' | 'operatorIds' | 'readsMessages' | 'audience'>;
  readonly cooldown: Cooldown;
  readonly lane: Lane;
  readonly closing: Closing;
  /** Buttons that were pressed just now: a double click has one effect. */
  readonly presses: Recent;
  /** The ids of messages that are being shared. */
  readonly sharing: Set<string>;
  /** Messages that were answered just now: a lost connection may bring them again. */
  readonly answered: Recent;
  /** What members were told just now in messages, where they are told it once: that they ask too often, for one. */
  readonly warned: Recent;
  /** By `closedKey`: channels in which Discord did not let the bot write: nothing is tried there again for a while. */
  readonly closedChannels: Recent;
  readonly patience: Patience;
  readonly log: Log;
}

/** For whom a reply is written, and what is added to it. */
export interface Addressee {
  /** The id of the member who asked. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** What the bot could not do as asked, each in a sentence. */
  readonly notes?: readonly string[];
  /** The picture of the reply, where it has one and it could be drawn. */
  readonly picture?: Picture | null;
}

const RESTARTING = 'I am just being restarted. Ask again in a minute.';

/** A reply as it is sent; `writeLetter` draws its picture first. */
export function toLetter(
  reply: Reply,
  { archive }: Pick<Desk, 'archive'>,
  { asker, isPrivate, notes = [], picture = null }: Addressee,
): Letter {
  const keyOf = (articleId: string) => {
    const article = archive().article(articleId);
    return article === null || isOutdated(reply, article) ? null : articleKey(article);
  };
  const isForAsker = isPrivate || reply.audience === 'private';
  const { first, last } = archive().overview;
  const extent = first !== null && last !== null ? writeSpan(first, last) : null;
  const pictureAlt = picture?.alt ?? null;
  const components = renderReply(reply, { asker, isPrivate: isForAsker, keyOf, notes, extent, pictureAlt });
  return { components, picture, isPrivate: isForAsker, isAside: reply.heading.length === 0 };
}

/** Whether an article is not any more what was quoted: it was read again while the answer was being made. */
function isOutdated({ blocks }: Reply, { id, text }: Article): boolean {
  return blocks.some(
    (block) =>
      block.type === 'quotation' &&
      block.articleId === id &&
      text.slice(block.span.start, block.span.end) !== block.text,
  );
}

/**
 * Runs a command when it is the member's turn; as an operator's, unless the request itself says otherwise. Where the bot
 * ends before it is done, a sentence says so.
 */
export function respondInTurn(desk: Desk, member: string, request: Request): Promise<Reply> {
  const { lane, closing, responder, settings } = desk;
  const isOperator = request.isOperator ?? settings.operatorIds.includes(member);
  return lane.run(member, async () => {
    if (closing.hasCome()) return say(RESTARTING);
    return (await closing.beforeOver(responder.respond({ ...request, isOperator }))) ?? say(RESTARTING);
  });
}

/** A sentence to the asker alone. */
export function toAside(text: string, desk: Desk, asker: string): Letter {
  return toLetter(say(text), desk, { asker, isPrivate: true });
}
