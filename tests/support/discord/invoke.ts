/** Commands as people may invoke them: only what is registered, where it is offered, as it is declared. */
import type { RegisteredCommand, RegisteredOption, World } from './nouns.ts';
import { permissionsIn } from './permissions.ts';
import { contextOf, ownersOf, type Place } from './scene.ts';

export const SLASH = 1;
export const ON_MESSAGE = 3;

export type OptionValue = string | number | boolean;

/** What an option's value must be, by the option's type. */
const VALUE_TYPES: Readonly<Record<number, string>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  10: 'number',
};

/** The command of this name and type; undefined where none is offered to this person at this place. */
export function findOffered(
  { commands }: World,
  name: string,
  type: number,
  place: Place,
): RegisteredCommand | undefined {
  const here = commands.get(place.channel.guildId ?? '') ?? [];
  const everywhere = commands.get('global') ?? [];
  const isWanted = (command: RegisteredCommand) => command.name === name && command.type === type;
  const own = here.find(isWanted);
  const found = own ?? everywhere.find((command) => isWanted(command) && isOfferedAt(command, place));
  return found && (place.opened || isAllowed(found, place)) ? found : undefined;
}

/**
 * Options as they go over the wire, in the order in which the command declares them.
 *
 * @throws Error where one is not declared, is missing or has a value of another type
 */
export function optionsOf(
  { name, options = [] }: RegisteredCommand,
  given: Readonly<Record<string, OptionValue>>,
  { partial = false }: { readonly partial?: boolean } = {},
): readonly { readonly name: string; readonly type: number; readonly value: OptionValue }[] {
  const unknown = Object.keys(given).find((key) => !options.some((option) => option.name === key));
  if (unknown !== undefined) throw new Error(`/${name} has no option "${unknown}".`);
  return options.flatMap((option) => {
    const value = given[option.name];
    if (value === undefined && option.required && !partial)
      throw new Error(`/${name} needs the option "${option.name}".`);
    if (value === undefined) return [];
    requireType(name, option, value);
    return { name: option.name, type: option.type, value };
  });
}

function isOfferedAt({ contexts, integration_types = [0] }: RegisteredCommand, place: Place): boolean {
  const context = contextOf(place.channel);
  const installed = context === 1 ? [0, 1] : Object.keys(ownersOf(place)).map(Number);
  return (contexts ?? [0, 1]).includes(context) && installed.some((type) => integration_types.includes(type));
}

function isAllowed(
  { default_member_permissions: needed }: RegisteredCommand,
  { user, channel }: Place,
): boolean {
  if (needed === null || needed === undefined || channel.guildId === null) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissionsIn(channel, user) & bits) === bits;
}

function requireType(command: string, { name, type, choices }: RegisteredOption, value: OptionValue): void {
  if (typeof value !== VALUE_TYPES[type])
    throw new Error(`The option "${name}" of /${command} takes no ${typeof value}.`);
  if (choices && !choices.some((choice) => choice.value === value))
    throw new Error(`"${value}" is no choice of the option "${name}" of /${command}.`);
}
