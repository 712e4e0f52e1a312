/** People use commands. */

import { type Exchange, follow } from './exchange.ts';
import { AUTOCOMPLETE, COMMAND } from './interactions.ts';
import { findOffered, ON_MESSAGE, type OptionValue, optionsOf, SLASH } from './invoke.ts';
import { messageJson } from './messages.ts';
import type { RegisteredCommand, World } from './nouns.ts';
import { type Place, placeOf, type Scene } from './scene.ts';
import { begin, type Stage } from './stage.ts';
import { channelOf } from './world.ts';

/** How long a command may take to be registered after the bot has come up. */
const REGISTRATION_MS = 2_000;

type OptionValues = Readonly<Record<string, OptionValue>>;

/** Each resolves as soon as the interaction is dispatched, and rejects where Discord would not offer the command. */
export interface CommandScenes {
  slash(name: string, options?: OptionValues, scene?: Scene): Promise<Exchange>;
  /** @param given - the other options that are filled in already */
  autocomplete(
    command: string,
    option: string,
    typed: string,
    scene?: Scene,
    given?: OptionValues,
  ): Promise<Exchange>;
  messageCommand(name: string, message: { readonly id: string }, scene?: Scene): Promise<Exchange>;
}

export function createCommandScenes(stage: Stage): CommandScenes {
  const { world } = stage;

  return {
    async slash(name, options = {}, scene = {}) {
      const place = placeOf(world, scene);
      const command = await offered(world, name, SLASH, place);
      const data = { ...headOf(command, place), options: optionsOf(command, options) };
      return follow(begin(stage, { type: COMMAND, name: `/${name}`, place, data }), world);
    },

    async autocomplete(name, option, typed, scene = {}, given = {}) {
      const place = placeOf(world, scene);
      const command = await offered(world, name, SLASH, place);
      const declared = command.options?.find((one) => one.name === option);
      if (!declared?.autocomplete) throw new Error(`Nothing completes the option "${option}" of /${name}.`);
      const options = optionsOf(command, { ...given, [option]: typed }, { partial: true }).map((one) =>
        one.name === option ? { ...one, focused: true } : one,
      );
      const happening = { type: AUTOCOMPLETE, name: `typing in /${name}`, place };
      return follow(begin(stage, { ...happening, data: { ...headOf(command, place), options } }), world);
    },

    async messageCommand(name, { id }, scene = {}) {
      const target = world.messages.get(id);
      if (!target || target.deletedAt !== null) throw new Error(`There is no message ${id}.`);
      const place = { ...placeOf(world, scene), channel: channelOf(world, target.channelId) };
      const command = await offered(world, name, ON_MESSAGE, place);
      const messages = { [id]: messageJson(world, target, () => true) };
      const data = { ...headOf(command, place), target_id: id, resolved: { messages } };
      return follow(begin(stage, { type: COMMAND, name, place, data }), world);
    },
  };
}

function offered(world: World, name: string, type: number, place: Place): Promise<RegisteredCommand> {
  return world.changed.until(
    () => findOffered(world, name, type, place),
    REGISTRATION_MS,
    () => `No command "${name}" is offered to ${place.user.username} in ${place.channel.name}.`,
  );
}

function headOf({ id, name, type }: RegisteredCommand, { channel: { guildId } }: Place): object {
  const isOfGuild = guildId !== null;
  return { id, name, type, ...(isOfGuild && { guild_id: guildId }) };
}
