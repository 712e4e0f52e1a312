import { FERRIES } from '../../support/ferries.ts';
import type { Files } from '../../support/folders.ts';
import { type LiveBot, startBot } from '../../support/live-bot.ts';

/** A bot over the ferries that has been asked once: what it reads only then would cost a first question its deadline. */
export async function startFerryBot(files: Files = {}): Promise<LiveBot> {
  const bot = await startBot({ files: { ...FERRIES, ...files } });
  await bot.archive.profile('Marta Lindholm');
  await bot.archive.compare('Brill', { filters: {}, today: '2030-01-15', asOf: null, limit: 1 });
  return bot;
}
