/** Discord's gateway: what it takes from the client and what it answers. */

import { type WebSocket, WebSocketServer } from 'ws';
import { identify, type Resume, resume } from './gateway-identify.ts';
import { goodBehaviour } from './gateway-mischief.ts';
import { type Frame, type Session, sendFrame } from './gateway-session.ts';
import { type Around, closeSocket, cutSocket, type Identify, type Wire } from './gateway-wire.ts';
import type { World } from './nouns.ts';
import type { Settings } from './settings.ts';

/** Presence, voice and members: taken without an answer. */
const HARMLESS_OPS = [3, 4, 8];

/** @param address - where a session resumes */
export function createWire(world: World, settings: Settings, address: () => string): Wire {
  const server = new WebSocketServer({ noServer: true });
  const wire: Wire = {
    server,
    sessions: new Map(),
    identifies: [],
    closes: [],
    closing: new Set(),
    mischief: goodBehaviour(),
  };
  server.on('connection', (socket) => accept(socket, { wire, world, settings, address }));
  return wire;
}

function accept(socket: WebSocket, around: Around): void {
  const { wire, world, settings } = around;
  socket.on('error', () => {});
  socket.on('message', (text) => receive(socket, String(text), around));
  socket.on('close', (code) => {
    leave(socket, code, wire);
    world.changed.fire();
  });
  if (wire.mischief.closesAtOnce) cutSocket(wire, socket);
  else if (wire.mischief.isBlackHole) socket.pause();
  else if (!wire.mischief.saysNoHello)
    sendFrame(socket, { op: 10, d: { heartbeat_interval: settings.heartbeatMs } });
}

function leave(socket: WebSocket, code: number, { sessions, closes, closing }: Wire): void {
  if (!closing.delete(socket)) closes.push(code);
  const session = sessionOf(socket, sessions);
  if (!session) return;
  session.socket = null;
  if (code === 1000 || code === 1001) sessions.delete(session.id);
}

function receive(socket: WebSocket, text: string, around: Around): void {
  const code = take(socket, parseFrame(text), around);
  if (code !== null) closeSocket(around.wire, socket, code);
  around.world.changed.fire();
}

/** Does what a frame asks for; yields the code to close with, null where all is in order. */
function take(socket: WebSocket, frame: Frame | null, around: Around): number | null {
  const { sessions, mischief } = around.wire;
  if (!frame) return 4002;
  const isIdentified = sessionOf(socket, sessions) !== undefined;
  if (frame.op === 1) {
    if (!mischief.acksNothing) sendFrame(socket, { op: 11, d: null });
    return null;
  }
  if (frame.op === 2) return isIdentified ? 4005 : identify(socket, frame.d as Identify, around);
  if (frame.op === 6) return resume(socket, frame.d as Resume, around);
  if (!HARMLESS_OPS.includes(frame.op)) return 4001;
  return isIdentified ? null : 4003;
}

function sessionOf(socket: WebSocket, sessions: Wire['sessions']): Session | undefined {
  return [...sessions.values()].find((session) => session.socket === socket);
}

function parseFrame(text: string): Frame | null {
  try {
    const frame: Partial<Frame> = JSON.parse(text);
    return typeof frame.op === 'number' ? { op: frame.op, d: frame.d ?? {} } : null;
  } catch {
    return null;
  }
}
