/** Fair use: how often a member and a server may ask. Held in memory only, and lost at a restart. */
import { LRUCache } from 'lru-cache';

export interface Cooldown {
  /**
   * Counts a question.
   *
   * @param server - `null` in a direct message
   * @returns the seconds until one may ask again, from 1; `null` where the question may be answered
   */
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

  return {
    take(member, server) {
      const at = now();
      const windows = [{ key: `member ${member} ${server ?? ''}`, limit: memberLimit }];
      if (server !== null) windows.push({ key: `server ${server}`, limit: serverLimit });
      const counted = windows.map(({ key, limit }) => ({ key, limit, times: recent(key, at) }));
      const waits = counted.map(({ limit, times }) =>
        times.length < limit ? 0 : (times.at(-limit) ?? at) + perMs - at,
      );
      const waitMs = Math.max(...waits);
      if (waitMs > 0) return Math.max(1, Math.ceil(waitMs / 1000));
      for (const { key, times } of counted) asked.set(key, [...times, at]);
      return null;
    },
  };
}
