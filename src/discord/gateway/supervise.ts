/** Notices what ends a connection for good, which the client by itself does not. */
import { type Client, Events, RESTEvents, Status } from 'discord.js';
import { describeFailure } from '../../describe-failure.ts';
import type { Log } from '../../log.ts';
import { STATUS } from '../../status.ts';
import type { Patience } from '../patience.ts';
import { DisconnectedError, explainClose } from './disconnected-error.ts';

/** Tells the log what the client says of its connection. To be called before the login. */
export function logConnection(client: Client, log: Log): void {
  client.on(Events.ShardReconnecting, (shard) => log.info('gateway.reconnecting', { shard }));
  client.on(Events.ShardResume, (shard) => log.info('gateway.resumed', { shard }));
  client.on(Events.ShardError, ({ message }, shard) => log.warn('gateway.failed', { shard, cause: message }));
  client.on(Events.Error, (error) => log.error('client.failed', { cause: describeFailure(error) }));
  client.on(Events.Warn, (warning) => log.warn('client.warned', { warning }));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) =>
    log.info('rest.limited', { route, timeToReset }),
  );
}

/**
 * Watches a client that has logged in.
 *
 * @param end - called with the reason, perhaps more than once
 * @returns ends the watch
 */
export function supervise(
  client: Client,
  patience: Patience,
  end: (reason: DisconnectedError) => void,
): () => void {
  client.on(Events.ShardDisconnect, ({ code }) => end(explainClose(code)));
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // An interaction has a token of its own, which runs out.
    if (status === 401 && !/^\/(?:webhooks|interactions)\//.test(path)) end(explainClose(4004));
  });
  const watch = watchConnection(client, patience, end);
  return () => clearInterval(watch);
}

/** What is never answered is noticed by nobody else: `isReady()` stays true meanwhile. */
function watchConnection(
  client: Client,
  { watchMs, reconnectMs, heartbeatMs }: Patience,
  end: (reason: DisconnectedError) => void,
): NodeJS.Timeout {
  const beganAt = Date.now();
  let healthyAt = performance.now();
  return setInterval(() => {
    const now = performance.now();
    if (!client.isReady() || isConnected(client)) healthyAt = now;
    if (now - healthyAt > reconnectMs) end(lost(`for ${Math.round(reconnectMs / 1000)} s`));
    if (client.isReady() && isSilent(client, beganAt, heartbeatMs)) end(lost('and no longer answers'));
  }, watchMs);
}

function isConnected({ ws }: Client): boolean {
  return ws.shards.every(({ status }) => status === Status.Ready);
}

/** Before the first heartbeat is answered its time is −1. */
function isSilent({ ws }: Client, beganAt: number, heartbeatMs: number): boolean {
  return ws.shards.some(({ lastPingTimestamp: at }) => Date.now() - Math.max(at, beganAt) > heartbeatMs);
}

function lost(how: string): DisconnectedError {
  return new DisconnectedError(
    `The connection to Discord is lost ${how}. Start again; a supervisor may do so by itself.`,
    'unreachable',
    STATUS.tryAgain,
  );
}
