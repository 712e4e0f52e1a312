import { type APIApplication, REST, Routes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { DiscordConfig } from '../config.ts';
import { explainFailure } from './gateway/explain-failure.ts';
import { commandBodies } from './register/command-bodies.ts';
import { registerCommands } from './register/register-commands.ts';

/**
 * Registers the commands without logging in.
 *
 * @throws DisconnectedError where Discord cannot be reached or does not accept the token
 */
export async function deployCommands(
  { token, devGuildId }: DiscordConfig,
  commands: readonly Command[],
): Promise<'unchanged' | 'registered'> {
  const rest = new REST().setToken(token());
  try {
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return await registerCommands(rest, application.id, devGuildId, commandBodies(commands));
  } catch (error) {
    throw explainFailure(error, false);
  }
}
