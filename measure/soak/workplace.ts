/** Where a soak is done: a folder with articles that may change, a double, and the crowd on it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Discord, startDouble } from '../../tests/support/discord/double.ts';
import { createRandom } from '../bench/corpus/random.ts';
import type { Scenery } from './act.ts';
import { gatherCrowd } from './crowd.ts';
import type { SoakArguments } from './soak-arguments.ts';
import { readWording } from './wording.ts';

export interface Workplace {
  readonly folder: string;
  /** The articles as they were at first. */
  readonly original: string;
  /** Those that the bot reads. */
  readonly corpus: string;
  readonly scenery: Scenery;
  readonly discord: Discord;
  /** The id of the one who may use what is for operators. */
  readonly operator: string;
  readonly healthPort: number;
  close(): Promise<void>;
}

/** Beats come soon, so that a missing one is noticed soon. */
const HEARTBEAT_MS = 5_000;

export async function openWorkplace({
  seed,
  deadlineMs = 3_000,
}: Pick<SoakArguments, 'seed' | 'deadlineMs'>): Promise<Workplace> {
  const original = resolve('corpus');
  const folder = mkdtempSync(join(tmpdir(), 'dateline-soak-'));
  const corpus = join(folder, 'corpus');
  cpSync(original, corpus, { recursive: true });
  const discord = await startDouble({ heartbeatMs: HEARTBEAT_MS, deadlineMs });
  const crowd = gatherCrowd(discord);
  return {
    folder,
    original,
    corpus,
    discord,
    scenery: { discord, crowd, wording: readWording(original) },
    operator: crowd.member(createRandom(seed, 0)).user.id,
    healthPort: await findFreePort(),
    async close() {
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}
