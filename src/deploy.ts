/** Registers the commands with Discord by hand. At a start this happens by itself. */
import { CATALOG } from '../commands/catalog.ts';
import { ConfigError, readConfig } from './config.ts';
import { deployCommands } from './discord/deploy-commands.ts';
import { runProgram, UsageError } from './fail.ts';

const USAGE = 'usage: npm run deploy [-- --clear]';

await runProgram(async (hide) => {
  const [word, ...more] = process.argv.slice(2);
  const isClearing = word === '--clear';
  if (more.length > 0 || (word !== undefined && !isClearing)) throw new UsageError(USAGE);
  const { discord } = readConfig();
  if (discord === null)
    throw new ConfigError('DISCORD_TOKEN is not set. README, "Put it on Discord", says where it comes from.');
  hide(discord.token());
  const outcome = await deployCommands(discord, isClearing ? [] : CATALOG);
  const where = discord.devGuildId === null ? 'everywhere' : `on the server ${discord.devGuildId}`;
  process.stdout.write(`${describe(outcome, isClearing)} ${where}.\n`);
});

function describe(outcome: 'unchanged' | 'registered', isClearing: boolean): string {
  if (isClearing)
    return outcome === 'registered' ? 'All commands are taken off' : 'No commands were registered';
  return outcome === 'registered'
    ? 'The commands are registered'
    : 'The same commands were registered already';
}
