/** Replies as messages, and what stands in a message. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Reply } from '../../../../../commands/command.ts';
import { type Control, readCustomId } from '../../../../../src/discord/render/custom-id.ts';
import { countMessage, listComponents } from '../../../../../src/discord/render/limits.ts';
import { type RenderOptions, renderReply } from '../../../../../src/discord/render/render-reply.ts';
import { buildReply } from '../../hand-built.ts';

type Message = readonly APIMessageTopLevelComponent[];

export const ASKER = '1234567890123456789';

/** An answer to `/when ferry`, unless something else is said. */
export function render(reply: Partial<Reply>, options: Partial<RenderOptions> = {}): Message {
  return renderReply(buildReply({ heading: ['When', 'ferry'], command: 'when', ...reply }), {
    asker: ASKER,
    isPrivate: false,
    keyOf: () => 'abcdefgh123456',
    ...options,
  });
}

/** The markdown of its texts. */
export function rawOf(message: Message): readonly string[] {
  return listComponents(message).flatMap(({ content }) => content ?? []);
}

/** The kinds of its components. */
export function shapeOf(message: Message): readonly string[] {
  return listComponents(message).map(({ type }) => ComponentType[type] ?? '');
}

export function buttonsOf(
  message: Message,
): readonly { readonly label: string; readonly control: Control | null }[] {
  return listComponents(message).flatMap(({ label = '', custom_id }) =>
    custom_id === undefined ? [] : { label, control: readCustomId(custom_id) },
  );
}

export function labelsOf(message: Message): readonly string[] {
  return buttonsOf(message).map(({ label }) => label);
}

/** The limits that it does not keep. */
export function breachesOf(message: Message): readonly string[] {
  const { characters, components } = countMessage(message);
  const ids = listComponents(message).flatMap(({ custom_id }) => custom_id ?? []);
  const limits = {
    'characters of all texts': 0 < characters && characters <= 3_800,
    'characters of a text': rawOf(message).every((raw) => 0 < raw.length && raw.length <= 4_000),
    components: components <= 30,
    'characters of an id': ids.every((id) => id.length <= 100),
    'an id only once': new Set(ids).size === ids.length,
    'characters of a label': labelsOf(message).every((label) => 0 < label.length && label.length <= 80),
    'buttons of a row': listComponents(message).every(
      (one) => one.type !== ComponentType.ActionRow || (one.components ?? []).length <= 5,
    ),
  };
  return Object.entries(limits).flatMap(([name, isKept]) => (isKept ? [] : [name]));
}
