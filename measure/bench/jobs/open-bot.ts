import { openBot } from '../../../src/bot.ts';
import { readConfig } from '../../../src/config.ts';
import { parseRequest } from '../../../src/parse-request.ts';
import { DEFAULT_LIMIT } from '../../../src/read-limit.ts';
import type { JobInput } from './job.ts';

/** The bot as the programs open it, with a way to ask it what would be typed. What it keeps is kept when it has ended. */
export async function openForBench({ folder, dataPath }: Pick<JobInput, 'folder' | 'dataPath'>) {
  const config = readConfig({ ...process.env, CORPUS_DIR: folder, DATA_DIR: dataPath, DISCORD_TOKEN: '' });
  const bot = await openBot({
    isServing: true,
    config,
    onFailure(_reference, error) {
      throw error;
    },
  });
  const ask = (question: string) =>
    bot.responder.respond({
      ...parseRequest(question, bot.commands),
      page: 0,
      limit: DEFAULT_LIMIT,
      asOf: null,
      previous: null,
    });
  return { ask, look: bot.look, annotated: bot.annotated, end: bot.end };
}
