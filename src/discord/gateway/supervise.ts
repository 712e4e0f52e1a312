/** Notices what ends a connection for good, which the client by itself does not. */
import { type Client, Events, RESTEvents } from 'discord.js';
import { describeFailure } from '../../describe-failure.ts';
import type { Log } from '../../log.ts';
import { STATUS } from '../../status.ts';
import type { Patience } from '../patience.ts';
import { DisconnectedError, explainClose } from './disconnected-error.ts';
import type { ConnectionReader } from './read-connection.ts';

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
 * @param read - how its connection is at the moment
 * @param end - called with the reason, perhaps more than once
 * @returns ends the watch
 */
export function supervise(
  client: Client,
  read: ConnectionReader['read'],
  patience: Patience,
  end: (reason: DisconnectedError) => void,
): () => void {
  client.on(Events.ShardDisconnect, ({ code }) => end(explainClose(code)));
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    // An interaction has a token of its own, which runs out.
    if (status === 401 && !/^\/(?:webhooks|interactions)\//.test(path)) end(explainClose(4004));
  });
  const watch = watchConnection(read, patience, end);
  return () => clearInterval(watch);
}

/** What is never answered is noticed by nobody else: `isReady()` stays true meanwhile. */
function watchConnection(
  read: ConnectionReader['read'],
  { watchMs, reconnectMs }: Patience,
  end: (reason: DisconnectedError) => void,
): NodeJS.Timeout {
  let healthyAt = performance.now();
  return setInterval(() => {
    const now = performance.now();
    const { state } = read();
    if (state !== 'reconnecting' && state !== 'closed') healthyAt = now;
    if (now - healthyAt > reconnectMs) end(lost(`for ${Math.round(reconnectMs / 1000)} s`));
    if (state === 'silent') end(lost('and no longer answers'));
  }, watchMs);
}

function lost(how: string): DisconnectedError {
  return new DisconnectedError(
    `The connection to Discord is lost ${how}. Start again; a supervisor may do so by itself.`,
    'unreachable',
    STATUS.tryAgain,
  );
}
