import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { DiscordConfig } from '../discord-config.ts';
import { ExitError, STATUS } from '../status.ts';
import { explainRegistration } from './explain-registration.ts';
import { explainFailure } from './gateway/explain-failure.ts';
import { commandBodies } from './register/command-bodies.ts';
import { registerCommands } from './register/register-commands.ts';

/**
 * Registers the commands without logging in.
 *
 * @throws ExitError where Discord cannot be reached, does not accept the token, or the bot is not on the server
 */
export async function deployCommands(
  { token, devGuildId }: DiscordConfig,
  commands: readonly Command[],
): Promise<'unchanged' | 'registered'> {
  const rest = new REST().setToken(token());
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    return await registerCommands(rest, id, devGuildId, commandBodies(commands)).catch((error) => {
      const mend = explainRegistration(error, devGuildId, id);
      throw mend === null ? error : new ExitError(mend, STATUS.mend, error);
    });
  } catch (error) {
    throw explainFailure(error, false);
  }
}
