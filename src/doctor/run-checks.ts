import type { Config } from '../config.ts';
import { checkCorpus } from './check-corpus.ts';
import { checkCounts } from './check-counts.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkDiscord } from './check-discord.ts';
import { checkPort } from './check-port.ts';
import type { CheckedSettings } from './check-settings.ts';
import { type Finding, ok } from './finding.ts';
import { createShownReading } from './show-reading.ts';

/** All that can be looked at with these settings, in the order of a start; one that fails never hides the others. */
export async function* runChecks(
  config: Config,
  isWrong: CheckedSettings['isWrong'],
): AsyncGenerator<Finding> {
  const { corpusPath, dataPath, countsUnanswered, health, discord } = config;
  const reading = createShownReading(process.stderr);
  const { findings, size } = await checkCorpus(corpusPath, reading.show).finally(reading.end);
  yield* findings;
  yield* await checkDataFolder({ path: dataPath, corpusPath, corpusSize: size });
  if (countsUnanswered) yield await checkCounts(dataPath);
  if (health !== null) yield await checkPort(health);
  // It holds what no token does, and was told of.
  if (isWrong('DISCORD_TOKEN')) return;
  if (discord === null) {
    yield ok('Token', 'none is set, so that "npm start" answers in this terminal');
    return;
  }
  // Discord's library takes a while to load.
  const { examine } = await import('../discord/examine.ts');
  yield* checkDiscord(discord, examine(discord.token()), isWrong);
}
