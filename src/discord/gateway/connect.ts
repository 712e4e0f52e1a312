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
import { budgetOf, explainNever, toLogins } from './login-budget.ts';

export interface ConnectOptions extends ClientChoice {
  readonly token: string;
  readonly patience: Patience;
  readonly log: Log;
  /** Called with each client before it logs in, so that nothing it says is missed. */
  readonly listen: (client: Client) => void;
  readonly signal: AbortSignal;
}

/** Discord lets 5 s pass between two turns of shards. */
const MS_PER_TURN = 6_000;

/**
 * Logs in, and where Discord does not grant the text of messages, once more without it.
 *
 * @throws DisconnectedError, also where a whole day's logins are too few for its shards; and what is no failure to get
 * at Discord as it is
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
    // First, so that a pause that Discord asks for is told of.
    listen(client);
    const turns = await waitForBudget(client, { shards, patience, log, signal });
    await orUnreachable(client.login(token), patience.loginMs + (turns - 1) * MS_PER_TURN);
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
  const info = await orUnreachable(rest.get(Routes.gatewayBot()), patience.loginMs);
  const logins = toLogins(info as APIGatewayBotInfo);
  const budget = budgetOf(logins, shards);
  if (budget.verdict === 'enough') return budget.turns;
  if (budget.verdict === 'never') {
    throw new DisconnectedError(explainNever(logins, budget), 'other', STATUS.mend);
  }
  const { remaining, total, resetMs } = logins;
  const minutes = Math.ceil(resetMs / 60_000);
  log.warn('login.waits', {
    reason: `Only ${remaining} of today's ${total} logins are left, a start takes ${budget.needed}, and Discord resets the token of a bot that uses them up. I wait ${minutes} min and log in then.`,
  });
  await sleep(Math.max(resetMs, ...patience.retryMs), undefined, { signal });
  // Discord may not have begun to count anew.
  return waitForBudget({ rest }, { shards, patience, log, signal });
}

async function orUnreachable<T>(login: Promise<T>, ms: number): Promise<T> {
  const timer = new AbortController();
  const timeout = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new DisconnectedError(
      `Discord did not answer the login within ${ms / 1000} s. Start again in a minute.`,
      'unreachable',
      STATUS.tryAgain,
    );
  });
  try {
    return await Promise.race([login, timeout]);
  } finally {
    timer.abort();
  }
}
