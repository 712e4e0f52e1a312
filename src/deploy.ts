/** Registers the commands with Discord by hand. At a start this happens by itself. */
import { CATALOG } from '../commands/catalog.ts';
import { ConfigError, readConfig } from './config.ts';
import { deployCommands } from './discord/deploy-commands.ts';
import { runProgram } from './fail.ts';

await runProgram(async () => {
  const { discord } = readConfig();
  if (discord === null)
    throw new ConfigError('DISCORD_TOKEN is not set. README, "Put it on Discord", says where it comes from.');
  const outcome = await deployCommands(discord, CATALOG);
  const where = discord.devGuildId === null ? 'everywhere' : `on the server ${discord.devGuildId}`;
  process.stdout.write(
    outcome === 'registered'
      ? `The commands are registered ${where}.\n`
      : `The commands were registered ${where} already; nothing has changed.\n`,
  );
});
