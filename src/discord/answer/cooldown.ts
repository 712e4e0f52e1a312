/** Fair use: how often a member and a server may ask. Held in memory only, and lost at a restart. */
import { LRUCache } from 'lru-cache';

export interface Cooldown {
  /**
   * Looks without counting.
   *
   * @param server - `null` in a direct message
   * @returns the seconds until one may ask again, from 1; `null` where a question may be answered
   */
  wait(member: string, server: string | null): number | null;
  /** Looks the same, and counts a question that may be answered. */
  take(member: string, server: string | null): number | null;
}

/** In `perMs` milliseconds a member may ask `member` questions and a server, all members together, `server`. */
export interface CooldownLimits {
  readonly member: number;
  readonly server: number;
  readonly perMs: number;
}

export const COOLDOWN_LIMITS: CooldownLimits = { member: 8, server: 60, perMs: 15_000 };

const MAX_KEPT = 20_000;

/** @param now - in milliseconds; never runs backwards */
export function createCooldown(
  { member: memberLimit, server: serverLimit, perMs }: CooldownLimits = COOLDOWN_LIMITS,
  now: () => number = () => performance.now(),
): Cooldown {
  const asked = new LRUCache<string, readonly number[]>({ max: MAX_KEPT });

  const recent = (key: string, at: number) => (asked.get(key) ?? []).filter((time) => time > at - perMs);

  const look = (member: string, server: string | null, at: number) => {
    const windows = [{ key: `member ${member} ${server ?? ''}`, limit: memberLimit }];
    if (server !== null) windows.push({ key: `server ${server}`, limit: serverLimit });
    const counted = windows.map(({ key, limit }) => ({ key, limit, times: recent(key, at) }));
    const waits = counted.map(({ limit, times }) =>
      times.length < limit ? 0 : (times.at(-limit) ?? at) + perMs - at,
    );
    const waitMs = Math.max(...waits);
    return { counted, seconds: waitMs > 0 ? Math.max(1, Math.ceil(waitMs / 1000)) : null };
  };

  return {
    wait: (member, server) => look(member, server, now()).seconds,
    take(member, server) {
      const at = now();
      const { counted, seconds } = look(member, server, at);
      if (seconds !== null) return seconds;
      for (const { key, times } of counted) asked.set(key, [...times, at]);
      return null;
    },
  };
}
