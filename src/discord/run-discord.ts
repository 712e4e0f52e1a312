/** Answers on Discord until the process is asked to stop, or the connection has ended for good. */

import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { messageOf } from '../../index/errors.ts';
import type { Connection } from '../connection.ts';
import { describeFailure } from '../describe-failure.ts';
import type { DiscordConfig } from '../discord-config.ts';
import { createClosing } from './answer/closing.ts';
import { type Cooldown, createCooldown } from './answer/cooldown.ts';
import type { Desk } from './answer/desk.ts';
import { createLane } from './answer/lane.ts';
import { createListening } from './answer/listen.ts';
import { explainRegistration } from './explain-registration.ts';
import { connect } from './gateway/connect.ts';
import type { DisconnectedError } from './gateway/disconnected-error.ts';
import { createConnectionReader } from './gateway/read-connection.ts';
import { logConnection, supervise } from './gateway/supervise.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { inviteLinks } from './permissions.ts';
import { drawTimeline } from './picture/draw-timeline.ts';
import { createRecent } from './recent.ts';
import { commandBodies } from './register/command-bodies.ts';
import { registerCommands } from './register/register-commands.ts';
import { tryAgain } from './try-again.ts';

export interface DiscordOptions extends Pick<Desk, 'archive' | 'responder' | 'commands' | 'log'> {
  readonly config: DiscordConfig;
  /** Asks to stop. */
  readonly signal: AbortSignal;
  /** Called before the login with what reads the connection, at any time from then on. */
  readonly onConnecting?: (read: () => Connection) => void;
  /** Ends what is still being answered when nobody waits for it any more. */
  readonly giveUp: () => void;
  readonly patience?: Patience;
  readonly cooldown?: Cooldown;
  readonly draw?: Desk['draw'];
}

/** A connection that nobody answers is not waited for. */
const CLOSE_MS = 500;
const ANSWERED_KEPT = 200;
const PRESSES_KEPT = 1_000;
/** Two clicks within this time on the same button are a double click. */
const DOUBLE_CLICK_MS = 2_000;
const WARNED_KEPT = 1_000;
const WARNED_MS = 15_000;
const CLOSED_CHANNELS_KEPT = 1_000;
/** A channel that was closed to the bot is tried again after this time. */
const CLOSED_CHANNEL_MS = 10 * 60_000;

/**
 * Resolves after a stop that was asked for: who waits for an answer gets it first, or a word that it does not come.
 *
 * @throws DisconnectedError where the connection cannot be made or is lost
 */
export async function runDiscord(options: DiscordOptions): Promise<void> {
  const { config, signal, log, onConnecting, patience = PATIENCE } = options;
  const desk = createDesk(options, patience);
  const listening = createListening(desk);
  const connection = createConnectionReader(patience.heartbeatMs);
  onConnecting?.(connection.read);
  const listen = (client: Client) => {
    connection.follow(client);
    logConnection(client, log);
    listening.attach(client);
  };
  const stopped = stopOf(signal);
  const opening = connect({ ...config, token: config.token(), patience, log, listen, signal });
  const client = await Promise.race([opening, stopped]);
  if (client === null) {
    opening.then((late) => late.destroy()).catch(() => {});
    return;
  }
  let endWatch = () => {};
  const lost = new Promise<DisconnectedError>((resolve) => {
    endWatch = supervise(client, connection.read, patience, resolve);
  });
  greet(client, options, patience).catch((error) =>
    log.error('greeting.failed', { cause: describeFailure(error) }),
  );
  const reason = await Promise.race([lost, stopped]);
  connection.end();
  endWatch();
  await Promise.race([listening.stop(), sleep(patience.farewellMs, undefined, { ref: false })]);
  await Promise.race([client.destroy(), sleep(CLOSE_MS, undefined, { ref: false })]);
  if (reason !== null) throw reason;
  log.info('bot.stopped');
}

function stopOf(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

function createDesk(
  {
    archive,
    responder,
    commands,
    config,
    log,
    signal,
    giveUp,
    cooldown = createCooldown(),
    draw = drawTimeline,
  }: DiscordOptions,
  patience: Patience,
): Desk {
  return {
    archive,
    responder,
    commands,
    draw,
    settings: config,
    patience,
    log,
    cooldown,
    lane: createLane(),
    closing: createClosing(signal, patience, giveUp),
    answered: createRecent(ANSWERED_KEPT),
    sharing: new Set(),
    presses: createRecent(PRESSES_KEPT, DOUBLE_CLICK_MS),
    warned: createRecent(WARNED_KEPT, WARNED_MS),
    closedChannels: createRecent(CLOSED_CHANNELS_KEPT, CLOSED_CHANNEL_MS),
  };
}

/** Once the servers are known: says so, with the link that invites the bot, and sees to its commands. */
async function greet(
  client: Client<true>,
  { config, commands, log }: DiscordOptions,
  patience: Patience,
): Promise<void> {
  if (!client.isReady()) await once(client, Events.ClientReady);
  const { application, guilds, user } = client;
  log.info('bot.ready', { name: user.tag, servers: guilds.cache.size, ...inviteLinks(application.id) });
  const bodies = commandBodies(commands);
  const register = () => registerCommands(client.rest, application.id, config.devGuildId, bodies);
  try {
    log.info(`commands.${await tryAgain(register, patience.retryMs)}`, { commands: bodies.length });
  } catch (error) {
    const cause = messageOf(error);
    const mend =
      explainRegistration(error, config.devGuildId, application.id) ??
      'Run "npm run deploy" when Discord is well again.';
    log.error('commands.not-registered', { cause, mend });
  }
}
