import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

const COMMAND_KEYS: readonly string[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
];
/** What a command of one server does not have: Discord keeps these of global commands only. */
const GLOBAL_KEYS: readonly string[] = ['contexts', 'integration_types'];

/** Of an option, and of a choice that it offers. */
const OPTION_KEYS: readonly string[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'choices',
  'options',
  'min_length',
  'max_length',
  'min_value',
  'max_value',
  'channel_types',
  'value',
];

/**
 * Puts the commands in the place of all that the application has, of whatever type, unless they are there already.
 *
 * @param guildId - the only server that gets them; null: everywhere
 * @throws what Discord or the network answers to either request
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly CommandBody[],
): Promise<'unchanged' | 'registered'> {
  if (await areRegistered(rest, applicationId, guildId, wanted)) return 'unchanged';
  await rest.put(routeTo(applicationId, guildId), { body: wanted });
  return 'registered';
}

/**
 * Whether these commands and no others are registered; asks only.
 *
 * @throws what Discord or the network answers
 */
export async function areRegistered(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly CommandBody[],
): Promise<boolean> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await rest.get(routeTo(applicationId, guildId), { query });
  return isSameRegistration(registered as readonly APIApplicationCommand[], wanted);
}

/**
 * Whether Discord keeps the commands as they are wanted. The order of options counts, that of commands and of contexts
 * does not. A key that is absent, null, false or empty says the same as its absence; one that Discord adds says nothing.
 */
export function isSameRegistration(
  registered: readonly APIApplicationCommand[],
  wanted: readonly CommandBody[],
): boolean {
  const isGlobal = registered.every(({ guild_id }) => guild_id === undefined);
  const keys = isGlobal ? [...COMMAND_KEYS, ...GLOBAL_KEYS] : COMMAND_KEYS;
  return isDeepStrictEqual(normalize(registered, keys), normalize(wanted, keys));
}

function routeTo(applicationId: string, guildId: string | null): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** What is said of each command, by its type and name, which no two commands share. */
function normalize(commands: readonly (APIApplicationCommand | CommandBody)[], keys: readonly string[]) {
  return new Map(
    commands.map((command) => {
      const { type = ApplicationCommandType.ChatInput, name } = command;
      return [`${type} ${name}`, keepSaid({ ...command, type }, keys)];
    }),
  );
}

function keepSaid(record: object, keys: readonly string[]): object {
  const said = Object.entries(record).filter(([key, value]) => keys.includes(key) && isSaid(value));
  return Object.fromEntries(said.map(([key, value]) => [key, normalizeValue(key, value)]));
}

function isSaid(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  return !isObject(value) || Object.values(value).some(isSaid);
}

function normalizeValue(key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (!Array.isArray(value)) return keepSaid(value, Object.keys(value));
  if (GLOBAL_KEYS.includes(key)) return value.toSorted();
  return value.map((item: unknown) => (isObject(item) ? keepSaid(item, OPTION_KEYS) : item));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
