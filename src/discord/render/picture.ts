/** The picture of an answer: a file that goes with its message, and the place among the components that shows it. */
import {
  type APIComponentInContainer,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';
import { toSafeLine } from '../../safe-text.ts';
import { createText } from './layout.ts';

type Message = readonly APIMessageTopLevelComponent[];

export const PICTURE_NAME = 'timeline.png';

/** Discord takes 1,024 characters. */
const MAX_ALT_CHARACTERS = 1_000;
const WITHOUT_WORDS = 'Timeline';

/** Shows the file `PICTURE_NAME` of the same message. */
export function createGallery(alt: string): APIMediaGalleryComponent {
  const item = { media: { url: `attachment://${PICTURE_NAME}` }, description: writeAlt(alt) };
  return { type: ComponentType.MediaGallery, items: [item] };
}

/** Words for those who cannot see the picture: on one line, never blank, at most 1,000 characters. */
export function writeAlt(alt: string): string {
  const line = toSafeLine(alt);
  if (line.length <= MAX_ALT_CHARACTERS) return line || WITHOUT_WORDS;
  return `${toSafeLine(line.slice(0, MAX_ALT_CHARACTERS - 2).replace(/\s+\S*$/, ''))} …`;
}

/** The words for the picture that a message shows; null where it shows none. */
export function altOf(message: Message): string | null {
  const inside = message.flatMap((one) => (one.type === ComponentType.Container ? one.components : []));
  const gallery = inside.find((one) => one.type === ComponentType.MediaGallery);
  return gallery ? (gallery.items[0]?.description ?? '') : null;
}

/** Of a message as Discord returns it, whose picture has an address there by now: it refers to the file again. */
export function withOwnPicture(message: Message): Message {
  return replaceGallery(message, ({ items }) => createGallery(items[0]?.description ?? ''));
}

/** @param reason - stands in its place, in small print */
export function withoutPicture(message: Message, reason: string): Message {
  return replaceGallery(message, () => createText(`-# ${reason}`));
}

function replaceGallery(
  message: Message,
  replace: (gallery: APIMediaGalleryComponent) => APIComponentInContainer,
): Message {
  return message.map((one) => {
    if (one.type !== ComponentType.Container) return one;
    const components = one.components.map((inner) =>
      inner.type === ComponentType.MediaGallery ? replace(inner) : inner,
    );
    return { ...one, components };
  });
}
