/** How a session begins and how it is taken up again; both yield the code to close with, or null. */
import type { WebSocket } from 'ws';
import { guildJson } from './channel-json.ts';
import { createSession, dispatchTo, sendFrame, serves } from './gateway-session.ts';
import { type Around, cutSocket, type Identify } from './gateway-wire.ts';
import { BOT } from './people.ts';
import type { Settings } from './settings.ts';
import { guildsOf } from './world.ts';

export const GUILDS = 1 << 0;
export const GUILD_MESSAGES = 1 << 9;
export const DIRECT_MESSAGES = 1 << 12;
export const MESSAGE_CONTENT = 1 << 15;
/** Members and presences, which the bot was never granted. */
const NEVER_GRANTED = (1 << 1) | (1 << 8);
const ALL_INTENTS = (1 << 26) - 1;
/** The flag of an application that has Message Content switched on. */
const CONTENT_FLAG = 1 << 19;

export interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

export function identify(socket: WebSocket, asked: Identify, around: Around): number | null {
  const { wire, world, settings, address } = around;
  wire.identifies.push(asked);
  settings.startLimit.remaining -= 1;
  const refusal = wire.mischief.refusesIdentifyWith ?? refusalOf(asked, settings);
  if (refusal !== null) return refusal;
  const [shard, shards] = asked.shard ?? [0, 1];
  const session = createSession(asked.intents, socket, { shard, shards });
  wire.sessions.set(session.id, session);
  const guilds = guildsOf(world).filter((id) => serves(session, id));
  dispatchTo(session, 'READY', {
    v: 10,
    user: { ...BOT, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    application: applicationJson(settings),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: address(),
    shard: [shard, shards],
    private_channels: [],
  });
  if ((asked.intents & GUILDS) !== 0 && !wire.mischief.withholdsGuilds)
    for (const id of guilds) dispatchTo(session, 'GUILD_CREATE', guildJson(world, id));
  return null;
}

export function resume(socket: WebSocket, asked: Resume, { wire, settings }: Around): number | null {
  if (wire.mischief.ignoresResume) return null;
  if (asked.token !== settings.token) return 4004;
  const session = wire.sessions.get(asked.session_id);
  if (!session) {
    sendFrame(socket, { op: 9, d: false });
    return null;
  }
  if (asked.seq > session.dispatched.length) return 4007;
  if (session.socket) cutSocket(wire, session.socket);
  session.socket = socket;
  for (const missed of session.dispatched.slice(asked.seq)) sendFrame(socket, missed);
  dispatchTo(session, 'RESUMED', {});
  return null;
}

export function applicationJson({ messageContent }: Settings): { id: string; flags: number } {
  return { id: BOT.id, flags: messageContent ? CONTENT_FLAG : 0 };
}

/** The close code with which an identify is refused; null where it is in order. */
function refusalOf({ token, intents }: Identify, settings: Settings): number | null {
  if (token !== settings.token) return 4004;
  if (!Number.isInteger(intents) || intents < 0 || intents > ALL_INTENTS) return 4013;
  const notGranted = NEVER_GRANTED | (settings.messageContent ? 0 : MESSAGE_CONTENT);
  return (intents & notGranted) === 0 ? null : 4014;
}
