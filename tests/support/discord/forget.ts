/** What is long past is forgotten, so that a double can live for hours. */
import type { Session } from './gateway-session.ts';
import type { World } from './nouns.ts';
import { firstSnowflakeAt } from './snowflakes.ts';

/** So many of the last events of a session can be replayed. */
const REPLAYED = 5_000;

/**
 * Forgets messages, threads and interactions. Servers, their channels and commands stay, and so do the
 * sessions with as many events as a client could miss.
 *
 * @param ageMs - older than this, in milliseconds
 */
export function forget(
  { messages, channels, interactions }: World,
  sessions: Iterable<Session>,
  ageMs: number,
): void {
  const first = firstSnowflakeAt(Date.now() - ageMs);
  for (const id of messages.keys()) if (BigInt(id) < first) messages.delete(id);
  for (const { id, thread } of channels.values()) if (thread && BigInt(id) < first) channels.delete(id);
  for (const { token, id } of interactions.values()) if (BigInt(id) < first) interactions.delete(token);
  for (const { dispatched } of sessions) forgetEvents(dispatched);
}

/** A number stays with each, for it is the place in the list that a client counts on. */
function forgetEvents(dispatched: Session['dispatched']): void {
  for (let at = dispatched.length - REPLAYED - 1; at >= 0; at--) {
    const frame = dispatched[at];
    if (!frame || frame.d === null) return;
    dispatched[at] = { ...frame, d: null };
  }
}
