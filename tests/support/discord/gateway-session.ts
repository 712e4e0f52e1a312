import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

/** What goes over the socket. */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

export interface Session {
  readonly id: string;
  readonly intents: number;
  /** All that was dispatched to it, in order: the first has sequence number 1. */
  readonly dispatched: Frame[];
  /** Null while it is cut off and can be resumed. */
  socket: WebSocket | null;
}

export function createSession(intents: number, socket: WebSocket): Session {
  return { id: randomBytes(16).toString('hex'), intents, dispatched: [], socket };
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
