import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { type Control, readCustomId } from './custom-id.ts';
import { readHeadingParts } from './heading.ts';
import { listComponents } from './limits.ts';

/** What a message of the bot's own says of itself. */
export interface AnswerHeading {
  /** The command that gives it anew, with its heading. */
  readonly command: string;
  readonly heading: readonly string[];
  /** The id of the member whom it answers. */
  readonly asker: string;
}

const TELLING: readonly Control['action'][] = ['dismiss', 'follow', 'page'];

/**
 * Reads back what an answer was given to: its visible heading and its buttons are all that the bot keeps of it.
 *
 * @param components - as Discord returns them
 * @returns null where the message is no answer of ours, where no command gives it anew, or where its heading was cut
 */
export function readAnswer(components: readonly APIMessageTopLevelComponent[]): AnswerHeading | null {
  const container = components.find(({ type }) => type === ComponentType.Container);
  const [first] = container ? listComponents([container]).slice(1) : [];
  const heading = readHeadingParts(first?.content ?? '');
  const control = listComponents(components)
    .map(({ custom_id }) => readCustomId(custom_id ?? ''))
    .find((one) => one !== null && TELLING.includes(one.action));
  if (heading === null || !control || control.command === '') return null;
  return { command: control.command, heading, asker: control.asker };
}
