/** What a member sees of a message. */

import { addressOf } from './attachments.ts';
import { type Component, flatten } from './components.ts';
import { display } from './display.ts';
import { EPHEMERAL } from './messages.ts';
import type { Message } from './nouns.ts';
import type { User } from './people.ts';

const BUTTON = 2;
const TEXT_DISPLAY = 10;

/** A message at the moment at which it was looked at. */
export interface Shown {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly isPrivate: boolean;
  /** All its text as it is read, a line break between two text displays. */
  readonly text: string;
  /** The same, as it was written. */
  readonly raw: string;
  /** The markdown and the pings that acted. */
  readonly effects: readonly string[];
  readonly buttons: readonly Button[];
  /** Those that are seen. */
  readonly pictures: readonly Picture[];
  /** The names of all files that it carries, seen or not. */
  readonly files: readonly string[];
  /** As in the body, with ids. */
  readonly components: readonly Component[];
  /** Who would have been pinged: `@id`, `@&id` of a role, `@everyone`. */
  readonly pings: readonly string[];
  readonly flags: number;
  /** The id of the message that it replies to. */
  readonly reference: string | null;
  /** How often it was edited. */
  readonly edits: number;
  readonly deleted: boolean;
}

export interface Picture {
  readonly name: string;
  readonly alt: string;
  readonly bytes: Buffer;
}

export interface Button {
  readonly label: string;
  /** Empty where the button is a link. */
  readonly customId: string;
  readonly disabled: boolean;
}

export function show(message: Message): Shown {
  const { id, channelId, author, components, attachments, flags, reference, pings, edits, deletedAt } =
    message;
  const texts = textsOf(message);
  const displays = texts.map(display);
  return {
    id,
    channelId,
    author,
    isPrivate: (flags & EPHEMERAL) !== 0,
    text: displays.map(({ text }) => text).join('\n'),
    raw: texts.join('\n'),
    effects: displays.flatMap(({ effects }) => effects),
    buttons: buttonsOf(components),
    pictures: picturesOf(message),
    files: attachments.map(({ name }) => name),
    components,
    pings: [...new Set(pings)],
    flags,
    reference: reference?.id ?? null,
    edits,
    deleted: deletedAt !== null,
  };
}

/** Whether there is anything to see of it. */
export function hasContent({ content, components, embeds }: Message): boolean {
  return content !== '' || components.length > 0 || embeds.length > 0;
}

function textsOf({ content, components }: Message): readonly string[] {
  const parts = flatten(components).filter(({ type }) => type === TEXT_DISPLAY);
  return [content, ...parts.map((part) => part.content ?? '')].filter((text) => text !== '');
}

/** A gallery shows nothing of a file that the message has lost. */
function picturesOf({ components, attachments }: Message): readonly Picture[] {
  const items = flatten(components).flatMap((component) => component.items ?? []);
  return items.flatMap(({ media, description = '' }) => {
    const file = attachments.find((one) => addressOf(one) === media.url);
    return file ? [{ name: file.name, alt: description, bytes: file.bytes }] : [];
  });
}

function buttonsOf(components: readonly Component[]): readonly Button[] {
  return flatten(components)
    .filter(({ type }) => type === BUTTON)
    .map(({ label = '', custom_id: customId = '', disabled = false }) => ({ label, customId, disabled }));
}
