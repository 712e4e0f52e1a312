/** Entry: answers on Discord where a token is set, and in this terminal without one. */
import { readConfig } from './config.ts';
import { runProgram, UsageError } from './fail.ts';
import { serveTerminal } from './serve-terminal.ts';

await runProgram(async (hide) => {
  if (process.argv.length > 2) {
    throw new UsageError(
      'npm start takes no arguments. Set CORPUS_DIR in .env to name another folder of articles.',
    );
  }
  const config = readConfig();
  if (config.discord === null) return serveTerminal(config);
  hide(config.discord.token());
  // Discord's library takes a while to load, which a terminal need not wait for.
  const { serveDiscord } = await import('./serve-discord.ts');
  await serveDiscord(config, config.discord);
});
