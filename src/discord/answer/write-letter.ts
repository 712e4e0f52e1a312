/** A reply as it is sent, with its picture where there is one and it can be attached. */
import type { BaseInteraction, Message, PermissionsBitField } from 'discord.js';
import type { Reply, TimelinePicture } from '../../../commands/command.ts';
import { createReference } from '../../create-reference.ts';
import { describeFailure } from '../../describe-failure.ts';
import { listMissing, writeMissing } from '../permissions.ts';
import { writeAlt } from '../render/picture.ts';
import { type Addressee, type Desk, toLetter } from './desk.ts';
import { nameOf } from './find-place.ts';
import type { Letter, Picture } from './letter.ts';
import { withinTime } from './within-time.ts';

/** What the bot may do where a letter goes. */
export interface Surroundings {
  /** `null` where it is not known. */
  readonly rights: Readonly<PermissionsBitField> | null;
  readonly channelName: string | null;
}

export function surroundingsOf(source: BaseInteraction | Message): Surroundings {
  const { channel } = source;
  if ('appPermissions' in source) return { rights: source.appPermissions, channelName: nameOf(channel) };
  const rights = channel && !channel.isDMBased() ? channel.permissionsFor(source.client.user) : null;
  return { rights, channelName: nameOf(channel) };
}

/** Without a picture where there is none to be had, which is said in small print; it never fails for that. */
export async function writeLetter(
  reply: Reply,
  desk: Desk,
  addressee: Addressee,
  surroundings: Surroundings,
): Promise<Letter> {
  if (reply.picture === null) return toLetter(reply, desk, addressee);
  const drawn = await drawPicture(reply.picture, desk, surroundings);
  if (typeof drawn !== 'string') return toLetter(reply, desk, { ...addressee, picture: drawn });
  return toLetter({ ...reply, blocks: [...reply.blocks, { type: 'note', text: drawn }] }, desk, addressee);
}

/** @returns why there is no picture, in a sentence; it never fails for that */
export async function drawPicture(
  picture: TimelinePicture,
  { draw, patience, closing, log }: Desk,
  { rights, channelName }: Surroundings,
): Promise<Picture | string> {
  const missing = rights === null ? [] : listMissing(rights, ['AttachFiles']);
  if (missing.length > 0) return `I may not attach the picture here (${writeMissing(missing, channelName)}).`;
  const reference = createReference();
  try {
    const bytes = await closing.beforeOver(withinTime(draw(picture), patience.pictureMs));
    if (bytes !== null) return { bytes, alt: writeAlt(picture.alt) };
    log.warn('picture.late', { reference });
  } catch (error) {
    log.error('picture.failed', { reference, cause: describeFailure(error) });
  }
  return `There should be a picture here, but I could not draw it. The operator finds why in the log under ${reference}.`;
}
