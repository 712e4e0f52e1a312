/** From a token to a client that is connected, or one sentence that says why not. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIGatewayBotInfo, type Client, Routes } from 'discord.js';
import type { Log } from '../../log.ts';
import { STATUS } from '../../status.ts';
import type { Patience } from '../patience.ts';
import { tryAgain } from '../try-again.ts';
import { type ClientChoice, createClient } from './client.ts';
import { DisconnectedError } from './disconnected-error.ts';
import { explainFailure } from './explain-failure.ts';

export interface ConnectOptions extends ClientChoice {
  readonly token: string;
  readonly patience: Patience;
  readonly log: Log;
  /** Called with each client before it logs in, so that nothing it says is missed. */
  readonly listen: (client: Client) => void;
  readonly signal: AbortSignal;
}

/** Discord ends all sessions and takes the token back from a bot that logs in more often than it may in a day. */
export const SPARED_LOGINS = 20;
/** Discord lets a bot log in as many shards at once as it says, and the next ones 5 s later. */
const MS_PER_TURN = 6_000;

/**
 * Logs in, and where Discord does not grant the text of messages, once more without it.
 *
 * @throws DisconnectedError, and what is no failure to get at Discord as it is
 */
export async function connect(options: ConnectOptions): Promise<Client<true>> {
  const { readsMessages, log } = options;
  try {
    return await open(readsMessages, options);
  } catch (error) {
    if (!readsMessages || !(error instanceof DisconnectedError) || error.reason !== 'intents') throw error;
    log.warn('login.without-messages', {
      reason:
        'MESSAGE_CONTENT is true, but the Message Content intent is not granted, so I go on without it. Switch it on in the developer portal, under Bot, Privileged Gateway Intents.',
    });
    return open(false, options);
  }
}

async function open(readsMessages: boolean, options: ConnectOptions): Promise<Client<true>> {
  try {
    // What passes by itself has failed before it counted as a login.
    return await tryAgain(() => logIn(readsMessages, options), options.patience.retryMs);
  } catch (error) {
    throw error instanceof DisconnectedError ? error : explainFailure(error, readsMessages);
  }
}

async function logIn(
  readsMessages: boolean,
  { token, shards, patience, log, listen, signal }: ConnectOptions,
): Promise<Client<true>> {
  // Whoever stops the bot while a login is to be tried again wants none.
  signal.throwIfAborted();
  const client = createClient({ readsMessages, shards });
  try {
    client.rest.setToken(token);
    const turns = await waitForBudget(client, { shards, patience, log, signal });
    listen(client);
    await withinTime(client.login(token), patience.loginMs + (turns - 1) * MS_PER_TURN);
    return client as Client<true>;
  } catch (error) {
    // It would wait for a gateway that says nothing, and nobody waits for it.
    client.destroy().catch(() => {});
    throw error;
  }
}

/** @returns the turns that the shards take to log in, at least 1 */
async function waitForBudget(
  { rest }: Pick<Client, 'rest'>,
  { shards, patience, log, signal }: Pick<ConnectOptions, 'shards' | 'patience' | 'log' | 'signal'>,
): Promise<number> {
  const info = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
  const limit = info.session_start_limit;
  const logins = shards === 'auto' ? info.shards : shards;
  // Each shard is a login of its own.
  if (limit.remaining - logins + 1 >= SPARED_LOGINS) return Math.ceil(logins / limit.max_concurrency);
  const minutes = Math.ceil(limit.reset_after / 60_000);
  log.warn('login.waits', {
    reason: `Only ${limit.remaining} of today's ${limit.total} logins are left, and Discord resets the token of a bot that uses them up. I wait ${minutes} min and log in then.`,
  });
  await sleep(Math.max(limit.reset_after, ...patience.retryMs), undefined, { signal });
  // Discord may not have begun to count anew.
  return waitForBudget({ rest }, { shards, patience, log, signal });
}

async function withinTime(login: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController();
  const timeout = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new DisconnectedError(
      `Discord did not answer the login within ${ms / 1000} s. Start again in a minute.`,
      'unreachable',
      STATUS.tryAgain,
    );
  });
  try {
    await Promise.race([login, timeout]);
  } finally {
    timer.abort();
  }
}
