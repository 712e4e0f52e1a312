/** What the parts of the gateway share. */

import type { WebSocket, WebSocketServer } from 'ws';
import type { Mischief } from './gateway-mischief.ts';
import type { Session } from './gateway-session.ts';
import type { World } from './nouns.ts';
import type { Settings } from './settings.ts';

export interface Identify {
  readonly token: string;
  readonly intents: number;
  readonly shard?: readonly [number, number];
  readonly [key: string]: unknown;
}

export interface Wire {
  readonly server: WebSocketServer;
  /** By id. One that was cut off stays and can be resumed. */
  readonly sessions: Map<string, Session>;
  readonly identifies: Identify[];
  /** Close codes that came from the client. */
  readonly closes: number[];
  /** Sockets that the double itself is closing. */
  readonly closing: Set<WebSocket>;
  mischief: Mischief;
}

export interface Around {
  readonly wire: Wire;
  readonly world: World;
  readonly settings: Settings;
  /** Where a session resumes. */
  readonly address: () => string;
}

export function closeSocket({ closing }: Wire, socket: WebSocket, code: number): void {
  closing.add(socket);
  socket.close(code);
}

export function cutSocket({ closing }: Wire, socket: WebSocket): void {
  closing.add(socket);
  socket.terminate();
}
