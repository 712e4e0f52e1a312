/** Faults on the connection: each begins, and is over when the bot is connected again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Session } from '../../tests/support/discord/gateway-session.ts';
import type { FatalFault, GatewayFault } from './fault-kinds.ts';
import type { Disturbance } from './ledger.ts';

type Connection = GatewayFault | FatalFault;

interface Play {
  readonly reason: string;
  readonly loses: boolean;
  begin(gateway: Discord['gateway']): void;
}

const PLAYS: Readonly<Record<Connection, Play>> = {
  reconnect: { reason: 'asked to reconnect', loses: false, begin: (gateway) => gateway.send(7, null) },
  'session-invalid': {
    reason: 'session to be resumed',
    loses: false,
    begin: (gateway) => gateway.send(9, true),
  },
  'session-lost': { reason: 'session lost', loses: true, begin: (gateway) => gateway.send(9, false) },
  'socket-cut': { reason: 'socket cut', loses: false, begin: (gateway) => gateway.cut() },
  'no-acks': { reason: 'heartbeats not acknowledged', loses: false, begin: (gateway) => gateway.stopAcks() },
  'servers-missing': {
    reason: 'servers missing after READY',
    loses: true,
    begin(gateway) {
      gateway.withholdGuilds();
      gateway.send(9, false);
    },
  },
  'black-hole': { reason: 'black hole', loses: true, begin: (gateway) => gateway.blackHole() },
  'resume-unanswered': {
    reason: 'resume unanswered',
    loses: true,
    begin(gateway) {
      gateway.ignoreResume();
      gateway.cut();
    },
  },
};

const LOOK_MS = 20;
/** Until the client has closed its socket, or opened another one. */
const NOTICE_MS = 15_000;
const CONNECT_MS = 30_000;
/** How long a bot stays without its servers. */
const MISSING_MS = 3_000;
/** The first event of all servers is read after it. */
const SETTLE_MS = 300;

/** @param note - is handed the disturbance, which ends when the bot is connected again */
export async function playGatewayFault(
  discord: Discord,
  kind: GatewayFault,
  note: (disturbance: Disturbance) => (toMs: number) => void,
): Promise<void> {
  const { reason, loses, begin } = PLAYS[kind];
  const { gateway } = discord;
  const before = connectedSockets(gateway);
  const end = note({
    reason,
    loses,
    fromMs: performance.now(),
    toMs: Number.POSITIVE_INFINITY,
    reachesBackMs: 0,
  });
  begin(gateway);
  try {
    await until(() => connectedSockets(gateway).every((socket) => !before.includes(socket)), NOTICE_MS);
    await until(() => isConnected(gateway), CONNECT_MS);
    if (kind === 'servers-missing') {
      await sleep(MISSING_MS);
      gateway.behave();
      gateway.send(9, false);
      await until(() => isConnected(gateway), CONNECT_MS);
    }
  } finally {
    gateway.behave();
    await sleep(SETTLE_MS);
    end(performance.now());
  }
}

/** Goes on until the process has ended itself; whoever starts it anew ends the fault. */
export function beginFatalFault({ gateway }: Discord, kind: FatalFault): Disturbance {
  const { reason, loses, begin } = PLAYS[kind];
  begin(gateway);
  return { reason, loses, fromMs: performance.now(), toMs: Number.POSITIVE_INFINITY, reachesBackMs: 0 };
}

function isConnected({ sessions }: Discord['gateway']): boolean {
  return sessions.some(({ socket, dispatched }) => socket !== null && dispatched.length > 0);
}

/**
 * Whether a client is ready and has been told of all its servers.
 *
 * @param ended - sessions of a client that runs no more, the sockets of which may not be known to be closed
 */
export function isServed({ sessions }: Discord['gateway'], ended: readonly Session[]): boolean {
  return sessions.some(
    (session) => session.socket !== null && !ended.includes(session) && hasServers(session),
  );
}

function hasServers({ dispatched }: Session): boolean {
  const ready = dispatched.find(({ t }) => t === 'READY')?.d as {
    readonly guilds: readonly unknown[];
  } | null;
  return ready != null && dispatched.filter(({ t }) => t === 'GUILD_CREATE').length >= ready.guilds.length;
}

function connectedSockets({ sessions }: Discord['gateway']) {
  return sessions.map(({ socket }) => socket).filter((socket) => socket !== null);
}

/** @throws Error where it does not come true in time */
async function until(isTrue: () => boolean, withinMs: number): Promise<void> {
  const giveUpAt = performance.now() + withinMs;
  while (!isTrue()) {
    if (performance.now() > giveUpAt) throw new Error('The bot did not connect again in time.');
    await sleep(LOOK_MS);
  }
}
