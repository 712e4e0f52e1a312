/** Answers on which something more can be done. */
import { type Component, flatten } from '../../tests/support/discord/components.ts';
import { DM, type Message, type World } from '../../tests/support/discord/nouns.ts';
import { BOT } from '../../tests/support/discord/people.ts';
import type { Random } from '../bench/corpus/random.ts';

const BUTTON = 2;
/** Of the last answers. */
const LAST = 60;

/** One of the last answers, with a button of this label where one is named. */
export function pickAnswer(world: World, random: Random, label?: string): Message | undefined {
  const last = lastAnswers(world, (message) => buttonsOf(message, label).length > 0);
  return last[random.below(last.length)];
}

/** One of the last answers on a server whose words the bot reads again in a reply: no answer to an interaction. */
export function pickRegular(world: World, random: Random): Message | undefined {
  const isRegular = ({ interaction, channelId }: Message) =>
    interaction === null && world.channels.get(channelId)?.type !== DM;
  const last = lastAnswers(world, isRegular);
  return last[random.below(last.length)];
}

export function pickButton(answer: Message, random: Random, label?: string): Component | undefined {
  const buttons = buttonsOf(answer, label);
  return buttons[random.below(buttons.length)];
}

function lastAnswers(world: World, isWanted: (message: Message) => boolean): readonly Message[] {
  const all = [...world.messages.values()].slice(-3 * LAST);
  return all.filter(
    (message) =>
      message.author === BOT &&
      message.deletedAt === null &&
      message.components.length > 0 &&
      world.channels.has(message.channelId) &&
      isWanted(message),
  );
}

function buttonsOf({ components }: Message, label?: string): readonly Component[] {
  return flatten(components).filter(
    ({ type, custom_id, disabled, label: own }) =>
      type === BUTTON && custom_id !== undefined && !disabled && (label === undefined || own === label),
  );
}
