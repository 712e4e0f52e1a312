import { Status } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createConnectionReader } from '../../../../../src/discord/gateway/read-connection.ts';

const HEARTBEAT_MS = 150_000;
const READY = { status: Status.Ready, lastPingTimestamp: -1, ping: -1 };
type Shard = Omit<typeof READY, 'status'> & { readonly status: Status };

/** What is read of a client that has been ready for so long. */
function read(shards: readonly Shard[], { isReady = true, forMs = 1_000 } = {}) {
  const reader = createConnectionReader(HEARTBEAT_MS);
  reader.follow(clientOf(shards, isReady, forMs));
  return reader.read();
}

function clientOf(shards: readonly Shard[], isReady = true, forMs = 1_000) {
  const readyTimestamp = isReady ? Date.now() - forMs : null;
  const isClientReady = () => isReady;
  return { isReady: isClientReady as never, readyTimestamp: readyTimestamp as never, ws: { shards } };
}

/** A shard whose last answered heartbeat was sent so long ago. */
function answeredAgo(ms: number, ping = 40): Shard {
  return { ...READY, lastPingTimestamp: Date.now() - ms, ping };
}

describe('a connection', () => {
  it('is being made before there is a client', () => {
    const reader = createConnectionReader(HEARTBEAT_MS);
    expect(reader.read()).toEqual({ state: 'connecting', shards: 0, readyShards: 0, pingMs: null });
  });

  it('is being made until the client is ready, whatever its shards say', () => {
    expect(read([], { isReady: false }).state).toBe('connecting');
    expect(read([READY, { ...READY, status: Status.Identifying }], { isReady: false })).toMatchObject({
      state: 'connecting',
      shards: 2,
      readyShards: 1,
    });
  });

  it('is ready before the first heartbeat, for as long as one may take', () => {
    expect(read([READY])).toEqual({ state: 'ready', shards: 1, readyShards: 1, pingMs: null });
    expect(read([READY], { forMs: HEARTBEAT_MS + 1_000 }).state).toBe('silent');
  });

  it.each([
    Status.Connecting,
    Status.Reconnecting,
    Status.Identifying,
    Status.Resuming,
    Status.WaitingForGuilds,
  ])('is being made again where the status of one of its shards is %i', (status) => {
    expect(read([READY])).toMatchObject({ state: 'ready' });
    expect(read([READY, { ...READY, status }])).toMatchObject({ state: 'reconnecting', readyShards: 1 });
  });

  it('is silent where one of its shards had no heartbeat answered for too long', () => {
    const long = { forMs: 10 * HEARTBEAT_MS };
    expect(read([answeredAgo(HEARTBEAT_MS - 5_000), answeredAgo(10)], long).state).toBe('ready');
    expect(read([answeredAgo(HEARTBEAT_MS + 5_000), answeredAgo(10)], long).state).toBe('silent');
  });

  it('is closed where one of its shards is, and at the end', () => {
    expect(read([READY, { ...READY, status: Status.Disconnected }]).state).toBe('closed');
    const reader = createConnectionReader(HEARTBEAT_MS);
    reader.follow(clientOf([READY]));
    expect(reader.read().state).toBe('ready');
    reader.end();
    expect(reader.read().state).toBe('closed');
  });

  it('has the ping of its slowest shard, of those that had one', () => {
    expect(read([answeredAgo(10, 30), answeredAgo(10, 90), READY]).pingMs).toBe(90);
    expect(read([answeredAgo(10, 0)]).pingMs).toBe(0);
  });

  it('is that of the client that logs in last', () => {
    const reader = createConnectionReader(HEARTBEAT_MS);
    reader.follow(clientOf([{ ...READY, status: Status.Disconnected }]));
    reader.follow(clientOf([READY]));
    expect(reader.read().state).toBe('ready');
  });
});
