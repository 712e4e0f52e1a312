/** Files that messages carry, and components that show them. */
import type { Component } from './components.ts';
import type { UploadedFile } from './multipart.ts';
import type { Attachment, MessageBody } from './nouns.ts';
import { refuseBody } from './refusal.ts';
import { nextSnowflake } from './snowflakes.ts';

const SCHEME = 'attachment://';

/**
 * What a message carries after a body: of what it has, all where the body lists nothing, else what is listed; and the
 * files that come with the body.
 */
export function attachmentsAfter(
  { attachments: listed, files = [] }: MessageBody,
  before: readonly Attachment[] = [],
): readonly Attachment[] {
  const kept = listed ? before.filter(({ id }) => listed.some((one) => String(one.id) === id)) : before;
  return [...kept, ...files.map((file) => attach(file, listed ?? []))];
}

/**
 * The components as Discord keeps them: a file is shown by its address.
 *
 * @throws Refusal where a component shows a file that the message does not carry
 */
export function resolveMedia(
  components: readonly Component[],
  attachments: readonly Attachment[],
): readonly Component[] {
  return components.map((component) => ({
    ...component,
    ...(component.items && {
      items: component.items.map((item) => ({ ...item, media: resolve(item.media, attachments) })),
    }),
    ...(component.components && { components: resolveMedia(component.components, attachments) }),
  }));
}

export function addressOf({ id, name }: Attachment): string {
  return `https://cdn.discord.test/attachments/${id}/${name}`;
}

export function attachmentJson(attachment: Attachment): object {
  const { id, name, alt, contentType, bytes } = attachment;
  const url = addressOf(attachment);
  return {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: contentType,
    ...(alt !== null && { description: alt }),
  };
}

function attach(
  { index, name, contentType, bytes }: UploadedFile,
  listed: NonNullable<MessageBody['attachments']>,
): Attachment {
  const alt = listed.find(({ id }) => String(id) === index)?.description ?? null;
  return { id: nextSnowflake(), name, alt, contentType, bytes };
}

function resolve(media: { readonly url: string }, attachments: readonly Attachment[]): { url: string } {
  if (!media.url.startsWith(SCHEME)) return media;
  const found = attachments.find(({ name }) => SCHEME + name === media.url);
  if (!found) refuseBody([`${media.url} refers to no file of the message`]);
  return { ...media, url: addressOf(found) };
}
