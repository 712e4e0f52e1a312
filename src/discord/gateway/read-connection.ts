import { type Client, Status } from 'discord.js';
import type { Connection, ConnectionState } from '../../connection.ts';

export interface ConnectionReader {
  /** What is read from now on; a login that is tried again has another client. */
  follow(client: ReadableClient): void;
  read(): Connection;
  /** Nothing will be connected any more. */
  end(): void;
}

/** What is read of a client, and of each part of its connection. */
interface ReadableClient extends Pick<Client, 'isReady' | 'readyTimestamp'> {
  readonly ws: { readonly shards: { values(): Iterable<Shard> } };
}

interface Shard {
  readonly status: Status;
  /** When the last heartbeat that was answered was sent; −1 before the first. */
  readonly lastPingTimestamp: number;
  /** In milliseconds; −1 before the first. */
  readonly ping: number;
}

/** @param heartbeatMs - a heartbeat that is older means that nobody answers */
export function createConnectionReader(heartbeatMs: number): ConnectionReader {
  let client: ReadableClient | null = null;
  let hasEnded = false;

  return {
    follow(next) {
      client = next;
    },

    read() {
      const shards = client === null ? [] : [...client.ws.shards.values()];
      const pings = shards.map(({ ping }) => ping).filter((ping) => ping >= 0);
      return {
        state: hasEnded ? 'closed' : client === null ? 'connecting' : stateOf(client, shards, heartbeatMs),
        shards: shards.length,
        readyShards: shards.filter(isReady).length,
        pingMs: pings.length === 0 ? null : Math.max(...pings),
      };
    },

    end() {
      hasEnded = true;
    },
  };
}

/** `isReady()` alone stays true while the connection is lost, and the status of a part while nothing comes any more. */
function stateOf(client: ReadableClient, shards: readonly Shard[], heartbeatMs: number): ConnectionState {
  if (shards.some(({ status }) => status === Status.Disconnected)) return 'closed';
  if (!client.isReady()) return 'connecting';
  if (!shards.every(isReady)) return 'reconnecting';
  // Many parts log in one after the other, so time counts from when all of them had.
  const since = client.readyTimestamp;
  const isSilent = shards.some(
    (shard) => Date.now() - Math.max(shard.lastPingTimestamp, since) > heartbeatMs,
  );
  return isSilent ? 'silent' : 'ready';
}

function isReady({ status }: Shard): boolean {
  return status === Status.Ready;
}
