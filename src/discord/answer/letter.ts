import { type APIMessageTopLevelComponent, type Message, MessageFlags } from 'discord.js';
import { PICTURE_NAME, withOwnPicture, withoutPicture } from '../render/picture.ts';

/** A message of ours, ready to be sent. */
export interface Letter {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Shown by the components; `null` where they show none. */
  readonly picture: Picture | null;
  /** Whether only the asker may see it; what was promised to be private stays so. */
  readonly isPrivate: boolean;
  /** Whether it is a remark to the asker, which takes the place of no answer. */
  readonly isAside: boolean;
}

export interface Picture {
  /** A PNG. */
  readonly bytes: Buffer;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The body of a message of its own. Pings are turned off on the client, for every message alike. */
export function toBody({ components, picture, isPrivate }: Letter) {
  const ephemeral = isPrivate ? [MessageFlags.Ephemeral as const] : [];
  const files = picture === null ? {} : { files: filesOf(picture) };
  return { components, flags: [MessageFlags.IsComponentsV2 as const, ...ephemeral], ...files };
}

/** The body of what takes the place of a message, whose audience is settled. Files that it had are gone with it. */
export function toEdit({ components, picture }: Pick<Letter, 'components' | 'picture'>) {
  // Discord keeps only those that are listed. The library lists new ones, and adds them to a list that it is given.
  const files = picture === null ? { attachments: [] } : { files: filesOf(picture) };
  return { components, flags: MessageFlags.IsComponentsV2 as const, ...files };
}

/** The body of a message as Discord returned it, with other components and the files that it has. */
export function keepFiles(components: Letter['components'], { attachments }: Pick<Message, 'attachments'>) {
  return {
    components: withOwnPicture(components),
    flags: MessageFlags.IsComponentsV2 as const,
    attachments: attachments.map(({ id }) => ({ id })),
  };
}

/** The letter without its picture, and why. */
export function leaveOutPicture(letter: Letter, reason: string): Letter {
  return { ...letter, components: withoutPicture(letter.components, reason), picture: null };
}

/** Components and picture as the interface of Discord itself takes them. */
export function toRequest({ components, picture }: Letter) {
  if (picture === null) return { body: { components }, files: [] };
  const { bytes, alt } = picture;
  const attachments = [{ id: '0', filename: PICTURE_NAME, description: alt }];
  return { body: { components, attachments }, files: [{ name: PICTURE_NAME, data: bytes }] };
}

function filesOf({ bytes, alt }: Picture) {
  return [{ attachment: bytes, name: PICTURE_NAME, description: alt }];
}
