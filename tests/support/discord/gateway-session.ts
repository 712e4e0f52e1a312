import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

/** What goes over the socket. */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

interface Part {
  readonly shard: number;
  readonly shards: number;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many parts of the servers it is told of; the first one also has the direct messages. */
  readonly part: Part;
  /** All that was dispatched to it, in order: the first has sequence number 1. */
  readonly dispatched: Frame[];
  /** Null while it is cut off and can be resumed. */
  socket: WebSocket | null;
}

export function createSession(intents: number, socket: WebSocket, part: Part): Session {
  return { id: randomBytes(16).toString('hex'), intents, part, dispatched: [], socket };
}

/** Whether a session is told of a server; `null` is for what belongs to none. */
export function serves({ part }: Session, guildId: string | null): boolean {
  const shard = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(part.shards));
  return shard === part.shard;
}

/** Sends an event, or keeps it for the resumption. */
export function dispatchTo(session: Session, event: string, d: unknown): void {
  const frame = { op: 0, t: event, s: session.dispatched.length + 1, d };
  session.dispatched.push(frame);
  if (session.socket) sendFrame(session.socket, frame);
}

export function sendFrame(socket: WebSocket, frame: Frame): void {
  if (socket.readyState !== socket.OPEN || socket.isPaused) return;
  socket.send(JSON.stringify({ s: null, t: null, ...frame }));
}
