import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, OptionDefinition } from '../../../commands/command.ts';
import { type Language, localize } from './localize.ts';

/** Characters that the main option may have: as many as a question. */
const MAX_MAIN = 2000;
const MAX_FILTER = 100;

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Only on servers, and there for administrators alone unless the server decides otherwise. */
const HIDDEN = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: '0',
};

/** Commands as Discord registers them, in the same order: a slash command each, or a message command. */
export function commandBodies(
  commands: readonly Command[],
): readonly RESTPostAPIApplicationCommandsJSONBody[] {
  return commands.map((command) =>
    command.messageCommand === undefined
      ? slashBody(command)
      : messageBody(command.name, command.messageCommand),
  );
}

function messageBody(command: string, name: string): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations: localize(({ messageCommands }) => messageCommands[command]),
    ...EVERYWHERE,
  };
}

function slashBody({
  name,
  description,
  options,
  audience,
  isForOperators = false,
}: Command): RESTPostAPIApplicationCommandsJSONBody {
  const own = Object.entries(options).map(([option, definition], place) =>
    stringOption(name, option, definition, place === 0 ? MAX_MAIN : MAX_FILTER),
  );
  const ordered = own.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localize(({ commands }) => commands[name]?.name),
    description,
    description_localizations: localize(({ commands }) => commands[name]?.description),
    options: audience === 'public' ? [...ordered, privateOption(name)] : ordered,
    ...(isForOperators ? HIDDEN : EVERYWHERE),
  };
}

function stringOption(
  command: string,
  option: string,
  { description, required, completes }: OptionDefinition,
  maxLength: number,
): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...wordOption(command, option, description),
    required: required ?? false,
    min_length: 1,
    max_length: maxLength,
    ...(completes === undefined ? {} : { autocomplete: true }),
  };
}

/** What every command has whose answer others may see. */
function privateOption(command: string): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    ...wordOption(command, 'private', 'Show the answer to me alone'),
    required: false,
  };
}

function wordOption(command: string, option: string, description: string) {
  const find = ({ commands, options }: Language) => commands[command]?.options?.[option] ?? options[option];
  return {
    name: option,
    name_localizations: localize((language) => find(language)?.name),
    description,
    description_localizations: localize((language) => find(language)?.description),
  };
}
