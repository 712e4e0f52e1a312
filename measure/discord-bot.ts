/** The bot as `npm run bench` measures it: a process of its own, over the starter corpus, without a cooldown. */
import { CATALOG } from '../commands/catalog.ts';
import { runDiscord } from '../src/discord/run-discord.ts';
import { createLog } from '../src/log.ts';
import { createResponder } from '../src/respond.ts';
import { openCorpus } from './run-set.ts';

const archive = await openCorpus('corpus');
const log = createLog({ level: 'warning', stream: process.stderr, colour: false, secrets: [] });
const stop = new AbortController();

// What the parent asks for is how much memory is in use, in bytes, after the rubbish is out.
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.on('disconnect', () => stop.abort());

await runDiscord({
  archive: () => archive,
  commands: CATALOG,
  responder: createResponder({
    archive: () => archive,
    commands: CATALOG,
    today: () => '2024-06-01',
    articleText: 'full',
    onFailure: (reference, error) => log.error('command.failed', { reference, cause: String(error) }),
  }),
  config: {
    token: () => process.env.DISCORD_TOKEN ?? '',
    devGuildId: null,
    allowedGuilds: [],
    operatorIds: [],
    readsMessages: false,
    shards: 1,
    audience: 'public',
  },
  cooldown: { wait: () => null, take: () => null },
  log,
  giveUp() {},
  signal: stop.signal,
});
process.exit();
